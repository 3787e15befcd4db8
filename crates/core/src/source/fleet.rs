//! `fleet` of `russet.yaml` to what the rules go by.

use super::assemble::allowances;
use crate::diagnostic::Diagnostic;
use crate::policy::{
    Devices, EnrollmentManager, Fleet, Owner, Processor, Purpose, Stated, Users, VirtualMachine,
    VirtualMachineSoftware, Way,
};
use crate::value::{Dictionary, Node, Span, Value};

/// Reads a dictionary whose fields are checked already.
pub(super) fn read_fleet(node: &Node, diagnostics: &mut Vec<Diagnostic>) -> Fleet {
    let Some(fields) = node.value.as_dictionary() else {
        return Fleet::default();
    };
    let identity = fields.get("identity");
    let identity = identity.and_then(|node| node.value.as_dictionary());
    let identity = |name| identity.and_then(|identity| truth(identity, name));
    Fleet {
        owner: words(fields, "owner", Owner::from_name),
        users: words(fields, "users", Users::from_name),
        devices: words(fields, "devices", Devices::from_name),
        processor: words(fields, "processor", Processor::from_name),
        other_mdm: truth(fields, "other-mdm"),
        adfs: identity("adfs"),
        ws_trust: identity("ws-trust"),
        enrollment_managers: each(fields, "enrollment-managers", manager),
        virtual_machines: each(fields, "virtual-machines", machine),
        allow: allowances(fields.get("allow"), diagnostics),
    }
}

fn manager(fields: &Dictionary, span: Span) -> EnrollmentManager {
    EnrollmentManager {
        span,
        account: stated(fields, "account", text).map(|stated| stated.value),
        macs: stated(fields, "macs", Value::as_integer),
        enrollment: word(fields, "enrollment", Way::from_name),
    }
}

fn machine(fields: &Dictionary, span: Span) -> VirtualMachine {
    let software = word(fields, "software", VirtualMachineSoftware::from_name);
    let written =
        |name| stated(fields, name, text).filter(|stated| !stated.value.trim().is_empty());
    VirtualMachine {
        span,
        software: software.map(|stated| stated.value),
        processor: word(fields, "processor", Processor::from_name),
        serial_number: written("serial-number"),
        model: written("model"),
        purpose: word(fields, "purpose", Purpose::from_name),
    }
}

/// A field, read in some way, with its place.
fn stated<T>(
    fields: &Dictionary,
    name: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<Stated<T>> {
    let node = fields.get(name)?;
    let value = read(&node.value)?;
    Some(Stated {
        value,
        span: node.span,
    })
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn truth(fields: &Dictionary, name: &str) -> Option<Stated<bool>> {
    stated(fields, name, Value::as_bool)
}

fn word<T>(
    fields: &Dictionary,
    name: &str,
    from_name: impl Fn(&str) -> Option<T>,
) -> Option<Stated<T>> {
    stated(fields, name, |value| from_name(value.as_str()?))
}

/// One word or several, with the place of each.
fn words<T>(
    fields: &Dictionary,
    name: &str,
    from_name: impl Fn(&str) -> Option<T>,
) -> Vec<Stated<T>> {
    let Some(node) = fields.get(name) else {
        return Vec::new();
    };
    let stated = node.items().iter().filter_map(|node| {
        let value = from_name(node.value.as_str()?)?;
        Some(Stated {
            value,
            span: node.span,
        })
    });
    stated.collect()
}

/// Each dictionary of a list; its place is that of its first key.
fn each<T>(fields: &Dictionary, name: &str, read: impl Fn(&Dictionary, Span) -> T) -> Vec<T> {
    let items = fields.get(name).and_then(|node| node.value.as_array());
    let items = items.unwrap_or(&[]).iter().filter_map(|item| {
        let fields = item.value.as_dictionary()?;
        let first = fields.iter().next();
        Some(read(
            fields,
            first.map_or(item.span, |entry| entry.key_span),
        ))
    });
    items.collect()
}
