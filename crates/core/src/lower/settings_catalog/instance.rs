//! Instances of settings, and how Graph writes them.

use russet_graph::{ChoiceOption, Setting};
use serde_json::{Value as Json, json};

/// A setting with its value.
pub(crate) struct Instance {
    pub(crate) setting: &'static Setting,
    pub(crate) value: InstanceValue,
}

/// The value of a setting.
pub(crate) enum InstanceValue {
    Choice(Selection),
    Choices(Vec<Selection>),
    Simple(SimpleValue),
    Simples(Vec<SimpleValue>),
    Groups(Vec<Vec<Instance>>),
}

/// An option that is chosen, and the settings that it brings.
pub(crate) struct Selection {
    pub(crate) option: &'static ChoiceOption,
    pub(crate) children: Vec<Instance>,
}

/// A string or a number. It may be a secret, so it has no `Debug`.
pub(crate) enum SimpleValue {
    String(String),
    Integer(i32),
    Secret(String),
}

impl Instance {
    /// A simple setting.
    pub(crate) const fn simple(setting: &'static Setting, value: SimpleValue) -> Self {
        Self {
            setting,
            value: InstanceValue::Simple(value),
        }
    }

    /// One group or several.
    pub(crate) const fn groups(setting: &'static Setting, groups: Vec<Vec<Self>>) -> Self {
        Self {
            setting,
            value: InstanceValue::Groups(groups),
        }
    }

    /// The `settingInstance` of Graph.
    pub(crate) fn to_json(&self) -> Json {
        let (kind, name, value) = match &self.value {
            InstanceValue::Choice(selection) => {
                ("ChoiceSetting", "choiceSettingValue", selection.to_json())
            }
            InstanceValue::Choices(selections) => (
                "ChoiceSettingCollection",
                "choiceSettingCollectionValue",
                selections.iter().map(Selection::to_json).collect(),
            ),
            InstanceValue::Simple(value) => {
                ("SimpleSetting", "simpleSettingValue", value.to_json())
            }
            InstanceValue::Simples(values) => (
                "SimpleSettingCollection",
                "simpleSettingCollectionValue",
                values.iter().map(SimpleValue::to_json).collect(),
            ),
            InstanceValue::Groups(groups) => (
                "GroupSettingCollection",
                "groupSettingCollectionValue",
                groups.iter().map(|group| group_to_json(group)).collect(),
            ),
        };
        json!({
            "@odata.type": format!("#microsoft.graph.deviceManagementConfiguration{kind}Instance"),
            "settingDefinitionId": self.setting.id,
            "settingInstanceTemplateReference": null,
            name: value,
        })
    }
}

impl Selection {
    fn to_json(&self) -> Json {
        json!({
            "settingValueTemplateReference": null,
            "value": self.option.id,
            "children": instances_to_json(&self.children),
        })
    }
}

impl SimpleValue {
    fn to_json(&self) -> Json {
        let (kind, value) = match self {
            Self::String(text) => ("String", json!(text)),
            Self::Integer(number) => ("Integer", json!(number)),
            Self::Secret(text) => ("Secret", json!(text)),
        };
        let mut json = json!({
            "@odata.type": format!("#microsoft.graph.deviceManagementConfiguration{kind}SettingValue"),
            "settingValueTemplateReference": null,
            "value": value,
        });
        if let (Self::Secret(_), Some(fields)) = (self, json.as_object_mut()) {
            fields.insert("valueState".to_owned(), json!("notEncrypted"));
        }
        json
    }
}

fn group_to_json(children: &[Instance]) -> Json {
    json!({
        "settingValueTemplateReference": null,
        "children": instances_to_json(children),
    })
}

/// Instances by the id of their setting, so that the order of keys in the source plays no part.
fn instances_to_json(instances: &[Instance]) -> Json {
    let mut ordered: Vec<&Instance> = instances.iter().collect();
    ordered.sort_by_key(|instance| instance.setting.id);
    ordered.into_iter().map(Instance::to_json).collect()
}
