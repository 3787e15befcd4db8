//! The keys of the dictionaries that status items hold, from the same schemas as the items.

use super::status::{StatusKey, StatusKind};

pub(super) const fn key(name: &'static str, kind: StatusKind) -> StatusKey {
    StatusKey {
        name,
        kind,
        values: &[],
        keys: &[],
    }
}

pub(super) const fn string(name: &'static str) -> StatusKey {
    key(name, StatusKind::String)
}

pub(super) const fn boolean(name: &'static str) -> StatusKey {
    key(name, StatusKind::Boolean)
}

pub(super) const fn integer(name: &'static str) -> StatusKey {
    key(name, StatusKind::Integer)
}

pub(super) const fn choice(name: &'static str, values: &'static [&'static str]) -> StatusKey {
    StatusKey {
        values,
        ..string(name)
    }
}

pub(super) const fn array(name: &'static str, keys: &'static [StatusKey]) -> StatusKey {
    StatusKey {
        keys,
        ..key(name, StatusKind::Array)
    }
}

pub(super) const fn dictionary(name: &'static str, keys: &'static [StatusKey]) -> StatusKey {
    StatusKey {
        keys,
        ..key(name, StatusKind::Dictionary)
    }
}

/// An account on a server.
pub(super) const SERVER_ACCOUNT: &[StatusKey] = &[
    string("identifier"),
    boolean("_removed"),
    string("declaration-identifier"),
    string("visible-name"),
    string("hostname"),
    integer("port"),
    string("username"),
];

/// An app of `app.managed.list`.
pub(super) const MANAGED_APP: &[StatusKey] = &[
    string("identifier"),
    boolean("_removed"),
    string("declaration-identifier"),
    string("name"),
    integer("external-version-id"),
    string("version"),
    string("short-version"),
    choice(
        "state",
        &[
            "optional",
            "queued",
            "not-present",
            "prompting-for-consent",
            "prompting-for-login",
            "prompting-for-management",
            "downloading",
            "installing",
            "managed",
            "managed-but-uninstalled",
            "failed",
        ],
    ),
    choice(
        "update-state",
        &[
            "available",
            "prompting-for-update",
            "prompting-for-update-login",
            "updating",
            "failed",
        ],
    ),
    dictionary(
        "config-state",
        &[
            dictionary("app-config-state", &[choice("state", VALIDITY)]),
            dictionary("extension-config-state", &[]),
        ],
    ),
    array("reasons", REASON),
];

const VALIDITY: &[&str] = &["unknown", "invalid", "valid"];

/// A declaration of `management.declarations`.
pub(super) const DECLARATION: &[StatusKey] = &[
    string("identifier"),
    string("server-token"),
    boolean("active"),
    choice("valid", VALIDITY),
    array("reasons", REASON),
];

/// Why something is as it is.
pub(super) const REASON: &[StatusKey] = &[
    string("code"),
    string("description"),
    dictionary("details", &[]),
];

pub(super) const CAPABILITIES: &[StatusKey] = &[
    array("supported-versions", &[]),
    dictionary("supported-features", &[]),
    dictionary(
        "supported-payloads",
        &[
            dictionary(
                "declarations",
                &[
                    array("activations", &[]),
                    array("assets", &[]),
                    array("configurations", &[]),
                    array("management", &[]),
                ],
            ),
            array("status-items", &[]),
        ],
    ),
];

pub(super) const BACKGROUND_TASK: &[StatusKey] = &[
    string("identifier"),
    boolean("_removed"),
    string("code-signature"),
    integer("uid"),
    string("path"),
    choice(
        "state",
        &[
            "not-registered",
            "enabled",
            "requires-approval",
            "not-found",
        ],
    ),
    choice(
        "type",
        &["daemon", "agent", "login-item", "app", "user-item"],
    ),
    dictionary(
        "launchd",
        &[
            string("label"),
            string("program"),
            array("program-arguments", &[]),
            string("checksum"),
            dictionary(
                "device-management",
                &[
                    string("configuration-identifier"),
                    string("asset-identifier"),
                    string("asset-server-token"),
                ],
            ),
        ],
    ),
];

pub(super) const CACHE_INFO: &[StatusKey] = &[
    array("cache-details", &[]),
    integer("cache-free"),
    integer("cache-limit"),
    choice("cache-status", CACHE_PRESSURE),
    integer("cache-used"),
    key("max-cache-pressure-last-hour", StatusKind::Real),
    integer("personal-cache-free"),
    integer("personal-cache-limit"),
    integer("personal-cache-used"),
];

const CACHE_PRESSURE: &[&str] = &["LOWSPACE", "OK"];

pub(super) const CACHE_STATUS: &[StatusKey] = &[
    string("server-guid"),
    boolean("activated"),
    boolean("active"),
    choice("cache-status", CACHE_PRESSURE),
    array("private-addresses", &[]),
    string("public-address"),
    integer("port"),
    integer("registration-status"),
    string("registration-started"),
    integer("registration-response-code"),
    string("registration-error"),
    choice(
        "startup-status",
        &["FAILED", "MIGRATING_DATA", "OK", "PENDING"],
    ),
    integer("tetherator-status"),
    boolean("sending-reports"),
    integer("report-response-code"),
    string("report-error"),
    string("version"),
];

pub(super) const LOGGING_STATES: &[&str] = &[
    "none",
    "waiting-for-consent",
    "collecting",
    "follow-up-question",
    "upload-consent",
    "uploading",
    "finished",
    "failed",
    "cancelled",
    "declined",
];

pub(super) const MIGRATION: &[StatusKey] = &[
    integer("completed-data-size"),
    integer("completed-file-count"),
    string("completion-time"),
    string("source-user"),
    string("start-time"),
    string("target-user"),
    integer("total-data-size"),
    integer("total-file-count"),
    array("errors", &[]),
];
