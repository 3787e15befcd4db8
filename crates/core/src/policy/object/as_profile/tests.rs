use crate::check::check;
use crate::lower::{self, Options};
use crate::policy::{Payload, Policy};
use crate::source::{LoadOptions, Loaded, MemoryWorld, load_folder, to_yaml};

const ROOT: &[u8] =
    include_bytes!("../../../../../../examples/end-to-end/network/contoso-root.cer");

fn load(documents: &str) -> Loaded {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
        .with_file("root.cer", ROOT)
        .with_variable("KEY", "correct horse")
        .with_file("network.yaml", documents);
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded
}

fn found(policy: &Policy) -> Vec<String> {
    let found = check(policy).into_iter();
    found
        .map(|found| format!("{} {}", found.code.code, found.message))
        .collect()
}

fn shown(payload: &Payload) -> String {
    to_yaml(&payload.content.clone().into())
}

const CERTIFICATES: &str = "certificates:
  Contoso root: { type: macOSTrustedRootCertificate, trustedRootCertificate: !file root.cer }
  Identity:
    type: macOSScepCertificateProfile
    rootCertificate: Contoso root
    scepServerUrls: [https://scep.contoso.com/mscep]
    subjectNameFormatString: CN={{AAD_Device_ID}},O=Contoso
  Connector: { type: macOSPkcsCertificateProfile, certificationAuthority: a, certificationAuthorityName: b, certificateTemplateName: c }
---
";

#[test]
fn an_enterprise_network_brings_its_certificates() {
    let loaded = load(&format!(
        "{CERTIFICATES}network: Office\ntype: macOSEnterpriseWiFiConfiguration\ndeliver: mobileconfig\nssid: Contoso\neapType: eapTls\nrootCertificatesForServerValidation: [Contoso root]\ntrustedServerCertificateNames: [radius.contoso.com]\nidentityCertificateForClientAuthentication: Identity\n"
    ));
    let policy = &loaded.policy;
    let [profile] = policy.profiles.as_slice() else {
        panic!("{:#?}", policy.profiles)
    };
    assert_eq!(policy.objects.len(), 3, "the certificates go to Intune too");
    let types: Vec<&str> = profile
        .payloads
        .iter()
        .map(|payload| payload.payload_type.as_str())
        .collect();
    assert_eq!(
        types,
        [
            "com.apple.security.root",
            "com.apple.security.scep",
            "com.apple.wifi.managed"
        ]
    );
    insta::assert_snapshot!(shown(&profile.payloads[1]));
    insta::assert_snapshot!(shown(&profile.payloads[2]));
    let grave: Vec<_> = check(policy)
        .into_iter()
        .filter(|found| found.severity < crate::diagnostic::Severity::Note)
        .collect();
    assert!(grave.is_empty(), "{grave:#?}");
    let lowered = lower::lower(policy, &loaded.files, Options::new()).unwrap();
    let mut written = lowered.artifacts.iter();
    let written = written.find(|artifact| artifact.path == "profiles/office.mobileconfig");
    let text = String::from_utf8(written.unwrap().bytes.clone()).unwrap();
    let root = lower::uuid("com.contoso.mac.office/com.apple.security.root/1");
    assert_eq!(text.matches(&root).count(), 2, "its own, and the reference");
    let network = lowered
        .artifacts
        .iter()
        .any(|artifact| artifact.path == "graph/deviceConfigurations/office.json");
    assert!(network, "the custom profile in Graph");
}

#[test]
fn wired_and_personal_networks() {
    let policy = load(
        "networks:\n  Guests: { type: macOSWiFiConfiguration, deliver: mobileconfig, ssid: Guests, wiFiSecurityType: wpa2Personal, preSharedKey: !env KEY, proxySettings: manual, proxyManualAddress: proxy, proxyManualPort: 8080 }\n  Port: { type: macOSWiredNetworkConfiguration, deliver: mobileconfig, eapType: eapTtls, authenticationMethod: usernameAndPassword, nonEapAuthenticationMethodForEapTtls: unencryptedPassword, networkInterface: firstActiveEthernet, deploymentChannel: userChannel, trustedServerCertificateNames: [radius.contoso.com] }\n",
    )
    .policy;
    let [guests, port] = policy.profiles.as_slice() else {
        panic!("{:#?}", policy.profiles)
    };
    insta::assert_snapshot!(shown(&guests.payloads[0]));
    insta::assert_snapshot!(shown(&port.payloads[0]));
    assert_eq!(
        port.payloads[0].payload_type,
        "com.apple.firstactiveethernet.managed"
    );
    assert_eq!(port.envelope_text("PayloadScope"), Some("User"));
}

#[test]
fn what_a_profile_cannot_carry_is_named() {
    let policy = load(&format!(
        "{CERTIFICATES}network: Office\ntype: macOSEnterpriseWiFiConfiguration\ndeliver: mobileconfig\nssid: Contoso\neapType: teap\nrootCertificatesForServerValidation: [Contoso root]\ntrustedServerCertificateNames: [radius.contoso.com]\nidentityCertificateForClientAuthentication: Connector\n"
    ))
    .policy;
    let found: Vec<_> = found(&policy)
        .into_iter()
        .filter(|found| found.starts_with('G'))
        .collect();
    assert_eq!(
        found,
        [
            "G040 a configuration profile cannot carry this `eapType`: Apple has nothing like `teap`",
            "G040 a configuration profile cannot carry this `identityCertificateForClientAuthentication`: `Connector` is a `macOSPkcsCertificateProfile`, which only Intune and its connector can deliver",
        ]
    );
}

#[test]
fn a_connector_is_refused_and_what_only_intune_uses_is_named() {
    let policy = load(
        "certificates:\n  Connector: { type: macOSPkcsCertificateProfile, deliver: mobileconfig, certificationAuthority: a, certificationAuthorityName: b, certificateTemplateName: c }\n  Root: { type: macOSTrustedRootCertificate, trustedRootCertificate: !file root.cer }\n  Scep: { type: macOSScepCertificateProfile, deliver: mobileconfig, rootCertificate: Root, scepServerUrls: [https://scep.contoso.com], subjectNameFormatString: CN=x, renewalThresholdPercentage: 30 }\n",
    )
    .policy;
    let found: Vec<_> = found(&policy)
        .into_iter()
        .filter(|found| found.starts_with('G'))
        .collect();
    assert_eq!(
        found,
        [
            "G040 a `macOSPkcsCertificateProfile` cannot be a configuration profile: Intune and its connector deliver it",
            "G041 a configuration profile does not carry `renewalThresholdPercentage`: only Intune makes use of it",
        ]
    );
}

#[test]
fn a_circle_of_certificates_ends() {
    let policy = load(
        "certificate: Scep\ntype: macOSScepCertificateProfile\ndeliver: mobileconfig\nrootCertificate: Scep\nscepServerUrls: [https://scep.contoso.com]\nsubjectNameFormatString: CN=x\n",
    )
    .policy;
    assert!(!policy.profiles[0].payloads.is_empty());
}

#[test]
fn certificates_that_come_along_are_no_duplicates() {
    let policy = load(
        "certificates:\n  Root: { type: macOSTrustedRootCertificate, deliver: mobileconfig, trustedRootCertificate: !file root.cer }\n  Scep: { type: macOSScepCertificateProfile, deliver: mobileconfig, rootCertificate: Root, scepServerUrls: [https://scep.contoso.com], subjectNameFormatString: CN=x }\n",
    )
    .policy;
    assert_eq!(policy.profiles[1].payloads.len(), 2);
    assert!(found(&policy).is_empty(), "{:#?}", found(&policy));
}

#[test]
fn a_document_comes_back_as_it_was() {
    let policy = load("network: Guests\ntype: macOSWiFiConfiguration\ndeliver: mobileconfig\nssid: Guests\nwiFiSecurityType: open\n").policy;
    assert_eq!(
        crate::source::profile_to_yaml(&policy.profiles[0]),
        "network: Guests\ntype: macOSWiFiConfiguration\ndeliver: mobileconfig\nssid: Guests\nwiFiSecurityType: open\n"
    );
}
