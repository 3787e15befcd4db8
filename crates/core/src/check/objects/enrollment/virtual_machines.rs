//! Virtual machines with macOS: what Intune needs to know of them, and what they are for.

use super::{in_fleet, push};
use crate::diagnostic::rules::{R074, R075, R076};
use crate::diagnostic::{Diagnostic, Pointer};
use crate::policy::{Policy, Processor, Purpose, VirtualMachine, VirtualMachineSoftware};

/// Reports what keeps virtual machines from enrolling, and what they are not for.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let fleet = &policy.fleet;
    let list = in_fleet("virtual-machines");
    for (index, machine) in fleet.virtual_machines.iter().enumerate() {
        let pointer = list.index(index);
        let found = [
            unknown(machine, &pointer),
            on_apple_silicon(machine, &pointer),
            in_production(machine, &pointer),
        ];
        for found in found.into_iter().flatten() {
            push(diagnostics, &fleet.allow, found);
        }
    }
}

/// Does somebody have to set its serial number and model? Those on Apple silicon have their own.
fn needs_identity(machine: &VirtualMachine) -> bool {
    let processor = machine.processor.as_ref().map(|stated| stated.value);
    matches!(
        (machine.software, processor),
        (Some(VirtualMachineSoftware::VmwareFusion), _)
            | (
                Some(VirtualMachineSoftware::Parallels),
                Some(Processor::Intel)
            )
    )
}

fn unknown(machine: &VirtualMachine, pointer: &Pointer) -> Option<Diagnostic> {
    if let Some(serial_number) = &machine.serial_number
        && !serial_number
            .value
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric())
    {
        let message = "the serial number of a virtual machine consists of letters and digits";
        let found = Diagnostic::new(
            &R074,
            message,
            serial_number.span,
            pointer.key("serial-number"),
        );
        return Some(found.with_help("leave out everything else"));
    }
    let title = machine
        .software
        .filter(|_| needs_identity(machine))?
        .title();
    let missing = match (&machine.serial_number, &machine.model) {
        (None, None) => "serial number and hardware model",
        (None, Some(_)) => "serial number",
        (Some(_), None) => "hardware model",
        (Some(_), Some(_)) => return None,
    };
    let message = format!("a virtual machine of {title} cannot enroll without {missing}");
    let help = "set them in the virtual machine, and write `serial-number` (letters and digits) and `model` (that of the Mac that runs it)";
    let found = Diagnostic::new(&R074, message, machine.span, pointer.key("serial-number"));
    Some(found.with_help(help))
}

fn on_apple_silicon(machine: &VirtualMachine, pointer: &Pointer) -> Option<Diagnostic> {
    let processor = machine.processor.as_ref()?;
    let is_fusion = machine.software == Some(VirtualMachineSoftware::VmwareFusion);
    if !is_fusion || processor.value != Processor::Apple {
        return None;
    }
    let message = "VMware Fusion is supported on Macs with Intel processors only";
    let found = Diagnostic::new(&R075, message, processor.span, pointer.key("processor"));
    Some(found.with_help("take Parallels Desktop on Apple silicon"))
}

fn in_production(machine: &VirtualMachine, pointer: &Pointer) -> Option<Diagnostic> {
    let purpose = machine.purpose.as_ref()?;
    if purpose.value != Purpose::Production {
        return None;
    }
    let message = "Intune supports virtual machines with macOS for tests only";
    let found = Diagnostic::new(&R076, message, purpose.span, pointer.key("purpose"));
    Some(found.with_help("give people real Macs for their work, and write `purpose: testing`"))
}
