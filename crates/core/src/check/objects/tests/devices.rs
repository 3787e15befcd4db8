use crate::check::{check, mask_secrets};
use crate::source::{LoadOptions, MemoryWorld, load_folder};
use crate::value::parse_date;

const ROOT: &[u8] =
    include_bytes!("../../../../../../examples/end-to-end/network/contoso-root.cer");

/// Files that somebody may give where a trusted certificate belongs.
const FILES: &[(&str, &[u8])] = &[
    ("root.cer", ROOT),
    (
        "bundle.p7b",
        include_bytes!("../../../../tests/certificates/bundle.p7b"),
    ),
    (
        "key.pem",
        include_bytes!("../../../../tests/certificates/key.pem"),
    ),
    (
        "old.pem",
        include_bytes!("../../../../tests/certificates/old.pem"),
    ),
    (
        "request.pem",
        include_bytes!("../../../../tests/certificates/request.pem"),
    ),
    (
        "server.p12",
        include_bytes!("../../../../tests/certificates/server.p12"),
    ),
    (
        "server.pem",
        include_bytes!("../../../../tests/certificates/server.pem"),
    ),
];

/// What is said of these documents on a day.
fn found_on(day: &str, documents: &str) -> Vec<String> {
    let mut world = MemoryWorld::new()
        .with_file(
            "russet.yaml",
            "russet: 1\ntarget: { enrollment: automated }\n",
        )
        .with_variable("KEY", "correct horse")
        .with_file("objects.yaml", documents);
    for (name, bytes) in FILES {
        world = world.with_file(*name, *bytes);
    }
    let options = LoadOptions {
        now: parse_date(&format!("{day}T12:00:00Z")).map(Into::into),
        ..LoadOptions::default()
    };
    let loaded = load_folder(&world, "".as_ref(), &options);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let found = check(&loaded.policy).into_iter();
    found
        .map(|found| format!("{} {}", found.code.code, found.message))
        .collect()
}

fn found(documents: &str) -> Vec<String> {
    found_on("2030-01-01", documents)
}

fn trusted(day: &str, file: &str) -> Vec<String> {
    found_on(
        day,
        &format!(
            "certificate: Root\ntype: macOSTrustedRootCertificate\ntrustedRootCertificate: !file {file}\n"
        ),
    )
}

#[test]
fn what_a_trusted_certificate_may_be() {
    let today = "2030-01-01";
    assert!(trusted(today, "root.cer").is_empty());
    assert_eq!(
        trusted(today, "key.pem"),
        ["R131 the file holds a private key: every Mac would get it"]
    );
    assert_eq!(
        trusted(today, "server.p12"),
        [
            "R131 the file holds a certificate with its private key (PKCS #12): every Mac would get it"
        ]
    );
    assert_eq!(
        trusted(today, "request.pem"),
        ["R130 the file holds the request for a certificate"]
    );
    assert_eq!(
        trusted(today, "bundle.p7b"),
        ["R130 the file holds several certificates in one (PKCS #7)"]
    );
    assert_eq!(
        trusted(today, "russet.yaml"),
        ["R130 the file is no certificate: the file is neither PEM nor DER"]
    );
    assert_eq!(
        trusted(today, "server.pem"),
        ["R132 `CN=radius.contoso.com` is no certificate of an authority"]
    );
    assert_eq!(
        trusted(today, "old.pem"),
        ["R134 `CN=Contoso CA of 2014` is outdated: its RSA key has 1024 bits"]
    );
    let in_profile = |file: &str| {
        found(&format!(
            "profile: Root\ndeliver: mobileconfig\npayloads:\n  com.apple.security.root: {{ PayloadContent: !file {file} }}\n"
        ))
    };
    assert!(in_profile("root.cer").is_empty());
    assert!(in_profile("server.p12")[0].starts_with("R131"));
    assert!(in_profile("old.pem")[0].starts_with("R134"));
    assert_eq!(
        trusted("2060-01-01", "root.cer"),
        ["R133 `CN=Contoso Root CA,O=Contoso` has expired on 2051-07-13"]
    );
    assert_eq!(
        trusted("2020-01-01", "root.cer"),
        ["R133 `CN=Contoso Root CA,O=Contoso` is not valid before 2026-11-21"]
    );
}

fn scep(properties: &str) -> Vec<String> {
    found(&format!(
        "certificates:\n  Root: {{ type: macOSTrustedRootCertificate, exists: true }}\n  Macs: {{ type: macOSScepCertificateProfile, rootCertificate: Root, {properties} }}\n"
    ))
}

#[test]
fn what_a_mac_asks_for() {
    let url = "scepServerUrls: [https://ndes.contoso.com/certsrv/mscep/mscep.dll]";
    let of = |text: &str| scep(&format!("{url}, subjectNameFormatString: {text}"));
    assert!(of("\"CN={{aad_device_id}}\"").is_empty());
    assert_eq!(
        of("\"CN={{IMEI}}\""),
        ["R136 a Mac has no `{{IMEI}}`: it gets no certificate"]
    );
    assert_eq!(
        of("\"CN={{UserPrincipalNam}}\""),
        ["R136 Intune fills in no `{{UserPrincipalNam}}`"]
    );
    assert_eq!(
        of("'CN={{AAD_Device_ID}},O=a\\+b'"),
        ["R138 a certificate with `\\+` in its name is not issued"]
    );
    assert_eq!(
        of(
            "CN=x, customSubjectAlternativeNames: [{ sanType: emailAddress, name: \"{{EmailAddress}}\" }], certificateStore: machine"
        ),
        ["R137 `{{EmailAddress}}` is something of the user, and this certificate is the Mac's"]
    );
    for bad in ["ndes.contoso.com", "https://", "ftp://x/", "https://a b/"] {
        assert_eq!(
            scep(&format!(
                "scepServerUrls: [\"{bad}\"], subjectNameFormatString: CN=x"
            )),
            [format!("R135 `{bad}` is no address of a SCEP server")]
        );
    }
    let valid = |value: &str| of(&format!("CN=x, {value}"));
    assert!(
        valid("certificateValidityPeriodScale: months, certificateValidityPeriodValue: 24")
            .is_empty()
    );
    assert!(
        valid("certificateValidityPeriodScale: days, certificateValidityPeriodValue: 3")[0]
            .starts_with("R139")
    );
    assert!(valid("certificateValidityPeriodValue: 3")[0].starts_with("R139"));
    assert!(valid("hashAlgorithm: \"sha1,sha2\"")[0].starts_with("R134"));
}

#[test]
fn certificates_refer_to_the_right_ones_and_reach_the_same_macs() {
    let root = "certificate: Root\ntype: macOSTrustedRootCertificate\ntrustedRootCertificate: !file root.cer\nassign: { groups: [A] }\n---\ngroups: { A: { exists: true }, B: { exists: true } }\n---\n";
    let scep = |properties: &str| {
        found(&format!(
            "{root}certificate: Macs\ntype: macOSScepCertificateProfile\nscepServerUrls: [https://ndes.contoso.com/x]\nsubjectNameFormatString: CN=x\n{properties}"
        ))
    };
    assert!(scep("rootCertificate: Root\nassign: { groups: [A] }\n").is_empty());
    assert_eq!(
        scep("rootCertificate: Root\nassign: { groups: [A, B] }\n"),
        ["R141 `Root` does not reach every Mac that gets `Macs`, which cannot do without it"]
    );
    assert_eq!(
        scep("rootCertificate: Macs\nassign: { groups: [A] }\n"),
        ["R140 `Macs` is asked for by each Mac, and `rootCertificate` takes a trusted certificate"]
    );
    assert!(scep("rootCertificate: Rot\nassign: { groups: [A] }\n")[0].starts_with("R030"));
    let pkcs = |assign: &str| {
        found(&format!(
            "{root}certificate: Mail\ntype: macOSPkcsCertificateProfile\ncertificationAuthority: a\ncertificationAuthorityName: b\ncertificateTemplateName: c\n{assign}"
        ))
    };
    assert!(pkcs("assign: { groups: [A] }\n").is_empty());
    assert!(pkcs("assign: { groups: [B] }\n")[0].starts_with("R142"));
    let as_profile = "certificate: Root\ntype: macOSTrustedRootCertificate\ntrustedRootCertificate: !file root.cer\ndeliver: mobileconfig\n---\ncertificate: Macs\ntype: macOSScepCertificateProfile\nscepServerUrls: [https://ndes.contoso.com/x]\nsubjectNameFormatString: CN=x\nrootCertificate: Root\n";
    assert!(
        found(as_profile)[0].starts_with("R140 `Root` is delivered as a configuration profile")
    );
}

const CERTIFICATES: &str = "certificates: { Root: { type: macOSTrustedRootCertificate, exists: true }, Macs: { type: macOSScepCertificateProfile, exists: true } }\n---\n";

fn network(properties: &str) -> Vec<String> {
    let found = found(&format!("{CERTIFICATES}network: Office\n{properties}"));
    found
        .iter()
        .map(|found| found.chars().take(4).collect())
        .collect()
}

fn enterprise(properties: &str) -> Vec<String> {
    network(&format!(
        "type: macOSEnterpriseWiFiConfiguration\nssid: Contoso\nrootCertificateForServerValidation: Root\ntrustedServerCertificateNames: [radius.contoso.com]\n{properties}"
    ))
}

#[test]
fn who_gets_into_an_enterprise_network() {
    let identity = "identityCertificateForClientAuthentication: Macs\n";
    assert_eq!(
        enterprise(&format!("eapType: eapTls\n{identity}")),
        ["R149"]
    );
    assert_eq!(enterprise("eapType: eapTls\n"), ["R143"]);
    assert!(enterprise("eapType: eapTls\nauthenticationMethod: derivedCredential\n").is_empty());
    assert_eq!(enterprise("eapType: eapTtls\n"), ["R144"]);
    assert_eq!(
        enterprise("eapType: eapTtls\nauthenticationMethod: usernameAndPassword\n"),
        ["R144"]
    );
    assert!(enterprise("eapType: peap\nauthenticationMethod: usernameAndPassword\n").is_empty());
    assert_eq!(
        enterprise("eapType: peap\nauthenticationMethod: certificate\n"),
        ["R143"]
    );
    assert_eq!(enterprise("eapType: eapFast\n"), ["R144"]);
    assert_eq!(
        enterprise("eapType: leap\nwiFiSecurityType: wpa2Personal\npreSharedKey: !env KEY\n"),
        ["R147"]
    );
    let wired = |properties: &str| {
        network(&format!(
            "type: macOSWiredNetworkConfiguration\neapType: peap\nauthenticationMethod: usernameAndPassword\n{properties}"
        ))
    };
    assert_eq!(wired(""), ["R145"]);
    assert_eq!(
        wired("rootCertificateForServerValidation: Root\n"),
        ["R145"]
    );
    assert_eq!(wired("trustedServerCertificateNames: [radius]\n"), ["R145"]);
    let vpn = "type: macOSVpnConfiguration\nconnectionType: ciscoAnyConnectV2\nauthenticationMethod: certificate\n";
    assert_eq!(network(vpn), ["R143"]);
}

#[test]
fn keys_and_proxies_of_other_networks() {
    let of = |properties: &str| {
        network(&format!(
            "type: macOSWiFiConfiguration\nssid: Guests\n{properties}"
        ))
    };
    assert!(of("wiFiSecurityType: open\n").is_empty());
    assert!(of("wiFiSecurityType: wpa3Personal\npreSharedKey: !env KEY\n").is_empty());
    assert_eq!(of("wiFiSecurityType: wpa3Personal\n"), ["R146"]);
    assert_eq!(
        of("wiFiSecurityType: open\npreSharedKey: !env KEY\n"),
        ["R146"]
    );
    assert_eq!(
        of("wiFiSecurityType: wpa2Personal\npreSharedKey: short\n"),
        ["R146", "S021"]
    );
    assert_eq!(of("wiFiSecurityType: wpaEnterprise\n"), ["R147"]);
    assert_eq!(
        of("wiFiSecurityType: open\nproxySettings: manual\nproxyManualAddress: x\n"),
        ["R148"]
    );
}

#[test]
fn a_key_in_the_source_is_masked_and_told_once() {
    let source = |deliver: &str| {
        format!(
            "network: Guests\ntype: macOSWiFiConfiguration\n{deliver}ssid: Guests\nwiFiSecurityType: wpa2Personal\npreSharedKey: hunter2hunter2\n"
        )
    };
    for deliver in ["", "deliver: mobileconfig\n"] {
        let mut loaded =
            crate::source::load_text(&source(deliver), "x.yaml", &LoadOptions::default());
        let found = check(&loaded.policy);
        let secrets = found.iter().filter(|found| found.code.code == "S021");
        assert_eq!(secrets.count(), 1, "{found:#?}");
        mask_secrets(&loaded.policy, &mut loaded.files);
        let text = &loaded.files.get(crate::value::FileId(0)).unwrap().text;
        assert!(!text.contains("hunter"), "{text}");
    }
}

#[test]
fn kernel_extensions_of_a_template_are_not_recommended() {
    let documents = "template: Extensions\ntype: macOSExtensionsConfiguration\nkernelExtensionAllowedTeamIdentifiers: [ABCDE12345]\n";
    assert_eq!(
        found(documents),
        ["R010 kernel extensions are no longer recommended on macOS"]
    );
}
