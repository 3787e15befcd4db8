//! Shell scripts, custom attributes, and the scripts around the installation of an app.

use crate::lower::ArtifactKind;
use crate::lower::draft::Draft;
use crate::lower::json;
use crate::policy::object::content::script;
use crate::policy::{Kind, Object};
use serde_json::{Map, Value as Json};

const CONTENT: &str = "scriptContent";

/// The scripts that a package can bring along, each a property with a script inside.
const AROUND_INSTALLING: [&str; 2] = ["preInstallScript", "postInstallScript"];

/// What Graph refuses to do without: the name of a file, and who runs the script. Root does, as in the admin center.
pub(super) fn complete(object: &Object, slug: &str, body: &mut Map<String, Json>) {
    let mut put = |name: &str, value: Json| body.insert(name.to_owned(), value);
    put("fileName", format!("{slug}.sh").into());
    put("runAsAccount", "system".into());
    if object.kind() == Kind::CustomAttribute {
        put("customAttributeName", object.name.as_str().into());
    }
}

/// Puts scripts into base64 that are written as their text.
pub(super) fn encode(object: &Object, body: &mut Map<String, Json>) {
    if let (Kind::Script | Kind::CustomAttribute, Some(node)) =
        (object.kind(), object.property(CONTENT))
        && let Some(bytes) = script(&node.value)
    {
        body.insert(CONTENT.to_owned(), json::base64(&bytes).into());
    }
    for property in AROUND_INSTALLING {
        let written = object.property(property);
        let written = written.and_then(|node| node.value.as_dictionary()?.get(CONTENT));
        if let (Some(node), Some(Json::Object(within))) = (written, body.get_mut(property))
            && let Some(bytes) = script(&node.value)
        {
            within.insert(CONTENT.to_owned(), json::base64(&bytes).into());
        }
    }
}

/// The script as a file of its own, as it runs on the Mac: to read, to test, to compare.
pub(super) fn file(object: &Object, slug: &str) -> Option<Draft> {
    let folder = match object.kind() {
        Kind::Script => "scripts",
        Kind::CustomAttribute => "scripts/custom-attributes",
        _ => return None,
    };
    let content = object.property(CONTENT)?;
    Some(Draft {
        path: format!("{folder}/{slug}.sh"),
        kind: ArtifactKind::ShellScript,
        bytes: script(&content.value)?.into_owned(),
        request: None,
    })
}
