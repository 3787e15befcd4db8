//! What the target has.

use super::rules;

rules! {
    A005 = Error "removed from macOS"
        "Apple has taken this out of the macOS that the policy is for."
        Policy {
            "profile: Updates\ntarget: { macos: \"27\" }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticDownload: true }\n"
            => "profile: Updates\ntarget: { macos: \"15\" }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticDownload: true }\n"
        }
}
