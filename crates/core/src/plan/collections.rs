//! What a dependency names, and where people make such things.

/// Kinds of things that requests depend on.
pub(super) struct Collection {
    /// What a dependency calls the kind, `group` in `group/Pilot`.
    pub(super) kind: &'static str,
    /// What people call it.
    pub(super) title: &'static str,
    /// Where people make one.
    pub(super) place: &'static str,
}

const COLLECTIONS: &[Collection] = &[
    Collection {
        kind: "app",
        title: "app",
        place: "Apps > macOS",
    },
    Collection {
        kind: "enrollment-token",
        title: "enrollment program token",
        place: "Devices > Enrollment > Apple > Enrollment program tokens",
    },
    Collection {
        kind: "filter",
        title: "filter",
        place: "Devices > Assignment filters",
    },
    Collection {
        kind: "group",
        title: "group",
        place: "Groups",
    },
    Collection {
        kind: "notification-template",
        title: "notification",
        place: "Devices > Compliance > Notifications",
    },
    Collection {
        kind: "role-scope-tag",
        title: "scope tag",
        place: "Tenant administration > Roles > Scope tags",
    },
    Collection {
        kind: "vpp-token",
        title: "VPP token",
        place: "Tenant administration > Connectors and tokens > Apple VPP tokens",
    },
];

/// The collection of things of this kind; other kinds are open text.
pub(super) fn of_kind(kind: &str) -> Option<&'static Collection> {
    COLLECTIONS.iter().find(|known| known.kind == kind)
}
