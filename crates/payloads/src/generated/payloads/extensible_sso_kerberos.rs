// From schemas/payloads/com.apple.extensiblesso(kerberos).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.extensiblesso",
    variant: Some("kerberos"),
    model: "ExtensibleSsoKerberos",
    title: "Extensible Single Sign-On (Kerberos)",
    summary: "Sets up the Kerberos extension of macOS, which obtains and renews tickets for Active Directory and can keep the local password in step.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 15, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
        user_enrollment: Some(Mode::Allowed),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(13, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 1, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "ExtensionIdentifier",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String(
                "com.apple.AppSSOKerberos.KerberosExtension",
            ))],
            summary: "Always Apple's Kerberos extension.",
            ..Key::EMPTY
        },
        Key {
            name: "TeamIdentifier",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String("apple"))],
            summary: "Always `apple`, since macOS ships the extension.",
            ..Key::EMPTY
        },
        Key {
            name: "Type",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String("Credential"))],
            summary: "Always `Credential`: Kerberos answers challenges.",
            ..Key::EMPTY
        },
        Key {
            name: "Realm",
            kind: Kind::String,
            required: true,
            summary: "Kerberos realm, usually the Active Directory domain in capitals; in a forest the one where the users' accounts are.",
            ..Key::EMPTY
        },
        Key {
            name: "ExtensionData",
            kind: Kind::Dictionary,
            summary: "Behaviour of the Kerberos extension.",
            keys: &[
                Key {
                    name: "cacheName",
                    kind: Kind::String,
                    macos: Availability {
                        deprecated: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "GSS name of the credential cache; hardly ever needed.",
                    ..Key::EMPTY
                },
                Key {
                    name: "principalName",
                    kind: Kind::String,
                    summary: "User name to sign in with, realm unnecessary; left out, the user types it.",
                    ..Key::EMPTY
                },
                Key {
                    name: "siteCode",
                    kind: Kind::String,
                    summary: "Active Directory site to use instead of the one found automatically.",
                    ..Key::EMPTY
                },
                Key {
                    name: "certificateUUID",
                    kind: Kind::String,
                    references: &[
                        "com.apple.ADCertificate.managed",
                        "com.apple.security.acme",
                        "com.apple.security.pkcs12",
                        "com.apple.security.scep",
                    ],
                    summary: "`PayloadUUID` of the certificate used to sign in without a password (PKINIT).",
                    ..Key::EMPTY
                },
                Key {
                    name: "useSiteAutoDiscovery",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "`false` stops the search for the Active Directory site over LDAP and DNS.",
                    ..Key::EMPTY
                },
                Key {
                    name: "credentialBundleIdACL",
                    kind: Kind::Array,
                    summary: "Apps that may use the ticket-granting ticket.",
                    keys: &[Key {
                        name: "credentialBundleIdACLItem",
                        kind: Kind::String,
                        summary: "Bundle identifier of one such app, in exact letter case.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "includeManagedAppsInBundleIdACL",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`true` opens the credential to apps installed by MDM, besides those listed in `credentialBundleIdACL`, and to no others.",
                    ..Key::EMPTY
                },
                Key {
                    name: "includeKerberosAppsInBundleIdACL",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`true` opens the credential to Ticket Viewer and the `klist` tool too.",
                    ..Key::EMPTY
                },
                Key {
                    name: "domainRealmMapping",
                    kind: Kind::Dictionary,
                    summary: "Says which DNS domains belong to which realm, for hosts named differently from their realm; seldom needed.",
                    keys: &[Key {
                        name: "Realm",
                        kind: Kind::Array,
                        summary: "Write the realm's own name as the key; its value lists the domains.",
                        keys: &[Key {
                            name: "RealmItem",
                            kind: Kind::String,
                            summary: "One DNS suffix served by the realm.",
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "isDefaultRealm",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "`true` makes this realm the default where several Kerberos payloads are installed.",
                    ..Key::EMPTY
                },
                Key {
                    name: "customUsernameLabel",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Wording beside the user name field in place of \"Username\".",
                    ..Key::EMPTY
                },
                Key {
                    name: "helpText",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Text at the foot of the Kerberos sign-in window, such as a help desk number.",
                    ..Key::EMPTY
                },
                Key {
                    name: "allowPasswordChange",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "`false` takes away password changes from the extension.",
                    ..Key::EMPTY
                },
                Key {
                    name: "allowAutomaticLogin",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "`false` forbids remembering the password in the keychain, so users type it for each new ticket.",
                    ..Key::EMPTY
                },
                Key {
                    name: "requireUserPresence",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "`true` asks for Touch ID or the password before the remembered credential is read.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwExpireOverride",
                    kind: Kind::Integer,
                    macos: Availability {
                        deprecated: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Lifetime of passwords in days, where the domain's own cannot be read.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwNotificationDays",
                    kind: Kind::Integer,
                    default: Some(Scalar::Integer(15)),
                    summary: "Days before expiry at which the user is first warned.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqLength",
                    kind: Kind::Integer,
                    summary: "Fewest characters that the domain accepts in a password; checked in the change window.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqComplexity",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "`true` checks new passwords against the complexity rule of Active Directory.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqMinAge",
                    kind: Kind::Integer,
                    summary: "How long a password must be kept before the domain lets it be changed; Active Directory counts days.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqHistory",
                    kind: Kind::Integer,
                    summary: "How many earlier passwords the domain refuses to see again.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqText",
                    kind: Kind::String,
                    summary: "Password rules in plain text for the change window, where the rule keys cannot express them.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqRTFData",
                    kind: Kind::Data,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Password rules as an RTF document for the change window, where the rule keys cannot express them.",
                    ..Key::EMPTY
                },
                Key {
                    name: "pwChangeURL",
                    kind: Kind::String,
                    summary: "Web page opened for password changes in place of the extension's own window.",
                    ..Key::EMPTY
                },
                Key {
                    name: "syncLocalPassword",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "`true` keeps the local account's password equal to the domain's; does nothing for mobile accounts.",
                    ..Key::EMPTY
                },
                Key {
                    name: "replicationTime",
                    kind: Kind::Integer,
                    default: Some(Scalar::Integer(900)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        deprecated: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Seconds that a password change takes to reach all domain controllers; expiry is judged only afterwards.",
                    ..Key::EMPTY
                },
                Key {
                    name: "delayUserSetup",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`true` asks the user to sign in only after a Kerberos challenge or `app-sso`, not right after installation.",
                    ..Key::EMPTY
                },
                Key {
                    name: "monitorCredentialsCache",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`false` fetches a fresh ticket only at the next challenge or network change rather than as soon as one is missing.",
                    ..Key::EMPTY
                },
                Key {
                    name: "requireTLSForLDAP",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`true` refuses LDAP connections without TLS.",
                    ..Key::EMPTY
                },
                Key {
                    name: "credentialUseMode",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("always")),
                        AllowedValue::of(Scalar::String("whenNotSpecified")),
                        AllowedValue::of(Scalar::String("kerberosDefault")),
                    ],
                    default: Some(Scalar::String("always")),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "When other processes get this credential: `always` unless they name another, `whenNotSpecified` only for the listed hosts, `kerberosDefault` by the usual rules.",
                    ..Key::EMPTY
                },
                Key {
                    name: "preferredKDCs",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Key distribution centers asked first, in order, before DNS is searched.",
                    keys: &[Key {
                        name: "preferredKDC",
                        kind: Kind::String,
                        required: true,
                        summary: "One center as in `krb5.conf`, such as `tcp/dc1.example.com:88` or a `kkdcp://` proxy.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "usePlatformSSOTGT",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`true` relies on the ticket that Platform SSO supplies and requests none itself.",
                    ..Key::EMPTY
                },
                Key {
                    name: "allowPlatformSSOAuthFallback",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`false` forbids signing in by hand when Platform SSO supplies no ticket; counts only with `usePlatformSSOTGT`.",
                    ..Key::EMPTY
                },
                Key {
                    name: "performKerberosOnly",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`true` restricts the extension to tickets: no expiry warnings, password synchronization or home folder.",
                    ..Key::EMPTY
                },
                Key {
                    name: "identityIssuerAutoSelectFilter",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Pattern with `*` on the issuer name that narrows the smart card choice; a single match is selected at once.",
                    ..Key::EMPTY
                },
                Key {
                    name: "allowSmartCard",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`false` hides the switch to smart card sign-in.",
                    ..Key::EMPTY
                },
                Key {
                    name: "allowPassword",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`false` hides the switch to password sign-in.",
                    ..Key::EMPTY
                },
                Key {
                    name: "startInSmartCardMode",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "`true` opens the sign-in window asking for a smart card.",
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Hosts",
            kind: Kind::Array,
            summary: "Servers and domains that the extension signs in to. Each may occur only once among all SSO payloads on a Mac.",
            keys: &[Key {
                name: "hostname",
                kind: Kind::String,
                required: true,
                summary: "Exact host name, or with a leading dot a domain including everything below it; letter case does not matter.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S020",
        at: &["ExtensionData"],
        when: &[Condition::Present("allowPlatformSSOAuthFallback")],
        then: Demand::AnyOf(&[Condition::Is("usePlatformSSOTGT", &[Scalar::Boolean(true)])]),
        since: None,
        until: None,
        message: "`allowPlatformSSOAuthFallback` has no effect without `usePlatformSSOTGT = true`",
        help: "add `usePlatformSSOTGT = true`",
    }],
};
