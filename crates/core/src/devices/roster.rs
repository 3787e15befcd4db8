//! The columns of a device list and the keys of its devices, whatever it is read from.

use super::{Device, DeviceFault, Place, key};
use crate::diagnostic::{nearest, rules};
use crate::source::is_name;
use std::collections::{BTreeMap, HashMap};

/// The columns of a device list, and the keys that it has had so far.
///
/// ```
/// use russet::devices::Roster;
/// let mut roster = Roster::new(vec!["serial".to_owned(), "tag".to_owned()], None).unwrap();
/// let row = |serial: &str| [("serial".to_owned(), serial.to_owned())].into();
/// assert_eq!(roster.device(row("C02X1")).unwrap().key, "C02X1");
/// let fault = roster.device(row("c02x1")).unwrap_err();
/// assert_eq!(fault.diagnostics[0].code.code, "P074");
/// ```
#[derive(Debug)]
pub struct Roster {
    columns: Vec<String>,
    key: String,
    /// The keys that were there, as file systems see them, each with its line where there is one.
    seen: HashMap<Box<str>, u32>,
}

impl Roster {
    /// A list with these columns, each of which is a variable. `key` is the column that tells the devices apart, the
    /// first one unless it is said.
    ///
    /// # Errors
    ///
    /// P070 where there are no columns, P071 for a column that is no variable.
    pub fn new(columns: Vec<String>, key: Option<&str>) -> Result<Self, DeviceFault> {
        Self::with_places(columns, key, |_| None)
    }

    pub(super) fn with_places(
        columns: Vec<String>,
        key: Option<&str>,
        place: impl Fn(usize) -> Option<Place>,
    ) -> Result<Self, DeviceFault> {
        for (number, name) in columns.iter().enumerate() {
            let twice = columns.iter().take(number).any(|other| other == name);
            let (message, help) = if name.trim().is_empty() {
                (
                    format!("column {} of the device list has no name", number + 1),
                    "write the name of a variable in its first line, or take the column out"
                        .to_owned(),
                )
            } else if !is_name(name) {
                (
                    format!("`{}` is not a name for a variable", name.escape_debug()),
                    format!(
                        "write `{}`: a name has letters, digits, `_`, `-` and `.`, and begins with a letter",
                        mended(name)
                    ),
                )
            } else if twice {
                (
                    format!("the device list has two columns `{name}`"),
                    "take one of them out, or give it another name".to_owned(),
                )
            } else {
                continue;
            };
            let place = place(number);
            let fault = DeviceFault::at(&rules::P071, message, help, place.as_ref(), name);
            return Err(fault);
        }
        let Some(first) = columns.first() else {
            let message = "the device list has no columns";
            let help = "name a variable for each column in its first line";
            return Err(DeviceFault::at(&rules::P070, message, help, None, ""));
        };
        let key = key.unwrap_or(first).to_owned();
        if !columns.contains(&key) {
            let message =
                format!("the device list has no column `{key}`, which is to tell devices apart");
            let help = match nearest(&key, columns.iter().map(String::as_str)) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("its columns are {}", listed(columns.iter())),
            };
            return Err(DeviceFault::at(&rules::P071, message, help, None, ""));
        }
        Ok(Self {
            columns,
            key,
            seen: HashMap::new(),
        })
    }

    /// The names of the columns, in their order.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The column that tells the devices apart.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The next device of the list, with the values of its variables.
    ///
    /// # Errors
    ///
    /// P071 for a value without a column, P073 for a key that is no name of a folder, P074 for one that was there before.
    pub fn device(&mut self, values: BTreeMap<String, String>) -> Result<Device, DeviceFault> {
        self.device_at(values, None)
    }

    pub(super) fn device_at(
        &mut self,
        values: BTreeMap<String, String>,
        place: Option<Place>,
    ) -> Result<Device, DeviceFault> {
        let key = values.get(&self.key).cloned().unwrap_or_default();
        let fault = |code, message: String, help: &str| {
            DeviceFault::at(code, message, help, place.as_ref(), &key).of(&key)
        };
        if let Some(name) = values.keys().find(|name| !self.columns.contains(name)) {
            let message =
                format!("the device `{key}` has a value for `{name}`, which is no column");
            return Err(fault(&rules::P071, message, "name it among the columns"));
        }
        if let Some(why) = key::fault(&key) {
            let message = format!("the key `{}` {why}", key.escape_debug());
            let help = "write what can be the name of a folder, such as a serial number, or let another column be the key";
            return Err(fault(&rules::P073, message, help));
        }
        let line = place.as_ref().map_or(0, |place| place.line);
        if let Some(first) = self.seen.insert(key::folded(&key).into(), line) {
            let where_ = if first == 0 {
                String::new()
            } else {
                format!(", first in line {first}")
            };
            let message = format!("the key `{key}` occurs twice{where_}");
            let help = "remove one of the two rows, or let another column be the key; upper and lower case make no difference";
            return Err(fault(&rules::P074, message, help));
        }
        Ok(Device { key, values, place })
    }
}

/// The nearest name for a variable: `asset_tag` for `asset tag`.
fn mended(name: &str) -> String {
    let allowed = |character: char| {
        if character.is_ascii_alphanumeric() || "_-.".contains(character) {
            character
        } else {
            '_'
        }
    };
    let mended: String = name.trim().chars().map(allowed).collect();
    let mended = mended.trim_end_matches('_');
    match mended.chars().find(|character| *character != '_') {
        None => "name".to_owned(),
        Some(_) if is_name(mended) => mended.to_owned(),
        Some(_) => format!("v{mended}"),
    }
}

/// Names in backticks; of many the first ones.
pub(super) fn listed<'a>(names: impl Iterator<Item = &'a String>) -> String {
    let names: Vec<_> = names.collect();
    let shown: Vec<_> = names
        .iter()
        .take(10)
        .map(|name| format!("`{name}`"))
        .collect();
    match names.len().saturating_sub(shown.len()) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn names_are_mended() {
        assert_eq!(mended(" Asset Tag "), "Asset_Tag");
        assert_eq!(mended("802.1x"), "v802.1x");
        assert_eq!(mended("Größe"), "Gr__e");
        assert_eq!(mended("???"), "name");
        assert_eq!(mended("-x"), "v-x");
    }
}
