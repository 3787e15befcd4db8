//! What stands for something of a user or a Mac in the subject of a certificate: `{{UserPrincipalName}}`.
//!
//! Intune fills these in when it asks for a certificate. In a configuration profile it fills in others, some of the same
//! meaning.

use self::Whose::{Elsewhere, Mac, User};
use super::Object;
use crate::diagnostic::Pointer;
use crate::value::Span;

/// Whose property it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Of the user that the Mac belongs to.
    User,
    /// Of the Mac.
    Mac,
    /// Of devices that are no Macs.
    Elsewhere,
}

/// A variable of Intune.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    /// Its name in the subject of a certificate; letter case plays no part.
    pub(crate) name: &'static str,
    /// Whose property it is.
    pub(crate) whose: Whose,
    /// The one of the same meaning in a configuration profile.
    pub(crate) in_profile: Option<&'static str>,
}

const fn variable(name: &'static str, whose: Whose, in_profile: Option<&'static str>) -> Variable {
    Variable {
        name,
        whose,
        in_profile,
    }
}

#[rustfmt::skip]
static VARIABLES: &[Variable] = &[
    variable("UserName", User, Some("username")),
    variable("UserPrincipalName", User, Some("userprincipalname")),
    variable("EmailAddress", User, Some("emailaddress")),
    variable("OnPrem_Distinguished_Name", User, None),
    variable("OnPremisesSamAccountName", User, None),
    variable("OnPremisesSecurityIdentifier", User, Some("onpremisessecurityidentifier")),
    variable("AAD_Device_ID", Mac, Some("aaddeviceid")),
    variable("AzureADDeviceId", Mac, Some("azureaddeviceid")),
    variable("DeviceId", Mac, Some("deviceid")),
    variable("DeviceName", Mac, Some("devicename")),
    variable("Device_Serial", Mac, Some("serialnumber")),
    variable("SerialNumber", Mac, Some("serialnumber")),
    variable("WiFiMacAddress", Mac, None),
    variable("Device_IMEI", Elsewhere, None),
    variable("IMEI", Elsewhere, None),
    variable("IMEINumber", Elsewhere, None),
    variable("MEID", Elsewhere, None),
    variable("FullyQualifiedDomainName", Elsewhere, None),
];

/// The names of all variables that Intune documents.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    VARIABLES.iter().map(|variable| variable.name)
}

/// The variable of this name.
pub(crate) fn find(name: &str) -> Option<&'static Variable> {
    let mut all = VARIABLES.iter();
    all.find(|variable| variable.name.eq_ignore_ascii_case(name))
}

/// A text of an object in which variables may stand.
pub(crate) struct Text<'a> {
    pub(crate) text: &'a str,
    pub(crate) span: Span,
    pub(crate) pointer: Pointer,
}

/// The texts that make up the names in the certificates of a profile.
pub(crate) fn texts(object: &Object) -> Vec<Text<'_>> {
    let plain = [SUBJECT, "subjectAlternativeNameFormatString"];
    let plain = plain.into_iter().filter_map(|name| {
        let node = object.property(name)?;
        Some(Text {
            text: node.value.as_str()?,
            span: node.span,
            pointer: object.pointer.key(name),
        })
    });
    let others = object.property(OTHERS);
    let others = others.and_then(|node| node.value.as_array()).unwrap_or(&[]);
    let others = others.iter().enumerate().filter_map(|(index, item)| {
        let node = item.value.as_dictionary()?.get("name")?;
        let pointer = object.pointer.key(OTHERS).index(index).key("name");
        Some(Text {
            text: node.value.as_str()?,
            span: node.span,
            pointer,
        })
    });
    plain.chain(others).collect()
}

/// The property with the subject as a text.
pub(crate) const SUBJECT: &str = "subjectNameFormatString";

/// The property with the alternative names.
const OTHERS: &str = "customSubjectAlternativeNames";

/// Do the certificates of a profile name something of the user? Those whose subject Graph makes do, but for one kind.
pub(crate) fn names_user(object: &Object) -> bool {
    let is_of_user = |name: &str| find(name).is_some_and(|found| found.whose == User);
    let is_usual = object.property(SUBJECT).is_none()
        && object.text("subjectNameFormat") != Some("commonNameAsSerialNumber");
    let texts = texts(object);
    is_usual || texts.iter().any(|found| used(found.text).any(is_of_user))
}

/// The names between double braces in a text.
pub(crate) fn used(text: &str) -> impl Iterator<Item = &str> {
    let behind = text.split("{{").skip(1);
    behind.filter_map(|rest| Some(rest.split_once("}}")?.0.trim()))
}

/// The text with the variables of a configuration profile in place of those of a certificate.
///
/// # Errors
///
/// The name of one that a profile does not have.
pub(crate) fn in_profile(text: &str) -> Result<String, String> {
    let mut parts = text.split("{{");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((name, rest)) = part.split_once("}}") else {
            written.push_str("{{");
            written.push_str(part);
            continue;
        };
        let found = find(name.trim()).and_then(|variable| variable.in_profile);
        let name = found.ok_or_else(|| name.trim().to_owned())?;
        written.push_str("{{");
        written.push_str(name);
        written.push_str("}}");
        written.push_str(rest);
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_a_certificate_become_those_of_a_profile() {
        let text = "CN={{AAD_Device_ID}},E={{ EmailAddress }},O={{";
        assert_eq!(
            used(text).collect::<Vec<_>>(),
            ["AAD_Device_ID", "EmailAddress"]
        );
        assert_eq!(
            in_profile(text).unwrap(),
            "CN={{aaddeviceid}},E={{emailaddress}},O={{"
        );
        assert_eq!(in_profile("{{IMEI}}").unwrap_err(), "IMEI");
        assert_eq!(in_profile("plain").unwrap(), "plain");
    }
}
