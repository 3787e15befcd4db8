//! What imported policies name and no file brought along: groups and filters that are in the tenant.

use super::importer::folder;
use super::{Item, OutputFile};
use crate::check::named_objects;
use crate::lower::slug;
use crate::policy::object::properties::is_uuid;
use crate::policy::{Kind, Object, Policy};
use crate::source::object_to_yaml;
use std::collections::BTreeSet;

/// Where such a thing comes from, in the report.
const FROM: &str = "named by what was imported";

/// Everything that the policies name, by kind. An id stands for itself.
pub(super) fn in_all(policies: &[&Policy]) -> BTreeSet<(Kind, String)> {
    let named = policies.iter().flat_map(|policy| named_objects(policy));
    let named = named.filter(|(_, name)| !is_uuid(name));
    named.map(|(kind, name)| (kind, name.to_owned())).collect()
}

/// The document that says of a name that it is in the tenant already; `None` for a kind that has no usual type.
pub(super) fn document(kind: Kind, name: &str) -> Option<(Item, OutputFile)> {
    let mut object = Object::new(kind.usual_type()?, name);
    object.exists = true;
    let path = format!("{}/{}.yaml", folder(kind), slug(name));
    let item = Item {
        name: name.to_owned(),
        path: path.clone(),
        what: kind.title().to_owned(),
        from: FROM.to_owned(),
    };
    let text = format!(
        "# In the tenant already: {FROM}\n{}",
        object_to_yaml(&object)
    );
    let file = OutputFile {
        path,
        bytes: text.into_bytes(),
    };
    Some((item, file))
}
