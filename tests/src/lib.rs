//! Shared helpers of the tests.

pub mod cases;
pub mod exports;
pub mod same;
pub mod standalone;

use std::path::{Path, PathBuf};

/// Returns the root of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
