//! What a build consists of.

use crate::policy::Kind;
use std::fmt;

/// A file of the output.
#[derive(Clone, Debug, PartialEq)]
pub struct Artifact {
    /// Where it goes, relative to the output folder, with `/` between the parts: `profiles/dock.mobileconfig`.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// What it is.
    pub kind: ArtifactKind,
    /// The name of what it was made from, `Disk encryption`.
    pub name: String,
    /// The file that this stands in, as the user named it.
    pub source: Option<String>,
    /// Why it is delivered in this form, where Russet chose.
    pub reason: Option<String>,
    /// What to do with it in Microsoft Graph.
    pub graph: Option<GraphRequest>,
}

/// What an artifact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ArtifactKind {
    /// A configuration profile, signed or not.
    ConfigurationProfile,
    /// Graph's `macOSCustomConfiguration`, with a configuration profile inside.
    CustomConfiguration,
    /// Graph's `deviceManagementConfigurationPolicy`, of the settings catalog.
    SettingsCatalogPolicy,
    /// A preference file.
    PreferenceFile,
    /// Graph's `macOSCustomAppConfiguration`, with a preference file inside.
    CustomAppConfiguration,
    /// One of Apple's declarations.
    Declaration,
    /// The activation of configurations, where none is written.
    Activation,
    /// The list of declarations that a server answers a Mac with.
    DeclarationItems,
    /// Another object of Graph: a group, an app, a compliance policy, …
    Object(Kind),
    /// The body of an action of Graph that gives something to Macs or users, such as `assign`.
    Assignment,
    /// Apple's own profile of automated device enrollment, for services other than Intune.
    AutomatedEnrollmentProfile,
    /// A shell script as it runs on the Mac; in Graph it is within its object.
    ShellScript,
}

impl ArtifactKind {
    /// The name in `manifest.json`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ConfigurationProfile => "configuration-profile",
            Self::CustomConfiguration => "custom-configuration",
            Self::SettingsCatalogPolicy => "settings-catalog-policy",
            Self::PreferenceFile => "preference-file",
            Self::CustomAppConfiguration => "custom-app-configuration",
            Self::Declaration => "declaration",
            Self::Activation => "activation",
            Self::DeclarationItems => "declaration-items",
            Self::Object(kind) => kind.name(),
            Self::Assignment => "assignment",
            Self::AutomatedEnrollmentProfile => "automated-enrollment-profile",
            Self::ShellScript => "shell-script",
        }
    }
}

impl fmt::Display for ArtifactKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A request to Microsoft Graph whose body is the artifact.
#[derive(Clone, Debug, PartialEq)]
pub struct GraphRequest {
    /// `POST`.
    pub method: &'static str,
    /// The path after the version, `/deviceManagement/deviceConfigurations`.
    pub endpoint: String,
    /// Requests of a lower order are made first.
    pub order: u32,
    /// What has to be there before, by name: `group/Pilot`, `filter/macos-corporate`, `role-scope-tag/Berlin`. In bodies and
    /// endpoints such a name in braces stands for the id: `{group/Pilot}`.
    pub depends_on: Vec<String>,
    /// What it makes, as others depend on it: `group/Pilot`.
    pub provides: Option<String>,
    /// Who gets it, as the policy says it: with names in place of the ids that only a tenant knows.
    pub assign: Option<serde_json::Value>,
    /// The names of the scope tags whose ids belong into `roleScopeTagIds`; empty for the default tag that is there.
    pub role_scope_tags: Vec<String>,
    /// What is uploaded after it: the package of an app.
    pub content: Option<Content>,
    /// How to find what it depends on and no other request makes.
    pub finds: Option<Find>,
}

/// A file that is uploaded for an app that a request has made.
///
/// It is no part of a build: Intune takes it encrypted, in steps that need a connection to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Its path from the policy folder, with `/` between the folders.
    pub file: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
    /// Where its versions are posted:
    /// `/deviceAppManagement/mobileApps/{app/Company Portal}/microsoft.graph.macOSPkgApp/contentVersions`.
    pub endpoint: String,
}

/// How to find an object that is in the tenant already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// What others call it, `app/Keynote`.
    pub name: String,
    /// Where objects of its kind are listed.
    pub endpoint: String,
    /// Its `@odata.type`.
    pub object_type: String,
    /// The property that tells it from others of its type, `bundleId`.
    pub property: &'static str,
    /// What that property is.
    pub value: String,
}

impl GraphRequest {
    /// The order of policies and profiles: after the groups and filters that they are assigned to.
    pub const CONFIGURATION: u32 = 300;
    /// The order of assignments: after everything that is assigned, and that it is assigned to.
    pub const ASSIGNMENT: u32 = 800;
}
