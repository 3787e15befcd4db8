//! What the guides ask of groups, filters and assignments.

use super::rules;

rules! {
    R030 = Error "a group, filter or certificate that nothing defines"
        "The policy assigns something to a group, limits it by a filter or refers to a certificate of which it says nothing. When it is rolled out there is no id to put there. Define it, or say that it is in the tenant already with `exists: true`. From the end-to-end guide, phase 1 step 5: groups and filters are made before what is assigned to them."
        Policy {
            "profile: Dock\nassign: { groups: [macOS Endpoints] }\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\nassign: { groups: [macOS Endpoints] }\npayloads:\n  com.apple.dock: { autohide: true }\n---\ngroup: macOS Endpoints\nexists: true\n"
        }
}
