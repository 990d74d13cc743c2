//! What a run reads: the files of an export, as bytes with names.

use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of one export.
#[derive(Clone, Debug)]
pub struct Export {
    /// Name of the file to begin with, one of `files`.
    pub main: Arc<str>,
    /// All files that may be read, by the name diagnostics show. References between files are relative to these names.
    pub files: BTreeMap<Arc<str>, Vec<u8>>,
}

/// What one run reads.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// Name of the API's module and feature.
    pub name: String,
    /// The export.
    pub export: Export,
    /// What a person states about the API.
    pub config: crate::correct::Config,
    /// Path of the API's module as its users write it: `fieldwork::parcels`.
    pub root: String,
    /// First line of each file.
    pub header: String,
}
