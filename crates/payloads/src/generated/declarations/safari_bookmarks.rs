// From schemas/declarations/com.apple.configuration.safari.bookmarks.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.safari.bookmarks",
    variant: None,
    model: "SafariBookmarks",
    title: "Safari Bookmarks",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(26, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(26, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
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
                introduced: Some(Version::new(26, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
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
        name: "ManagedBookmarks",
        kind: Kind::Array,
        keys: &[Key {
            name: "BookmarkGroup",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "GroupIdentifier",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "Title",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "Bookmarks",
                    kind: Kind::Array,
                    required: true,
                    keys: &MANAGED_BOOKMARKS_BOOKMARK_GROUP_BOOKMARKS,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[Constraint {
        code: "S017",
        at: &["ManagedBookmarks", "[]", "Bookmarks", "[]"],
        when: &[],
        then: Demand::ExactlyOne(&["URL", "Folder"]),
        since: None,
        until: None,
        message: "a bookmark has exactly one of `URL` and `Folder`",
        help: "keep `URL` for a bookmark, `Folder` for a folder",
    }],
};

/// The keys at `ManagedBookmarks/BookmarkGroup/Bookmarks`.
static MANAGED_BOOKMARKS_BOOKMARK_GROUP_BOOKMARKS: [Key; 1] = [Key {
    name: "BookmarksItem",
    kind: Kind::Dictionary,
    keys: &[
        Key {
            name: "Title",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "URL",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Folder",
            kind: Kind::Array,
            keys: &MANAGED_BOOKMARKS_BOOKMARK_GROUP_BOOKMARKS,
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
