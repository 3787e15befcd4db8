//! The settings that assignments of some apps have.

use super::ObjectType;

/// What the assignments of a type of app can say besides who gets it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AssignmentSettings {
    object_type: &'static str,
    /// Graph's name for them.
    pub(crate) name: &'static str,
    /// Those that there are; each is true or false.
    pub(crate) settings: &'static [&'static str],
    /// Those that the admin center sets in a new assignment.
    pub(crate) usual: &'static [&'static str],
}

static SETTINGS: &[AssignmentSettings] = &[
    AssignmentSettings {
        object_type: "macOsVppApp",
        name: "macOsVppAppAssignmentSettings",
        settings: &[
            "useDeviceLicensing",
            "uninstallOnDeviceRemoval",
            "preventManagedAppBackup",
            "preventAutoAppUpdate",
        ],
        usual: &["useDeviceLicensing"],
    },
    AssignmentSettings {
        object_type: "macOSLobApp",
        name: "macOsLobAppAssignmentSettings",
        settings: &["uninstallOnDeviceRemoval"],
        usual: &[],
    },
];

impl ObjectType {
    /// The settings of its assignments; `None` where they have none.
    pub(crate) fn assignment_settings(&self) -> Option<&'static AssignmentSettings> {
        SETTINGS.iter().find(|found| found.object_type == self.name)
    }
}
