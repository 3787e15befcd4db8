//! The Russet compiler: macOS management policy in, profiles and settings-catalog JSON out.

pub mod diagnostic;
pub mod lift;
pub mod lower;
pub mod output;
pub mod plist;
pub mod policy;
pub mod value;
