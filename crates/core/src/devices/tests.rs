//! Lists good and bad, and what is rendered of them.

use super::{Device, DeviceFault, DeviceProfile, Options, Renderer, Table};
use crate::diagnostic::Severity;
use crate::lower;
use crate::policy::Deliver;
use crate::source::{LoadOptions, MemoryWorld, Prepared, load_folder};
use std::collections::BTreeMap;

fn world() -> MemoryWorld {
    MemoryWorld::new()
        .with_file(
            "russet.yaml",
            "russet: 1\nidentifier: com.contoso.mac\norganization: Contoso\nvariables:\n  tag: none\n  text: \"Asset ${tag}\"\n  size: 48\n  room: main\n",
        )
        .with_file(
            "a.yaml",
            "profile: Base\npayloads:\n  com.apple.dock: { tilesize: 48 }\n---\nprofile: Lock screen\nextends: Base\npayloads:\n  com.apple.loginwindow: { LoginwindowText: \"${text}\" }\n---\nprofile: Lock screen\npayloads:\n  com.contoso.app: { Room: \"${room}\" }\n---\nprofile: Firewall\ndeliver: mobileconfig\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n",
        )
        .with_file(
            "b.yaml",
            "profile: Machine\nidentifier: \"com.contoso.${serial}\"\npayloads:\n  com.contoso.\u{24}{room}.app: { Size: \"${size}\", Certificate: !file ca.cer }\n",
        )
        .with_file("ca.cer", "certificate")
}

const LIST: &str = "serial,tag,size\nC02X1,M-1,16\nC02X2,\"M, 2\",64\n";

fn faults(list: &str) -> Vec<String> {
    match Table::read(list.as_bytes(), "macs.csv", None) {
        Ok(table) => table
            .filter_map(Result::err)
            .map(|fault| shown(&fault))
            .collect(),
        Err(fault) => vec![shown(&fault)],
    }
}

/// Code and place of each finding.
fn shown(fault: &DeviceFault) -> String {
    let found = fault.diagnostics.iter().map(|found| {
        let place = fault.files.position(found.span);
        let place = place.map_or("-".to_owned(), |at| format!("{}:{}", at.line, at.column));
        assert!(found.help.is_some(), "{}", found.message);
        format!("{} {place} {}", found.code.code, found.message)
    });
    found.collect::<Vec<_>>().join("\n")
}

fn devices(list: &str) -> (Vec<String>, Vec<Device>) {
    let table = Table::read(list.as_bytes(), "macs.csv", None).unwrap();
    let columns = table.columns().to_vec();
    (columns, table.map(Result::unwrap).collect())
}

fn renderer<'w>(
    world: &'w MemoryWorld,
    list: &str,
    options: Options<'w>,
) -> Result<(Renderer<'w>, Vec<Device>), DeviceFault> {
    let (columns, devices) = devices(list);
    let policy = Prepared::folder(world, "".as_ref(), &LoadOptions::default());
    let renderer = Renderer::new(&policy, &columns, &devices[0], options)?;
    Ok((renderer, devices))
}

/// What a whole load of the policy makes of the profiles of a device.
fn in_full(world: &MemoryWorld, device: &Device, names: &[String]) -> Vec<(String, Vec<u8>)> {
    let options = LoadOptions {
        device: device.values.clone(),
        ..LoadOptions::default()
    };
    let mut loaded = load_folder(world, "".as_ref(), &options);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    loaded
        .policy
        .profiles
        .retain(|profile| names.contains(&profile.name));
    for profile in &mut loaded.policy.profiles {
        profile.deliver = Deliver::Mobileconfig;
    }
    let lowered = lower::lower(&loaded.policy, &loaded.files, lower::Options::new()).unwrap();
    let profiles = lowered.artifacts.into_iter();
    profiles
        .filter(|artifact| artifact.path.starts_with("profiles/"))
        .map(|artifact| (artifact.path.replace("profiles/", ""), artifact.bytes))
        .collect()
}

#[test]
fn a_device_gets_what_a_whole_load_would_make() {
    let world = world();
    let (renderer, devices) = renderer(&world, LIST, Options::default()).unwrap();
    assert_eq!(renderer.common().rendered, ["Lock screen", "Machine"]);
    let rest: Vec<_> = renderer
        .common()
        .rest
        .profiles
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(rest, ["Base", "Firewall"]);
    for device in &devices {
        let made: Vec<_> = renderer.render(device).unwrap();
        let made: Vec<_> = made
            .into_iter()
            .map(|one| (one.file_name, one.content))
            .collect();
        assert_eq!(made, in_full(&world, device, &renderer.common().rendered));
    }
    let [one, two] = [&devices[0], &devices[1]].map(|device| renderer.render(device).unwrap());
    assert_ne!(one, two);
    assert_eq!(two[1].identifier, "com.contoso.C02X2");
    assert!(String::from_utf8_lossy(&two[0].content).contains("<string>Asset M, 2</string>"));
    assert!(String::from_utf8_lossy(&two[1].content).contains("<integer>64</integer>"));
}

#[test]
fn a_network_brings_the_certificate_of_the_device() {
    let certificate =
        "-----BEGIN CERTIFICATE-----\nMIIBfzCCASWgAwIBAgIUQ\n-----END CERTIFICATE-----\n";
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
        .with_file("ca.cer", certificate)
        .with_file(
            "wifi.yaml",
            "network: Office\ntype: macOSWiFiConfiguration\ndeliver: mobileconfig\nnetworkName: Office\nssid: \"${ssid}\"\nwiFiSecurityType: open\nconnectAutomatically: true\n",
        );
    let list = "serial,ssid\nA,one\nB,two\n";
    let (renderer, devices) = renderer(&world, list, Options::default()).unwrap();
    for device in &devices {
        let made = renderer.render(device).unwrap();
        let made: Vec<_> = made
            .into_iter()
            .map(|one| (one.file_name, one.content))
            .collect();
        assert_eq!(made.len(), 1);
        assert_eq!(made, in_full(&world, device, &renderer.common().rendered));
    }
}

#[test]
fn threads_share_a_renderer() {
    fn shared<T: Send + Sync>(_: &T) {}
    let world = world();
    let (renderer, devices) = renderer(&world, LIST, Options::default()).unwrap();
    shared(&renderer);
    let alone: Vec<Vec<DeviceProfile>> = devices
        .iter()
        .map(|one| renderer.render(one).unwrap())
        .collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for (device, alone) in devices.iter().zip(&alone) {
                    assert_eq!(&renderer.render(device).unwrap(), alone);
                }
            });
        }
    });
}

#[test]
fn everything_depends_on_what_the_root_says_with_a_column() {
    let world = MemoryWorld::new()
        .with_file(
            "russet.yaml",
            "russet: 1\nidentifier: com.contoso.mac\norganization: \"${owner}\"\n",
        )
        .with_file(
            "a.yaml",
            "profile: Dock\npayloads:\n  com.apple.dock: { tilesize: 48 }\n---\ngroup: Pilot\n",
        );
    let (renderer, devices) = renderer(&world, "owner\nAna\n", Options::default()).unwrap();
    let common = renderer.common();
    assert_eq!(
        (common.rendered.as_slice(), common.left_out.as_slice()),
        (
            ["Dock".to_owned()].as_slice(),
            ["group/Pilot".to_owned()].as_slice()
        )
    );
    assert!(common.rest.profiles.is_empty() && common.rest.objects.is_empty());
    let made = renderer.render(&devices[0]).unwrap();
    assert!(String::from_utf8_lossy(&made[0].content).contains("<string>Ana</string>"));
}

#[test]
fn faults_of_all_devices_are_found_once_and_those_of_one_with_it() {
    let policy = |keys: &str| {
        MemoryWorld::new()
            .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
            .with_file(
                "a.yaml",
                format!("profile: Dock\npayloads:\n  com.apple.dock: {{ {keys} }}\n"),
            )
    };
    let list = "serial,size\nA,large\nB,48\nC,100000\n";
    let misspelt = policy("tilesize: \"${size}\", autohyde: true");
    let fault = renderer(&misspelt, list, Options::default()).unwrap_err();
    assert_eq!(fault.key, None);
    assert!(shown(&fault).contains("S004 3:42"), "{}", shown(&fault));
    assert!(!shown(&fault).contains("large"), "{}", shown(&fault));

    let unknown = policy("tilesize: \"${syze}\", orientation: \"${serial}\"");
    let fault = renderer(&unknown, list, Options::default()).unwrap_err();
    assert!(shown(&fault).starts_with("P014 3:31"), "{}", shown(&fault));

    let sound = policy("tilesize: \"${size}\"");
    let (renderer, devices) = renderer(&sound, list, Options::default()).unwrap();
    let outcomes: Vec<_> = devices.iter().map(|one| renderer.render(one)).collect();
    let fault = outcomes[0].as_ref().unwrap_err();
    assert_eq!(fault.key.as_deref(), Some("A"));
    assert!(
        shown(fault).starts_with("S005 3:31 for the device `A`, "),
        "{}",
        shown(fault)
    );
    let (row, _) = fault.diagnostics[0].related[0];
    assert_eq!(
        (
            fault.files.name(row),
            fault.files.position(row).unwrap().line
        ),
        (Some("macs.csv"), 2)
    );
    assert!(outcomes[1].is_ok());
    assert!(
        outcomes[2]
            .as_ref()
            .is_err_and(|fault| shown(fault).starts_with("S0"))
    );
}

#[test]
fn what_cannot_differ_is_refused() {
    let policy = |text: &str| {
        MemoryWorld::new()
            .with_file(
                "russet.yaml",
                "russet: 1\nidentifier: com.contoso.mac\nvariables: { who: \"${owner}\" }\n",
            )
            .with_file("a.yaml", text)
    };
    let code = |text: &str, profiles: &[&str]| {
        let options = Options {
            profiles: profiles.iter().map(|&name| name.to_owned()).collect(),
            ..Options::default()
        };
        let world = policy(text);
        let fault = renderer(&world, "serial,owner\nA,ana\n", options).err();
        fault.map(|fault| {
            let errors = fault
                .diagnostics
                .iter()
                .filter(|found| found.severity == Severity::Error);
            let text: Vec<_> = errors
                .map(|found| {
                    format!(
                        "{}: {} ({})",
                        found.code.code,
                        found.message,
                        found.help.as_deref().unwrap_or_default()
                    )
                })
                .collect();
            text.join("\n")
        })
    };
    let dock =
        "payloads: { com.apple.dock: { tilesize: 48 }, com.contoso.app: { Owner: \"${who}\" } }\n";
    assert_eq!(code(&format!("profile: Dock\n{dock}"), &[]), None);
    for head in [
        "profile: Dock of ${owner}",
        "profile: Dock\nextends: \"${who}\"",
        "${who}: x\nprofile: Dock",
        "profile: Dock\ndeliver: settings-catalog",
    ] {
        let found = code(&format!("{head}\n{dock}"), &[]).unwrap();
        assert!(found.contains("P076"), "{head}: {found}");
    }
    let plain = "profile: Dock\npayloads: { com.apple.dock: { tilesize: \"${size}\" } }\n---\nprofile: Other\npayloads: { com.contoso.app: { Owner: \"${who}\" } }\n";
    let set = plain.replace("${size}", "48").replace("\"48\"", "48");
    assert_eq!(code(&set, &["Other"]), None);
    assert!(
        code(&set, &["Dock"])
            .unwrap()
            .contains("P075: the profile `Dock` is the same for all devices")
    );
    assert!(
        code(&set, &["Othr"])
            .unwrap()
            .contains("did you mean `Other`?")
    );
    let none = code(
        "profile: Dock\npayloads: { com.apple.dock: { tilesize: 48 } }\n",
        &[],
    )
    .unwrap();
    assert!(
        none.contains("the columns are `serial`, `owner`, and the policy uses no variables"),
        "{none}"
    );
    let both = format!("profile: Dock\n{dock}---\nprofile: dock\n{dock}");
    assert!(code(&both, &[]).unwrap().contains("C040"));
}

#[test]
fn devices_claim_no_identifier_of_another_profile() {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
        .with_file("a.yaml", "profile: A\nidentifier: com.contoso.a\npayloads: { com.contoso.a: { A: 1 } }\n---\nprofile: B\nidentifier: \"com.contoso.${x}\"\npayloads: { com.contoso.b: { B: 1 } }\n");
    let options = Options {
        deny_warnings: true,
        ..Options::default()
    };
    let (renderer, devices) = renderer(&world, "x\nb\na\n", options).unwrap();
    assert!(renderer.render(&devices[0]).is_ok());
    let fault = renderer.render(&devices[1]).unwrap_err();
    assert!(shown(&fault).starts_with("S024"), "{}", shown(&fault));
}

#[test]
fn accepted_rules_hold_for_devices() {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
        .with_file(
            "a.yaml",
            "profile: Dock\npayloads:\n  com.apple.dock: { tilesize: \"${size}\" }\n",
        );
    let list = "serial,size\nA,48\nB,large\n";
    let options = Options {
        allow: vec![&crate::diagnostic::rules::S005],
        ..Options::default()
    };
    let (renderer, devices) = renderer(&world, list, options).unwrap();
    assert!(renderer.render(&devices[1]).is_ok());
}

#[test]
fn secrets_of_a_list_are_not_shown() {
    let list = "serial,password\nA,hunter22\nB,hunter23,x\n";
    let fault = Table::read(list.as_bytes(), "macs.csv", None)
        .unwrap()
        .nth(1)
        .unwrap()
        .unwrap_err();
    let file = fault.files.get(fault.diagnostics[0].span.file).unwrap();
    assert!(!format!("{fault:?}{}", file.text).contains("hunter"));
    assert_eq!((&*file.text, file.first_line), ("B\n", 3));
}

#[test]
fn lists_that_excel_writes_are_read() {
    let values = |list: &str| {
        let (columns, devices) = devices(list);
        assert_eq!(columns, ["serial", "owner"]);
        devices
            .into_iter()
            .map(|device| device.values)
            .collect::<Vec<_>>()
    };
    let expected: Vec<BTreeMap<String, String>> = vec![
        [("serial", "A1"), ("owner", "Diaz; Ana, \"A\"\nBerlin")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
    ];
    for separator in [",", ";", "\t"] {
        for end in ["\n", "\r\n", "\r"] {
            for mark in ["", "\u{feff}"] {
                let list = format!(
                    "{mark}serial{separator}owner{end}A1{separator}\"Diaz; Ana, \"\"A\"\"\nBerlin\"{end}"
                );
                assert_eq!(values(&list), expected, "{list:?}");
            }
        }
    }
}

#[test]
fn hostile_lists_are_told_apart_from_good_ones() {
    let first = |list: &str| faults(list).into_iter().next().unwrap_or_default();
    for (list, start) in [
        ("", "P070"),
        ("\u{feff}", "P070"),
        ("\r\n\r\n", "P070"),
        ("serial,owner;tag\n", "P070 1:1"),
        ("serial\towner;tag\n", "P070 1:1"),
        ("serial,Asset tag\n", "P071 1:8"),
        ("serial,\n", "P071 1:8"),
        ("serial,a,a\n", "P071 1:10"),
        ("se\0rial\n", "P071 1:1"),
        ("a,b\n1\n", "P072 2:1"),
        ("a,b\n1,2,3\n", "P072 2:1"),
        ("a,b\n,2\n", "P073 2:1"),
        ("a,b\n../x,2\n", "P073 2:1"),
        ("a,b\nx\0,2\n", "P073 2:1"),
        ("a,b\n\"x\ny\",2\n", "P073 2:1"),
        ("a,b\nx,2\nX,3\n", "P074 3:1"),
        ("a,b\n\"x,2\n", "P072 2:1"),
    ] {
        let fault = first(list);
        assert!(fault.starts_with(start), "{list:?}: {fault:?}");
    }
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain("a,b\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert!(
        Table::read(utf16.as_slice(), "macs.csv", None)
            .unwrap_err()
            .to_string()
            .contains("UTF-16")
    );
    let latin = b"a,b\nx,\xe9\n";
    let table = Table::read(latin.as_slice(), "macs.csv", None).unwrap();
    assert!(
        table
            .filter_map(Result::err)
            .all(|fault| shown(&fault).starts_with("P070 2:3"))
    );
    let fault = Table::read(b"a,b\n".as_slice(), "macs.csv", Some("serial")).unwrap_err();
    assert!(shown(&fault).starts_with("P071"));
    // All faults of a list are told, not only the first.
    assert_eq!(faults("a,b\n1\n.,2\nx,1\nx,2\n").len(), 3);
}

#[test]
fn wide_lists_are_read() {
    let names: Vec<_> = (0..5000).map(|number| format!("v{number}")).collect();
    let cells: Vec<_> = (0..5000).map(|number| number.to_string()).collect();
    let list = format!("{}\n{}\n", names.join(","), cells.join(","));
    let (columns, devices) = devices(&list);
    assert_eq!(columns.len(), 5000);
    assert_eq!(devices[0].values["v4999"], "4999");
}
