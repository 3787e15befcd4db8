//! The table of status items.
//!
//! From the schemas of status items that Apple publishes beside those of declarations (`declarative/status`, with the macOS 27
//! release): names, types, value lists, the macOS that each came with, the keys of dictionaries. Of `migration-assistant.state` Apple lists
//! `waiting` and describes `none`; both are taken.

use super::status::{StatusItem, StatusKey, StatusKind};
use super::status_keys::{
    BACKGROUND_TASK, CACHE_INFO, CACHE_STATUS, CAPABILITIES, DECLARATION, LOGGING_STATES,
    MANAGED_APP, MIGRATION, REASON, SERVER_ACCOUNT, array, boolean, choice, dictionary, integer,
    key, string,
};

/// A status item of macOS.
const fn mac(macos: &'static str, value: StatusKey) -> StatusItem {
    StatusItem {
        macos: Some(macos),
        value,
    }
}

/// A status item of other platforms.
const fn elsewhere(value: StatusKey) -> StatusItem {
    StatusItem { macos: None, value }
}

pub(super) static STATUS_ITEMS: &[StatusItem] = &[
    mac(
        "13.0",
        array(
            "account.list.caldav",
            &[
                string("identifier"),
                boolean("_removed"),
                string("declaration-identifier"),
                string("visible-name"),
                string("hostname"),
                integer("port"),
                string("username"),
                boolean("are-calendars-enabled"),
                boolean("are-reminders-enabled"),
            ],
        ),
    ),
    mac("13.0", array("account.list.carddav", SERVER_ACCOUNT)),
    mac(
        "13.0",
        array(
            "account.list.exchange",
            &[
                string("identifier"),
                boolean("_removed"),
                string("declaration-identifier"),
                string("visible-name"),
                string("hostname"),
                integer("port"),
                string("username"),
                boolean("is-mail-enabled"),
                boolean("are-calendars-enabled"),
                boolean("are-contacts-enabled"),
                boolean("are-notes-enabled"),
                boolean("are-reminders-enabled"),
            ],
        ),
    ),
    mac(
        "13.0",
        array(
            "account.list.google",
            &[
                string("identifier"),
                boolean("_removed"),
                string("declaration-identifier"),
                string("visible-name"),
                string("username"),
                boolean("is-mail-enabled"),
                boolean("are-calendars-enabled"),
                boolean("are-contacts-enabled"),
                boolean("are-notes-enabled"),
            ],
        ),
    ),
    mac(
        "13.0",
        array(
            "account.list.ldap",
            &[
                string("identifier"),
                boolean("_removed"),
                string("declaration-identifier"),
                string("visible-name"),
                string("hostname"),
                integer("port"),
                string("username"),
                boolean("is-enabled"),
            ],
        ),
    ),
    mac(
        "13.0",
        array(
            "account.list.mail.incoming",
            &[
                string("identifier"),
                boolean("_removed"),
                string("declaration-identifier"),
                string("visible-name"),
                string("hostname"),
                integer("port"),
                string("username"),
                boolean("is-mail-enabled"),
                boolean("are-notes-enabled"),
            ],
        ),
    ),
    mac("13.0", array("account.list.mail.outgoing", SERVER_ACCOUNT)),
    mac(
        "14.0",
        array(
            "account.list.subscribed-calendar",
            &[
                string("identifier"),
                boolean("_removed"),
                string("declaration-identifier"),
                string("visible-name"),
                string("calendar-url"),
                string("username"),
                boolean("is-enabled"),
            ],
        ),
    ),
    mac("26.0", array("app.managed.list", MANAGED_APP)),
    mac("27.0", dictionary("content-cache.info", CACHE_INFO)),
    mac(
        "27.0",
        array(
            "content-cache.parents",
            &[
                string("identifier"),
                boolean("_removed"),
                string("address"),
                integer("port"),
                boolean("healthy"),
                string("version"),
            ],
        ),
    ),
    mac(
        "27.0",
        array(
            "content-cache.peers",
            &[
                string("identifier"),
                boolean("_removed"),
                string("address"),
                integer("port"),
                boolean("friendly"),
                boolean("healthy"),
                string("version"),
            ],
        ),
    ),
    mac("27.0", dictionary("content-cache.status", CACHE_STATUS)),
    mac("13.0", string("device.identifier.serial-number")),
    mac("13.0", string("device.identifier.udid")),
    mac("13.0", string("device.model.family")),
    mac("13.0", string("device.model.identifier")),
    mac("13.0", string("device.model.marketing-name")),
    mac("14.0", string("device.model.number")),
    mac("13.0", string("device.operating-system.build-version")),
    mac("13.0", string("device.operating-system.family")),
    mac("13.0", string("device.operating-system.marketing-name")),
    mac(
        "13.0",
        string("device.operating-system.supplemental.build-version"),
    ),
    mac(
        "13.0",
        string("device.operating-system.supplemental.extra-version"),
    ),
    mac("13.0", string("device.operating-system.version")),
    mac(
        "14.4",
        choice(
            "device.power.battery-health",
            &[
                "non-genuine",
                "normal",
                "service-recommended",
                "unknown",
                "unsupported",
            ],
        ),
    ),
    elsewhere(dictionary("device.system.health", &[])),
    mac("14.0", boolean("diskmanagement.filevault.enabled")),
    mac("27.0", string("enhanced-logging.applecare-token")),
    mac("27.0", choice("enhanced-logging.status", LOGGING_STATES)),
    mac("27.0", string("enhanced-logging.timestamp")),
    mac(
        "13.0",
        dictionary("management.client-capabilities", CAPABILITIES),
    ),
    mac(
        "13.0",
        dictionary(
            "management.declarations",
            &[
                array("activations", DECLARATION),
                array("assets", DECLARATION),
                array("configurations", DECLARATION),
                array("management", DECLARATION),
            ],
        ),
    ),
    elsewhere(array("mdm.app", &[])),
    mac(
        "27.0",
        choice(
            "mdm.enrollment-type",
            &["none", "supervised", "device", "user"],
        ),
    ),
    mac("27.0", boolean("mdm.is-awaiting-configuration")),
    elsewhere(boolean("mdm.is-return-to-service")),
    elsewhere(boolean("mdm.is-shared-ipad")),
    mac("27.0", string("mdm.push-magic")),
    mac("27.0", key("mdm.push-token", StatusKind::Data)),
    mac("26.4", dictionary("migration-assistant.report", MIGRATION)),
    mac(
        "26.4",
        choice(
            "migration-assistant.state",
            &[
                "none",
                "waiting",
                "migrating",
                "completed",
                "failed",
                "cancelled",
                "unknown",
            ],
        ),
    ),
    mac(
        "26.0",
        array(
            "package.list",
            &[
                string("identifier"),
                boolean("_removed"),
                string("declaration-identifier"),
                string("name"),
                string("version"),
                choice(
                    "state",
                    &[
                        "optional",
                        "queued",
                        "prompting-for-consent",
                        "downloading",
                        "installing",
                        "installed",
                        "failed",
                    ],
                ),
                array("reasons", REASON),
            ],
        ),
    ),
    elsewhere(boolean("passcode.is-compliant")),
    elsewhere(boolean("passcode.is-present")),
    mac(
        "14.1",
        array(
            "screensharing.connection.group.unresolved-connection",
            &[
                string("identifier"),
                boolean("_removed"),
                array("unresolved_connections", &[]),
            ],
        ),
    ),
    mac(
        "14.0",
        array(
            "security.certificate.list",
            &[
                string("identifier"),
                boolean("_removed"),
                string("declaration-identifier"),
                string("subject-summary"),
                boolean("is-identity"),
                key("data", StatusKind::Data),
            ],
        ),
    ),
    mac("27.0", boolean("security.lockdown-mode")),
    mac("14.0", array("services.background-task", BACKGROUND_TASK)),
    mac("15.0", string("softwareupdate.beta-enrollment")),
    mac("15.0", string("softwareupdate.device-id")),
    mac(
        "14.0",
        dictionary(
            "softwareupdate.failure-reason",
            &[integer("count"), string("reason"), string("timestamp")],
        ),
    ),
    mac(
        "14.0",
        dictionary(
            "softwareupdate.install-reason",
            &[array("reason", &[]), string("declaration-id")],
        ),
    ),
    mac(
        "14.0",
        choice(
            "softwareupdate.install-state",
            &["none", "downloading", "prepared", "installing", "failed"],
        ),
    ),
    mac(
        "14.0",
        dictionary(
            "softwareupdate.pending-version",
            &[
                string("os-version"),
                string("build-version"),
                string("target-local-date-time"),
            ],
        ),
    ),
    mac(
        "13.0",
        array("test.array-value", &[string("key1"), string("key2")]),
    ),
    mac("13.0", boolean("test.boolean-value")),
    mac(
        "13.0",
        dictionary("test.dictionary-value", &[string("key1"), string("key2")]),
    ),
    mac("13.0", string("test.error-value")),
    mac("13.0", integer("test.integer-value")),
    mac("13.0", key("test.real-value", StatusKind::Real)),
    mac("13.0", string("test.string-value")),
];
