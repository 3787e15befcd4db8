//! What an object has where its author says nothing: what the admin center fills in, so that Graph takes the object and
//! means what is expected.

use self::Usual::{Empty, Number, Text, Truth};
use crate::value::Value;

/// A value that is usual.
#[derive(Clone, Copy)]
enum Usual {
    Text(&'static str),
    Number(i64),
    Truth(bool),
    /// A list without items.
    Empty,
}

/// The properties of objects of this type that have a usual value, with it.
pub(crate) fn defaults(type_name: &str) -> impl Iterator<Item = (&'static str, Value)> {
    let found = DEFAULTS.iter().filter(move |(name, _)| *name == type_name);
    found.flat_map(|(_, properties)| {
        properties
            .iter()
            .map(|(name, usual)| (*name, usual.value()))
    })
}

impl Usual {
    fn value(self) -> Value {
        match self {
            Text(text) => text.into(),
            Number(number) => number.into(),
            Truth(truth) => truth.into(),
            Empty => Vec::new().into(),
        }
    }
}

const DEVICE: (&str, Usual) = ("deploymentChannel", Text("deviceChannel"));
const NOT_EVERY_APP: (&str, Usual) = ("allowAllAppsAccess", Truth(false));
const RENEWAL: (&str, Usual) = ("renewalThresholdPercentage", Number(20));
const YEARS: (&str, Usual) = ("certificateValidityPeriodScale", Text("years"));
const ONE: (&str, Usual) = ("certificateValidityPeriodValue", Number(1));
const NO_OTHER_NAME: (&str, Usual) = ("subjectAlternativeNameType", Text("none"));

#[rustfmt::skip]
static DEFAULTS: &[(&str, &[(&str, Usual)])] = &[
    ("macOSTrustedRootCertificate", &[DEVICE]),
    ("macOSScepCertificateProfile", &[
        DEVICE, NOT_EVERY_APP, RENEWAL, YEARS, ONE, NO_OTHER_NAME,
        ("customSubjectAlternativeNames", Empty),
        ("hashAlgorithm", Text("sha2")),
        ("keySize", Text("size2048")),
        ("keyUsage", Text("keyEncipherment,digitalSignature")),
    ]),
    ("macOSPkcsCertificateProfile", &[
        DEVICE, NOT_EVERY_APP, RENEWAL, YEARS, ONE, NO_OTHER_NAME,
        ("customSubjectAlternativeNames", Empty),
    ]),
    ("macOSImportedPFXCertificateProfile", &[
        DEVICE, RENEWAL,
        ("intendedPurpose", Text("unassigned")),
    ]),
    ("macOSWiFiConfiguration", WIFI),
    ("macOSEnterpriseWiFiConfiguration", WIFI),
    ("macOSEnterpriseWiFiConfiguration", &[("wiFiSecurityType", Text("wpa2Enterprise"))]),
    ("macOSWiredNetworkConfiguration", &[DEVICE, ("networkInterface", Text("anyEthernet"))]),
    ("macOSVpnConfiguration", &[DEVICE]),
    ("macOSSoftwareUpdateConfiguration", &[
        ("allOtherUpdateBehavior", Text("notConfigured")),
        ("configDataUpdateBehavior", Text("notConfigured")),
        ("criticalUpdateBehavior", Text("notConfigured")),
        ("firmwareUpdateBehavior", Text("notConfigured")),
        ("customUpdateTimeWindows", Empty),
        ("updateScheduleType", Text("alwaysUpdate")),
    ]),
    ("macOSDeviceFeaturesConfiguration", &[
        ("contentCachingClientPolicy", Text("notConfigured")),
        ("contentCachingParentSelectionPolicy", Text("notConfigured")),
        ("contentCachingPeerPolicy", Text("notConfigured")),
        ("contentCachingType", Text("notConfigured")),
    ]),
    ("macOSEndpointProtectionConfiguration", &[
        ("advancedThreatProtectionAutomaticSampleSubmission", Text("notConfigured")),
        ("advancedThreatProtectionCloudDelivered", Text("notConfigured")),
        ("advancedThreatProtectionDiagnosticDataCollection", Text("notConfigured")),
        ("advancedThreatProtectionRealTime", Text("notConfigured")),
        ("gatekeeperAllowedAppSource", Text("notConfigured")),
    ]),
    ("macOSGeneralDeviceConfiguration", &[
        ("compliantAppListType", Text("none")),
        ("passwordRequiredType", Text("deviceDefault")),
    ]),
];

const WIFI: &[(&str, Usual)] = &[
    DEVICE,
    ("connectAutomatically", Truth(true)),
    ("connectWhenNetworkNameIsHidden", Truth(false)),
    ("proxySettings", Text("none")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Pointer;
    use crate::policy::find_type;
    use crate::policy::object::properties::faults;
    use crate::value::{Entry, Node, Span};

    #[test]
    fn every_usual_value_is_one_that_graph_takes() {
        for (name, properties) in DEFAULTS {
            let object_type = find_type(name).unwrap_or_else(|| panic!("{name}"));
            for (property, usual) in *properties {
                let entry = Entry {
                    key: (*property).to_owned(),
                    key_span: Span::NONE,
                    value: Node::derived(usual.value()),
                };
                let faults = faults(object_type, &entry, &Pointer::root());
                assert!(faults.is_empty(), "{name}.{property}: {faults:?}");
            }
        }
    }
}
