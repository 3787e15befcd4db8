//! On macOS the linker has to know that Python itself brings what the module lacks.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
