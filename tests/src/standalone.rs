//! A crate around emitted bindings and the runtime: nothing is copied, the modules' paths point at their sources.

use crate::root;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, io};
use toml::{Table, Value};

/// A crate below the target folder.
#[derive(Debug)]
pub struct Crate {
    folder: PathBuf,
}

impl Crate {
    /// Writes a crate of this name; its modules are the folders given, each with a `mod.rs`.
    pub fn write(target: &Path, name: &str, modules: &[(String, PathBuf)]) -> io::Result<Self> {
        let folder = target.join(name);
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("Cargo.toml"), manifest(name)?)?;
        fs::write(folder.join("src/lib.rs"), library(name)?)?;
        fs::write(folder.join("src/api.rs"), api(modules))?;
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    /// Runs a command of cargo in which warnings are errors.
    pub fn cargo(&self, arguments: &[&str]) -> io::Result<Output> {
        Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--quiet", "--offline"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTDOCFLAGS")
            .output()
    }
}

/// Makes the manifest from that of this project's bindings: its dependencies, without those of transports but with those of
/// signatures, and the project's lints.
fn manifest(name: &str) -> io::Result<String> {
    let bindings = read(&root().join("generated/Cargo.toml"))?;
    let workspace = read(&root().join("Cargo.toml"))?;
    let package = Table::from_iter([
        ("name".to_owned(), Value::from(name)),
        ("edition".to_owned(), "2024".into()),
        ("publish".to_owned(), false.into()),
    ]);
    let mut dependencies = table(&bindings, "dependencies");
    let bindings = table(&bindings, "features");
    let signing = bindings.get("signing").and_then(Value::as_array).cloned().unwrap_or_default();
    let is_signing = |name: &str| signing.iter().any(|word| word.as_str() == Some(&format!("dep:{name}")));
    dependencies.retain(|name, how| how.get("optional").is_none() || is_signing(name));
    let mut features =
        Table::from_iter(["reqwest", "ureq"].map(|name| (name.to_owned(), Vec::<Value>::new().into())));
    features.insert("default".to_owned(), vec!["signing"].into());
    features.insert("signing".to_owned(), signing.clone().into());
    let manifest = Table::from_iter([
        ("package".to_owned(), package.into()),
        ("dependencies".to_owned(), dependencies.into()),
        ("features".to_owned(), features.into()),
        ("lints".to_owned(), table(&table(&workspace, "workspace"), "lints").into()),
        ("workspace".to_owned(), Table::new().into()),
    ]);
    toml::to_string(&manifest).map_err(io::Error::other)
}

fn read(path: &Path) -> io::Result<Table> {
    fs::read_to_string(path)?.parse().map_err(io::Error::other)
}

fn table(parent: &Table, key: &str) -> Table {
    parent.get(key).and_then(Value::as_table).cloned().unwrap_or_default()
}

/// Makes the root from that of crates which `cargo xtask generate` writes.
fn library(name: &str) -> io::Result<String> {
    let text = fs::read_to_string(root().join("xtask/src/standalone_lib.txt"))?;
    let runtime = root().join("generated/src/runtime/mod.rs");
    let with_path = format!("#[path = {runtime:?}]\npub mod runtime;");
    Ok(format!(
        "//! Bindings that are compiled for a test: {name}.\n{}",
        text.replace("pub mod runtime;", &with_path)
    ))
}

fn api(modules: &[(String, PathBuf)]) -> String {
    let module = |(name, folder): &(String, PathBuf)| {
        format!("#[path = {:?}]\npub mod {name};\n", folder.join("mod.rs"))
    };
    modules.iter().map(module).collect()
}
