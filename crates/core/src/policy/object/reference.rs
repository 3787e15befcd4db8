//! Names that stand in place of ids.

/// What stands in a body or an endpoint in place of an id that only a tenant knows: `{group/Pilot}`.
///
/// `key` is what the manifest calls the thing, `group/Pilot`.
///
/// ```
/// assert_eq!(russet::policy::reference("group/Pilot"), "{group/Pilot}");
/// ```
#[must_use]
pub fn reference(key: &str) -> String {
    format!("{{{key}}}")
}
