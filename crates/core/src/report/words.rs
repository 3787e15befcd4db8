//! What the properties of Graph's objects are called in words.

use super::rows::{Known, Place};
use super::secrets::is_secret_name;
use super::text::{Text, capital};
use crate::source::{Field, Shape};
use crate::value::Value;
use russet_graph::resource::{self, PropertyKind, Resource};

/// A place in the properties of an object.
#[derive(Clone)]
pub(super) struct Property<'a> {
    resource: Option<&'static Resource>,
    name: &'a str,
    kind: Option<PropertyKind>,
}

impl Property<'_> {
    /// An object of this type.
    pub(super) fn root(object_type: &str) -> Self {
        Self {
            resource: resource::find(object_type),
            name: "",
            kind: None,
        }
    }
}

impl<'a> Place<'a> for Property<'a> {
    fn key(&self, name: &'a str) -> Self {
        let property = self.resource.and_then(|resource| resource.property(name));
        let kind = property.map(|property| property.kind);
        Self {
            resource: kind.and_then(resource_of),
            name,
            kind,
        }
    }

    fn item(&self) -> Self {
        self.clone()
    }

    fn known(&self, _: &Value) -> Known {
        let is_choice = matches!(self.kind, Some(PropertyKind::Enumeration(_)));
        Known {
            meaning: Text::plain(in_words(self.name)),
            is_secret: !is_choice && is_secret_name(self.name),
            ..Known::default()
        }
    }
}

/// The type of the objects that a property holds.
fn resource_of(kind: PropertyKind) -> Option<&'static Resource> {
    match kind {
        PropertyKind::Object(name) => resource::find(name),
        PropertyKind::List(item) => resource_of(*item),
        _ => None,
    }
}

/// A place in what a document says in words of the policy language.
#[derive(Clone)]
pub(super) struct Word<'a> {
    fields: Vec<&'static [Field]>,
    name: &'a str,
    summary: &'static str,
}

impl Word<'_> {
    /// A document with these fields.
    pub(super) fn root(fields: &[&'static [Field]]) -> Self {
        Self {
            fields: fields.to_vec(),
            name: "",
            summary: "",
        }
    }
}

impl<'a> Place<'a> for Word<'a> {
    fn key(&self, name: &'a str) -> Self {
        let mut fields = self.fields.iter().copied().flatten();
        let field = fields.find(|field| field.name == name);
        Self {
            fields: match field.map(|field| field.shape) {
                Some(Shape::Fields(fields)) => vec![fields],
                _ => Vec::new(),
            },
            name,
            summary: field.map_or("", |field| field.summary),
        }
    }

    fn item(&self) -> Self {
        self.clone()
    }

    fn known(&self, _: &Value) -> Known {
        let meaning = match self.summary {
            "" => Text::plain(in_words(self.name)),
            summary => Text::prose(summary.trim_end_matches('.')),
        };
        Known {
            meaning,
            // The token of an enrollment profile is the name of one.
            is_secret: self.name != "token" && is_secret_name(self.name),
            ..Known::default()
        }
    }
}

/// A property in words: from the table, else its name taken apart.
pub(super) fn in_words(name: &str) -> String {
    let known = WORDS.iter().find(|(known, _)| *known == name);
    known.map_or_else(|| taken_apart(name), |(_, words)| (*words).to_owned())
}

/// `storageRequireEncryption` as `Storage require encryption`.
fn taken_apart(name: &str) -> String {
    let name = name.rsplit('.').next().unwrap_or(name);
    let mut words = String::new();
    let mut before = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let next_is_small = letters.peek().is_some_and(|next| next.is_lowercase());
        if letter == '-' || letter == '_' {
            words.push(' ');
        } else if letter.is_uppercase() && !words.is_empty() {
            if before.is_lowercase() || before.is_ascii_digit() || next_is_small {
                words.push(' ');
            }
            match next_is_small {
                true => words.extend(letter.to_lowercase()),
                false => words.push(letter),
            }
        } else {
            words.push(letter);
        }
        before = letter;
    }
    capital(&words)
}

/// Properties that their names do not explain well.
#[rustfmt::skip]
static WORDS: &[(&str, &str)] = &[
    // Groups and filters
    ("description", "What it is for"),
    ("membershipRule", "Members are all that match this rule"),
    ("rule", "Macs that match this rule"),
    ("platform", "Platform"),
    // Enrollment
    ("enableAuthenticationViaCompanyPortal", "People sign in with Company Portal"),
    ("requireCompanyPortalOnSetupAssistantEnrolledDevices", "Company Portal is installed on the way"),
    ("requiresUserAuthentication", "People sign in to enroll"),
    ("configurationEndpointUrl", "Address of the enrollment"),
    ("supervisedModeEnabled", "The Mac is supervised"),
    ("profileRemovalDisabled", "The management cannot be removed by the user"),
    ("isMandatory", "The enrollment cannot be left out"),
    ("awaitDeviceConfiguredConfirmation", "Setup Assistant waits until the Mac is configured"),
    ("enabledSkipKeys", "Panes of Setup Assistant that are left out"),
    ("supportDepartment", "Department that people turn to"),
    ("supportPhoneNumber", "Telephone number for help"),
    ("deviceNameTemplate", "How the Mac is named"),
    ("setPrimarySetupAccountAsRegularUser", "The account that is made in Setup Assistant has no administrator rights"),
    ("primaryAccountFullName", "Full name of the first account"),
    ("primaryAccountUserName", "User name of the first account"),
    ("dontAutoPopulatePrimaryAccountInfo", "Names of the first account are left empty"),
    ("enableRestrictEditing", "Names of the first account cannot be changed"),
    ("skipPrimarySetupAccountCreation", "No account is made in Setup Assistant"),
    ("adminAccountUserName", "User name of the administrator"),
    ("adminAccountFullName", "Full name of the administrator"),
    ("adminAccountPassword", "Password of the administrator"),
    ("hideAdminAccount", "The administrator is not shown in the login window"),
    ("platformRestriction", "Which devices may enroll"),
    ("platformBlocked", "Devices of this platform may not enroll"),
    ("personalDeviceEnrollmentBlocked", "Personal devices may not enroll"),
    ("osMinimumVersion", "Oldest system that is allowed"),
    ("osMaximumVersion", "Newest system that is allowed"),
    ("blockedManufacturers", "Manufacturers that are kept out"),
    ("limit", "Devices that one person may enroll"),
    ("priority", "Order among its like; 1 comes first"),
    // Compliance
    ("passwordRequired", "A password is required"),
    ("passwordBlockSimple", "Simple passwords are refused"),
    ("passwordMinimumLength", "Fewest characters of a password"),
    ("passwordMinimumCharacterSetCount", "Fewest characters that are neither letters nor digits"),
    ("passwordMinutesOfInactivityBeforeLock", "Minutes without use before the Mac locks"),
    ("passwordExpirationDays", "Days until a password has to be changed"),
    ("passwordPreviousPasswordBlockCount", "Earlier passwords that cannot be used again"),
    ("passwordRequiredType", "What a password has to hold"),
    ("osMinimumBuildVersion", "Oldest build of the system that is allowed"),
    ("osMaximumBuildVersion", "Newest build of the system that is allowed"),
    ("systemIntegrityProtectionEnabled", "System Integrity Protection has to be on"),
    ("storageRequireEncryption", "The disk has to be encrypted"),
    ("deviceThreatProtectionEnabled", "The risk that Defender sees counts"),
    ("deviceThreatProtectionRequiredSecurityLevel", "Highest threat level that is allowed"),
    ("advancedThreatProtectionRequiredSecurityLevel", "Highest risk in Defender that is allowed"),
    ("firewallEnabled", "The firewall has to be on"),
    ("firewallBlockAllIncoming", "The firewall has to block all incoming connections"),
    ("firewallEnableStealthMode", "The firewall has to be in stealth mode"),
    ("gatekeeperAllowedAppSource", "Where apps may come from"),
    ("scheduledActionsForRule", "What happens to a Mac that does not comply"),
    ("scheduledActionConfigurations", "Actions"),
    ("actionType", "Action"),
    ("gracePeriodHours", "Hours until it happens"),
    ("notificationTemplateId", "Message that is sent"),
    ("notificationMessageCCList", "Who gets a copy of the message"),
    // Conditional Access
    ("state", "State"),
    ("conditions", "When it applies"),
    ("clientAppTypes", "Kinds of app"),
    ("includeApplications", "Apps that it is about"),
    ("excludeApplications", "Apps that it is not about"),
    ("includeUsers", "People that it is about"),
    ("excludeUsers", "People that it is not about"),
    ("includeGroups", "Groups that it is about"),
    ("excludeGroups", "Groups that it is not about"),
    ("includePlatforms", "Platforms that it is about"),
    ("excludePlatforms", "Platforms that it is not about"),
    ("grantControls", "What is asked for access"),
    ("builtInControls", "What has to be so"),
    ("operator", "Whether all of it or one of it is enough"),
    ("sessionControls", "Limits of a session"),
    // Apps
    ("bundleId", "Bundle identifier"),
    ("primaryBundleId", "Bundle identifier of the app that shows whether it is installed"),
    ("primaryBundleVersion", "Version of that app"),
    ("includedApps", "Apps in the package"),
    ("childApps", "Apps in the package"),
    ("ignoreVersionDetection", "Any version of the app counts as installed"),
    ("installAsManaged", "The app is removed with the management"),
    ("minimumSupportedOperatingSystem", "Oldest system that takes it"),
    ("preInstallScript", "Script that runs before it is installed"),
    ("postInstallScript", "Script that runs after it is installed"),
    ("isFeatured", "It is shown first in Company Portal"),
    ("privacyInformationUrl", "Address of its privacy statement"),
    ("informationUrl", "Address with more about it"),
    ("appUrl", "Address that it opens"),
    ("fullScreenEnabled", "It opens without the frame of a browser"),
    ("largeIcon", "Picture in Company Portal"),
    ("vppTokenId", "Token that the licences come from"),
    ("licensingType", "Whether licences are of the Mac or of its user"),
    ("channel", "How early updates come"),
    // Scripts
    ("scriptContent", "The script"),
    ("fileName", "Name of the file"),
    ("runAsAccount", "Account that it runs as"),
    ("executionFrequency", "How often it runs"),
    ("retryCount", "How often it is tried again"),
    ("blockExecutionNotifications", "Users are not told that it runs"),
    ("customAttributeType", "Type of what it prints"),
    ("customAttributeName", "Name of what it prints"),
    // Certificates and networks
    ("trustedRootCertificate", "The certificate"),
    ("certFileName", "Name of the file"),
    ("rootCertificate", "Certificate of the authority"),
    ("scepServerUrls", "Addresses of the SCEP server"),
    ("subjectNameFormatString", "Whose the certificate is"),
    ("subjectAlternativeNameFormatString", "What else it is for"),
    ("keySize", "Length of the key"),
    ("keyUsage", "What the key may be used for"),
    ("extendedKeyUsages", "What else the key may be used for"),
    ("hashAlgorithm", "Hash"),
    ("certificateStore", "Whose keychain it goes into"),
    ("certificateValidityPeriodScale", "Unit of the validity"),
    ("certificateValidityPeriodValue", "How long it is valid"),
    ("renewalThresholdPercentage", "Share of the validity that is left when it is renewed, in percent"),
    ("certificationAuthority", "Address of the authority"),
    ("certificationAuthorityName", "Name of the authority"),
    ("certificateTemplateName", "Template of the authority"),
    ("allowAllAppsAccess", "All apps may use the private key"),
    ("deploymentChannel", "Whether it is for the Mac or for its user"),
    ("ssid", "Name of the network"),
    ("networkName", "What people call the network"),
    ("connectAutomatically", "The Mac joins by itself"),
    ("connectWhenNetworkNameIsHidden", "The network does not show its name"),
    ("wiFiSecurityType", "How the network is secured"),
    ("preSharedKey", "Password of the network"),
    ("eapType", "How the Mac signs in to the network"),
    ("proxySettings", "Proxy"),
    ("rootCertificateForServerValidation", "Certificate that the server has to show"),
    ("rootCertificatesForServerValidation", "Certificates that the server has to show"),
    ("identityCertificateForClientAuthentication", "Certificate that the Mac shows"),
    ("trustedServerCertificateNames", "Names that the server may have"),
    // Updates
    ("criticalUpdateBehavior", "Security updates"),
    ("configDataUpdateBehavior", "Data that macOS protects itself with"),
    ("firmwareUpdateBehavior", "Firmware"),
    ("allOtherUpdateBehavior", "All other updates"),
    ("updateScheduleType", "When updates may happen"),
    ("maxUserDeferralsCount", "How often a user may put it off"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_apart_at_their_capitals() {
        assert_eq!(
            taken_apart("storageRequireEncryption"),
            "Storage require encryption"
        );
        assert_eq!(taken_apart("appUrlID"), "App url ID");
        assert_eq!(taken_apart("serial-numbers"), "Serial numbers");
        assert_eq!(taken_apart(""), "");
    }

    #[test]
    fn every_word_is_of_a_property_and_stands_once() {
        let mut names: Vec<_> = WORDS.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
