//! Accounts.
//!
//! Evidence: Apple's schemas of both sides. User names and passwords are an asset in the world of declarations, whose
//! data a server has to host; the full name and the address of a user are an asset that holds them itself. No
//! declaration of an account has a switch for TLS.

use super::{How, Mapping, pair, same, word};

pub(super) static MAPPINGS: &[Mapping] = &[MAIL, EXCHANGE, CALDAV, CARDDAV, LDAP];

const CREDENTIALS: &str = "a declaration takes it from a `com.apple.asset.credential.userpassword` whose data your server hosts";
const TLS: &str = "no declaration of an account has a switch for TLS";
const HOSTED: &str = "its user name and password are on the server that the asset names";
const MAIL_DROP: &str = "no declaration of an account speaks of Mail Drop";

/// Other methods need the credentials.
const AUTHENTICATION: How = How::Words(&[word("EmailAuthNone", "None")]);

const MAIL: Mapping = Mapping {
    profile: "com.apple.mail.managed",
    declaration: "com.apple.configuration.account.mail",
    whole: true,
    pairs: &[
        same(&["EmailAccountDescription"], &["VisibleName"]),
        pair(
            &["EmailAccountName"],
            &["UserIdentityAssetReference"],
            How::UserIdentity("FullName"),
        ),
        pair(
            &["EmailAddress"],
            &["UserIdentityAssetReference"],
            How::UserIdentity("EmailAddress"),
        ),
        pair(
            &["EmailAccountType"],
            &["IncomingServer", "ServerType"],
            How::Words(&[word("EmailTypeIMAP", "IMAP"), word("EmailTypePOP", "POP")]),
        ),
        same(
            &["IncomingMailServerHostName"],
            &["IncomingServer", "HostName"],
        ),
        same(
            &["IncomingMailServerPortNumber"],
            &["IncomingServer", "Port"],
        ),
        pair(
            &["IncomingMailServerAuthentication"],
            &["IncomingServer", "AuthenticationMethod"],
            AUTHENTICATION,
        ),
        same(
            &["IncomingMailServerIMAPPathPrefix"],
            &["IncomingServer", "IMAPPathPrefix"],
        ),
        same(
            &["OutgoingMailServerHostName"],
            &["OutgoingServer", "HostName"],
        ),
        same(
            &["OutgoingMailServerPortNumber"],
            &["OutgoingServer", "Port"],
        ),
        pair(
            &["OutgoingMailServerAuthentication"],
            &["OutgoingServer", "AuthenticationMethod"],
            AUTHENTICATION,
        ),
    ],
    not_declared: &[
        ("IncomingMailServerUsername", CREDENTIALS),
        ("IncomingPassword", CREDENTIALS),
        ("OutgoingMailServerUsername", CREDENTIALS),
        ("OutgoingPassword", CREDENTIALS),
        ("OutgoingPasswordSameAsIncomingPassword", CREDENTIALS),
        ("IncomingMailServerUseSSL", TLS),
        ("OutgoingMailServerUseSSL", TLS),
        ("allowMailDrop", MAIL_DROP),
        (
            "disableMailRecentsSyncing",
            "no declaration speaks of recent addresses",
        ),
    ],
    not_in_profile: &[("IncomingServer", HOSTED), ("OutgoingServer", HOSTED)],
};

const EXCHANGE: Mapping = Mapping {
    profile: "com.apple.ews.account",
    declaration: "com.apple.configuration.account.exchange",
    whole: true,
    pairs: &[
        pair(&[], &["EnabledProtocolTypes"], How::Always(&["EWS"])),
        pair(
            &["EmailAddress"],
            &["UserIdentityAssetReference"],
            How::UserIdentity("EmailAddress"),
        ),
        same(&["Host"], &["HostName"]),
        same(&["Port"], &["Port"]),
        same(&["Path"], &["Path"]),
        same(&["ExternalHost"], &["ExternalHostName"]),
        same(&["ExternalPort"], &["ExternalPort"]),
        // Apple's name has the blank.
        same(&["ExternalPath"], &["External Path"]),
        same(&["OAuth"], &["OAuth", "Enabled"]),
        same(&["OAuthSignInURL"], &["OAuth", "SignInURL"]),
    ],
    not_declared: &[
        ("UserName", CREDENTIALS),
        ("Password", CREDENTIALS),
        ("SSL", TLS),
        ("ExternalSSL", TLS),
        ("allowMailDrop", MAIL_DROP),
        (
            "PayloadCertificateUUID",
            "a declaration takes the identity from an asset whose data your server hosts",
        ),
        (
            "AuthenticationCertificateUUID",
            "a declaration takes the identity from an asset whose data your server hosts",
        ),
    ],
    not_in_profile: &[
        ("AuthenticationCredentialsAssetReference", HOSTED),
        (
            "AuthenticationIdentityAssetReference",
            "its identity is on the server that the asset names",
        ),
        ("VisibleName", "the payload has no name for the account"),
    ],
};

const CALDAV: Mapping = Mapping {
    profile: "com.apple.caldav.account",
    declaration: "com.apple.configuration.account.caldav",
    whole: true,
    pairs: &[
        same(&["CalDAVAccountDescription"], &["VisibleName"]),
        same(&["CalDAVHostName"], &["HostName"]),
        same(&["CalDAVPort"], &["Port"]),
    ],
    not_declared: &[
        ("CalDAVUsername", CREDENTIALS),
        ("CalDAVPassword", CREDENTIALS),
        ("CalDAVUseSSL", TLS),
        (
            "CalDAVPrincipalURL",
            "the declaration's `Path` is a path on the server, this is the address of a user's calendar",
        ),
    ],
    not_in_profile: &[
        ("AuthenticationCredentialsAssetReference", HOSTED),
        (
            "Path",
            "the payload has the address of a user's calendar, not a path on the server",
        ),
    ],
};

const CARDDAV: Mapping = Mapping {
    profile: "com.apple.carddav.account",
    declaration: "com.apple.configuration.account.carddav",
    whole: true,
    pairs: &[
        same(&["CardDAVAccountDescription"], &["VisibleName"]),
        same(&["CardDAVHostName"], &["HostName"]),
        same(&["CardDAVPort"], &["Port"]),
    ],
    not_declared: &[
        ("CardDAVUsername", CREDENTIALS),
        ("CardDAVPassword", CREDENTIALS),
        ("CardDAVUseSSL", TLS),
    ],
    not_in_profile: &[
        ("AuthenticationCredentialsAssetReference", HOSTED),
        ("Path", "the payload has no path on the server for Macs"),
    ],
};

const LDAP: Mapping = Mapping {
    profile: "com.apple.ldap.account",
    declaration: "com.apple.configuration.account.ldap",
    whole: true,
    pairs: &[
        same(&["LDAPAccountDescription"], &["VisibleName"]),
        same(&["LDAPAccountHostName"], &["HostName"]),
        pair(
            &["LDAPSearchSettings"],
            &["SearchSettings"],
            How::Rows(&[
                same(&["LDAPSearchSettingDescription"], &["VisibleDescription"]),
                same(&["LDAPSearchSettingSearchBase"], &["SearchBase"]),
                pair(
                    &["LDAPSearchSettingScope"],
                    &["Scope"],
                    How::Words(&[
                        word("LDAPSearchSettingScopeBase", "Base"),
                        word("LDAPSearchSettingScopeOneLevel", "OneLevel"),
                        word("LDAPSearchSettingScopeSubtree", "Subtree"),
                    ]),
                ),
            ]),
        ),
    ],
    not_declared: &[
        ("LDAPAccountUserName", CREDENTIALS),
        ("LDAPAccountPassword", CREDENTIALS),
        ("LDAPAccountUseSSL", TLS),
    ],
    not_in_profile: &[
        ("AuthenticationCredentialsAssetReference", HOSTED),
        ("Port", "the payload has no port"),
    ],
};
