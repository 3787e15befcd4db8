//! What a dependency names, and where in Microsoft Graph such things are.

/// Kinds of things that requests depend on.
pub(super) struct Collection {
    /// What a dependency calls the kind, `group` in `group/Pilot`.
    pub(super) kind: &'static str,
    /// What people call it.
    pub(super) title: &'static str,
    /// The collection of Graph that holds such things; a request to it makes one.
    pub(super) endpoint: &'static str,
    /// Where people make one.
    pub(super) place: &'static str,
}

const COLLECTIONS: &[Collection] = &[
    Collection {
        kind: "app",
        title: "app",
        endpoint: "/deviceAppManagement/mobileApps",
        place: "Apps > macOS",
    },
    Collection {
        kind: "enrollment-token",
        title: "enrollment program token",
        endpoint: "/deviceManagement/depOnboardingSettings",
        place: "Devices > Enrollment > Apple > Enrollment program tokens",
    },
    Collection {
        kind: "filter",
        title: "filter",
        endpoint: "/deviceManagement/assignmentFilters",
        place: "Devices > Assignment filters",
    },
    Collection {
        kind: "group",
        title: "group",
        endpoint: "/groups",
        place: "Groups",
    },
    Collection {
        kind: "notification-template",
        title: "notification",
        endpoint: "/deviceManagement/notificationMessageTemplates",
        place: "Devices > Compliance > Notifications",
    },
    Collection {
        kind: "role-scope-tag",
        title: "scope tag",
        endpoint: "/deviceManagement/roleScopeTags",
        place: "Tenant administration > Roles > Scope tags",
    },
    Collection {
        kind: "vpp-token",
        title: "VPP token",
        endpoint: "/deviceAppManagement/vppTokens",
        place: "Tenant administration > Connectors and tokens > Apple VPP tokens",
    },
];

/// The collection of things of this kind; other kinds are open text.
pub(super) fn of_kind(kind: &str) -> Option<&'static Collection> {
    COLLECTIONS.iter().find(|known| known.kind == kind)
}

/// The collection that a request adds to.
pub(super) fn of_endpoint(endpoint: &str) -> Option<&'static Collection> {
    COLLECTIONS.iter().find(|known| known.endpoint == endpoint)
}
