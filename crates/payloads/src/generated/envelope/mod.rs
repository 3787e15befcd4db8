// From schemas/ by `cargo xtask codegen`.

pub(crate) mod common_payload_keys;
pub(crate) mod declaration_base;
pub(crate) mod setup_assistant_panes;
pub(crate) mod top_level;
