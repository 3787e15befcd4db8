//! Device lists: one policy, and for each Mac its own profiles.
//!
//! A [`Table`] reads a list with a row a Mac, whose columns give variables of the policy their values. The [`Renderer`]
//! makes of each row the configuration profiles that depend on it, signed if there is a key, and of nothing else: what
//! does not depend on the device is built once, from [`Common::rest`].
//!
//! ```
//! use russet::devices::{Options, Renderer, Table};
//! use russet::source::{LoadOptions, MemoryWorld, Prepared};
//!
//! let world = MemoryWorld::new()
//!     .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
//!     .with_file("lock.yaml", "profile: Lock screen\npayloads:\n  com.apple.loginwindow: { LoginwindowText: \"${tag}\" }\n");
//! let policy = Prepared::folder(world, "".as_ref(), &LoadOptions::default());
//! let list = "serial,tag\nC02X1,M-0001\nC02X2,M-0002\n";
//!
//! let mut table = Table::read(list.as_bytes(), "macs.csv", None).unwrap();
//! let first = table.next().unwrap().unwrap();
//! let renderer = Renderer::new(&policy, table.columns(), &first, Options::default()).unwrap();
//! let rest = table.map(|device| device.unwrap());
//! for device in std::iter::once(first).chain(rest) {
//!     let profiles = renderer.render(&device).unwrap();
//!     assert_eq!(profiles[0].file_name, "lock-screen.mobileconfig");
//!     let text = String::from_utf8(profiles[0].content.clone()).unwrap();
//!     assert!(text.contains(&format!("<string>{}</string>", device.values["tag"])));
//! }
//! ```
//!
//! A renderer is used by as many threads as there are, and holds nothing of the rows. A list is read row by row; of
//! each only the key is kept, since no two may be alike.

mod cells;
mod dependence;
mod fault;
mod key;
mod renderer;
mod roster;
mod table;
#[cfg(test)]
mod tests;

pub use fault::DeviceFault;
pub use renderer::{Common, DeviceProfile, Options, Renderer, SignProfile};
pub use roster::Roster;
pub use table::Table;

use std::collections::BTreeMap;
use std::sync::Arc;

/// The file in the folder of all devices that says what was built for each; see [`output::DeviceFolder`](crate::output::DeviceFolder).
pub const INDEX: &str = "index.jsonl";

/// A row of a device list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// What tells it apart from all others, and names its folder: `C02X1234`.
    pub key: String,
    /// The values of variables. One that is not here has its default.
    pub values: BTreeMap<String, String>,
    /// Where its key stands, if it comes from a file.
    pub place: Option<Place>,
}

/// Where a cell of a device list stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, as the user named it.
    pub list: Arc<str>,
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
}
