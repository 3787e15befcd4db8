// From schemas/payloads/com.apple.SystemConfiguration.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.SystemConfiguration",
    variant: None,
    model: "NetworkProxy",
    title: "Network proxies",
    summary: "Sets the Mac's proxies for web, FTP, SOCKS and streaming traffic, with the hosts that go around them.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Forbidden),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                absent: true,
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
                absent: true,
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
    keys: &[Key {
        name: "Proxies",
        kind: Kind::Dictionary,
        required: true,
        keys: &[
            Key {
                name: "FTPEnable",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "FTPPassive",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "FTPPort",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "FTPProxy",
                kind: Kind::String,
                ..Key::EMPTY
            },
            Key {
                name: "GopherEnable",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "GopherPort",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "GopherProxy",
                kind: Kind::String,
                ..Key::EMPTY
            },
            Key {
                name: "HTTPEnable",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "HTTPPort",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "HTTPProxy",
                kind: Kind::String,
                ..Key::EMPTY
            },
            Key {
                name: "HTTPSEnable",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "HTTPSPort",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "HTTPSProxy",
                kind: Kind::String,
                ..Key::EMPTY
            },
            Key {
                name: "ProxyAutoConfigEnable",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "ProxyAutoConfigURLString",
                kind: Kind::String,
                ..Key::EMPTY
            },
            Key {
                name: "ProxyCaptiveLoginAllowed",
                kind: Kind::Integer,
                macos: Availability {
                    introduced: Some(Version::new(10, 9, 0)),
                    ..Availability::UNSTATED
                },
                ..Key::EMPTY
            },
            Key {
                name: "RTSPEnable",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "RTSPPort",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "RTSPProxy",
                kind: Kind::String,
                ..Key::EMPTY
            },
            Key {
                name: "SOCKSEnable",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "SOCKSPortinteger",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "SOCKSProxy",
                kind: Kind::String,
                ..Key::EMPTY
            },
            Key {
                name: "FallBackAllowed",
                kind: Kind::Integer,
                ..Key::EMPTY
            },
            Key {
                name: "ExceptionsList",
                kind: Kind::Array,
                keys: &[Key {
                    name: "Exception",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[
        Constraint {
            code: "S018",
            at: &["Proxies"],
            when: &[Condition::Present("FTPPort")],
            then: Demand::AnyOf(&[Condition::Present("FTPProxy")]),
            since: None,
            until: None,
            message: "`FTPPort` without `FTPProxy`",
            help: "add `FTPProxy`, or remove `FTPPort`",
        },
        Constraint {
            code: "S018",
            at: &["Proxies"],
            when: &[Condition::Present("GopherPort")],
            then: Demand::AnyOf(&[Condition::Present("GopherProxy")]),
            since: None,
            until: None,
            message: "`GopherPort` without `GopherProxy`",
            help: "add `GopherProxy`, or remove `GopherPort`",
        },
        Constraint {
            code: "S018",
            at: &["Proxies"],
            when: &[Condition::Present("HTTPPort")],
            then: Demand::AnyOf(&[Condition::Present("HTTPProxy")]),
            since: None,
            until: None,
            message: "`HTTPPort` without `HTTPProxy`",
            help: "add `HTTPProxy`, or remove `HTTPPort`",
        },
        Constraint {
            code: "S018",
            at: &["Proxies"],
            when: &[Condition::Present("HTTPSPort")],
            then: Demand::AnyOf(&[Condition::Present("HTTPSProxy")]),
            since: None,
            until: None,
            message: "`HTTPSPort` without `HTTPSProxy`",
            help: "add `HTTPSProxy`, or remove `HTTPSPort`",
        },
        Constraint {
            code: "S018",
            at: &["Proxies"],
            when: &[Condition::Present("RTSPPort")],
            then: Demand::AnyOf(&[Condition::Present("RTSPProxy")]),
            since: None,
            until: None,
            message: "`RTSPPort` without `RTSPProxy`",
            help: "add `RTSPProxy`, or remove `RTSPPort`",
        },
        Constraint {
            code: "S018",
            at: &["Proxies"],
            when: &[Condition::Is(
                "ProxyAutoConfigEnable",
                &[Scalar::Integer(1)],
            )],
            then: Demand::AnyOf(&[Condition::Present("ProxyAutoConfigURLString")]),
            since: None,
            until: None,
            message: "`ProxyAutoConfigEnable = 1` needs `ProxyAutoConfigURLString`",
            help: "add `ProxyAutoConfigURLString`, the address of the configuration file",
        },
    ],
};
