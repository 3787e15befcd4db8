//! The file that is uploaded for an app: an installer package or a disk image. It is referred to, never part of a policy.

use super::{Object, ObjectType};
use crate::value::Span;

/// The file that is uploaded for an app, and installed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// Its path from the policy folder, with `/` between the folders. It need not be there.
    pub file: String,
    /// Where the path stands.
    pub span: Span,
    /// Its size in bytes.
    pub size: Option<u64>,
    /// Its SHA-256, as 64 hexadecimal digits in lower case.
    pub sha256: Option<String>,
    /// What is in it, where it was there to be looked at.
    pub content: Option<PackageContent>,
}

impl Package {
    /// The name of the file, without its folders.
    ///
    /// ```
    /// use russet::policy::Package;
    /// let package = Package { file: "apps/Contoso VPN.pkg".to_owned(), ..Package::default() };
    /// assert_eq!(package.name(), "Contoso VPN.pkg");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or(&self.file)
    }
}

/// What a look into a package has shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackageContent {
    /// A flat installer package.
    Flat {
        /// Whose certificate it is signed with, `CN=Developer ID Installer: Contoso (ABCDE12345),…`; `None` where it is not
        /// signed.
        signer: Option<String>,
        /// It installs files, and does not only run scripts.
        has_payload: bool,
    },
    /// Something else.
    Other,
}

/// A type of app whose file is uploaded.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Uploaded {
    object_type: &'static str,
    /// What the name of the file ends in.
    pub(crate) ending: &'static str,
    /// Intune takes fewer bytes than this.
    pub(crate) limit: u64,
}

const GIGABYTE: u64 = 1 << 30;

/// From Microsoft's pages about each type of app.
static UPLOADED: &[Uploaded] = &[
    Uploaded {
        object_type: "macOSLobApp",
        ending: "pkg",
        limit: 2 * GIGABYTE,
    },
    Uploaded {
        object_type: "macOSPkgApp",
        ending: "pkg",
        limit: 8 * GIGABYTE,
    },
    Uploaded {
        object_type: "macOSDmgApp",
        ending: "dmg",
        limit: 8 * GIGABYTE,
    },
];

impl ObjectType {
    /// What is uploaded for an object of this type; `None` where nothing is.
    pub(crate) fn uploaded(&self) -> Option<&'static Uploaded> {
        UPLOADED.iter().find(|found| found.object_type == self.name)
    }
}

/// The bundles of an app, each the identifier of one, as far as the object names them.
pub(crate) fn bundles(object: &Object) -> impl Iterator<Item = &str> {
    let own = ["bundleId", "primaryBundleId"].into_iter();
    let own = own.filter_map(|property| object.text(property));
    let lists = ["childApps", "includedApps"].into_iter();
    let items = lists.filter_map(|property| object.property(property)?.value.as_array());
    let others = items.flatten().filter_map(|item| {
        let app = item.value.as_dictionary()?;
        app.get("bundleId")?.value.as_str()
    });
    own.chain(others)
}
