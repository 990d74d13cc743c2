//! Where things lie in this project.

use std::path::{Path, PathBuf};

/// Returns the root of the project.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Returns the folder of all APIs' exports.
pub(crate) fn schemas() -> PathBuf {
    root().join("schemas")
}

/// Returns the folder of the runtime.
pub(crate) fn runtime() -> PathBuf {
    root().join("generated/src/runtime")
}

/// Returns a path as messages show it: from the root of the project, with `/`.
pub(crate) fn shown(path: &Path) -> String {
    let shown = path.strip_prefix(root()).unwrap_or(path);
    shown.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
