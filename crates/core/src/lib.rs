//! The Russet compiler: macOS management policy in, profiles and settings-catalog JSON out.

pub mod diagnostic;
pub mod policy;
pub mod sign;
pub mod value;
