//! What Apple's schema says.

use super::rules;

rules! {
    S005 = Error "a value of the wrong type"
        "Apple defines the type of every value. macOS ignores or refuses a payload whose value has another one; an integer where a boolean belongs is the most common case."
        Policy {
            "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: 1 }\n"
            => "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n"
        }
}
