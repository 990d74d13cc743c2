//! Where things lie in this project.

use std::path::{Path, PathBuf};

/// Names the root in place of the folder that this was built in, for tests on a copy.
const ROOT: &str = "FIELDWORK_ROOT";

/// Returns the root of the project.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::env::var_os(ROOT).map_or_else(|| here.parent().unwrap_or(here).to_owned(), PathBuf::from)
}

/// Returns the folder of all APIs' exports.
pub(crate) fn schemas() -> PathBuf {
    root().join("schemas")
}

/// Returns the folder of the bindings of all APIs.
pub(crate) fn generated() -> PathBuf {
    root().join("generated")
}

/// Returns a path as messages show it: from the root of the project, with `/`.
pub(crate) fn shown(path: &Path) -> String {
    let shown = path.strip_prefix(root()).unwrap_or(path);
    shown.to_string_lossy().replace('\\', "/")
}
