//! What contradicts something else.

use super::rules;

rules! {
    C001 = Error "the same key set to different values"
        "Two documents of one profile set the same key to different values. Nothing wins silently."
        Policy {
            "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Dock\npayloads:\n  com.apple.dock: { autohide: false }\n"
            => "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
}
