//! References between the payloads of a profile.

use super::{Origin, Payload, Profile};

impl Profile {
    /// The payload that a reference means: by its `PayloadUUID`; in policy source, where UUIDs are derived, also by its
    /// `PayloadIdentifier`, its `PayloadDisplayName`, or its type, where just one payload has it.
    ///
    /// ```
    /// use russet::policy::{Payload, Profile};
    /// use russet::value::Dictionary;
    ///
    /// let root = Payload::new("com.apple.security.root", Dictionary::new());
    /// let profile = Profile { payloads: vec![root], ..Profile::default() };
    /// assert!(profile.referenced("com.apple.security.root").is_some());
    /// assert!(profile.referenced("com.apple.security.pem").is_none());
    /// ```
    #[must_use]
    pub fn referenced(&self, text: &str) -> Option<&Payload> {
        let mut payloads = self.payloads.iter();
        let by_uuid = payloads.find(|payload| {
            payload
                .text("PayloadUUID")
                .is_some_and(|uuid| uuid.eq_ignore_ascii_case(text))
        });
        if by_uuid.is_some() || self.origin == Origin::ConfigurationProfile {
            return by_uuid;
        }
        self.only(|payload| payload.text("PayloadIdentifier") == Some(text))
            .or_else(|| self.only(|payload| payload.text("PayloadDisplayName") == Some(text)))
            .or_else(|| self.only(|payload| payload.payload_type == text))
    }

    /// The payload that is like this, if just one is.
    fn only(&self, is_meant: impl Fn(&Payload) -> bool) -> Option<&Payload> {
        let mut found = self.payloads.iter().filter(|payload| is_meant(payload));
        found.next().filter(|_| found.next().is_none())
    }
}

impl Payload {
    /// A string key of the payload, `PayloadIdentifier`.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.content.get(key)?.value.as_str()
    }
}
