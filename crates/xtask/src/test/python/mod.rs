//! The Python package: the wheel as users get it, and everything that runs against the installed wheel.
//!
//! The oldest and the newest Python of the machine run the tests; tools run on the newest.

mod environment;
mod interpreter;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::command::cargo;
use environment::Environment;
use interpreter::Interpreter;

/// The folder of the package.
const PACKAGE: &str = "crates/py";

/// What `ruff` looks at, and by which rules: the package, and the examples in Python.
const RUFF: &str = ". ../../examples --config pyproject.toml";

/// Is there a Python to test the package with? Where some were chosen, others do not help.
pub(super) fn is_here(root: &Path) -> bool {
    interpreter::are_chosen() || Interpreter::oldest_and_newest(root).is_ok()
}

/// Builds the wheel and the source distribution, and looks into both.
pub(super) fn wheel(root: &Path) -> Result<()> {
    let tools = tools(root)?;
    build(&tools, root)?;
    tools
        .program("pytest")
        .argument("tests/test_wheel.py")
        .run(&root.join(PACKAGE))
}

/// Installs the wheel into fresh environments, and runs the tests and the examples of all documentation there.
pub(super) fn tests(root: &Path) -> Result<()> {
    let wheel = build(&tools(root)?, root)?;
    // What the package does is held against what the command does.
    cargo("build --package russet-cli --locked --target-dir")
        .argument(root.join("target"))
        .run(root)?;
    let [oldest, newest] = Interpreter::oldest_and_newest(root)?;
    run_tests(&oldest, &wheel, root)?;
    if newest.version() != oldest.version() {
        run_tests(&newest, &wheel, root)?;
    }
    Ok(())
}

fn run_tests(interpreter: &Interpreter, wheel: &Path, root: &Path) -> Result<()> {
    let environment = Environment::fresh(interpreter, root)?;
    environment.install_for_tests(wheel, root)?;
    environment
        .program("pytest")
        .arguments("--doctest-modules tests --ignore tests/test_typing.py --pyargs russet")
        .run(&root.join(PACKAGE))
}

/// Types as users see them, and how the code is written.
pub(super) fn types(root: &Path) -> Result<()> {
    let tools = tools(root)?;
    build(&tools, root)?;
    let package = root.join(PACKAGE);
    let run = |name: &str, arguments: &str| tools.program(name).arguments(arguments).run(&package);
    run("ruff", &format!("check {RUFF}"))?;
    run("ruff", &format!("format --check {RUFF}"))?;
    run("mypy", "")?;
    let pyright = tools.program("pyright").argument("--pythonpath");
    pyright.argument(tools.python()).run(&package)?;
    run("pytest", "tests/test_typing.py")
}

fn tools(root: &Path) -> Result<Environment> {
    let [_, newest] = Interpreter::oldest_and_newest(root)?;
    Environment::with_tools(&newest, root)
}

/// Builds the wheel and the source distribution, and installs the wheel among the tools; gives the wheel.
///
/// It takes long only where something has changed.
fn build(tools: &Environment, root: &Path) -> Result<PathBuf> {
    let out = root.join("target/wheels");
    let package = root.join(PACKAGE);
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    tools
        .program("maturin")
        .arguments("build --locked --interpreter")
        .argument(tools.python())
        .argument("--out")
        .argument(&out)
        .env("CARGO_ENCODED_RUSTFLAGS", &nameless(root)?)
        .run(&package)?;
    let built = fs::read_dir(&out)?.collect::<Result<Vec<_>, _>>()?;
    let [wheel] = built.as_slice() else {
        bail!("{} files in {}", built.len(), out.display());
    };
    tools
        .program("maturin")
        .arguments("sdist --out")
        .argument(&out)
        .quietly(&package)?;
    let wheel = wheel.path();
    tools.replace(&wheel, root)?;
    Ok(wheel)
}

/// Keeps the folders of whoever builds out of what everybody gets: messages of panics name source files.
fn nameless(root: &Path) -> Result<String> {
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let cargo = cargo.context("there is no home folder")?;
    let names = [(cargo.as_path(), "cargo"), (root, "russet")];
    let flags = names.map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()));
    Ok(flags.join("\u{1f}"))
}
