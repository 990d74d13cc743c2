//! Files as they should be, compared with what is there and written all or not at all.

use crate::failure::Failure;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Files as they should be.
#[derive(Default)]
pub(crate) struct Change {
    /// Path → content.
    pub(crate) files: BTreeMap<PathBuf, Vec<u8>>,
    /// Folders and files that hold nothing but what stands in `files`.
    pub(crate) owned: Vec<PathBuf>,
}

/// What differs between disk and a change.
#[derive(Debug, Default)]
pub(crate) struct Difference {
    /// Files that are new or have other content.
    pub(crate) written: Vec<PathBuf>,
    /// Files that should not be there.
    pub(crate) stray: Vec<PathBuf>,
}

impl Difference {
    /// Returns how many files differ.
    pub(crate) fn len(&self) -> usize {
        self.written.len() + self.stray.len()
    }
}

impl Change {
    /// Compares with what is there.
    pub(crate) fn difference(&self) -> Result<Difference, Failure> {
        let differs = |path: &&PathBuf| fs::read(path).ok().as_ref() != self.files.get(*path);
        let written = self.files.keys().filter(differs).cloned().collect();
        let mut present = BTreeSet::new();
        for folder in &self.owned {
            collect(folder, &mut present)?;
        }
        let stray = present.into_iter().filter(|path| !self.files.contains_key(path)).collect();
        Ok(Difference { written, stray })
    }

    /// Writes what differs. New contents lie beside their places before the first file is touched.
    pub(crate) fn write(&self) -> Result<Difference, Failure> {
        let difference = self.difference()?;
        let mut staged: Vec<(PathBuf, &PathBuf)> = Vec::new();
        for path in &difference.written {
            let beside = staging(path);
            staged.push((beside.clone(), path));
            let content = self.files.get(path).map(Vec::as_slice).unwrap_or_default();
            if let Err(failure) = stage(&beside, content) {
                staged.iter().for_each(|(beside, _)| drop(fs::remove_file(beside)));
                return Err(failure);
            }
        }
        for (beside, path) in staged {
            fs::rename(&beside, path).map_err(|error| Failure::path("write", path, error))?;
        }
        for path in &difference.stray {
            fs::remove_file(path).map_err(|error| Failure::path("delete", path, error))?;
            remove_if_empty(path.parent());
        }
        Ok(difference)
    }
}

fn staging(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.new"))
}

fn stage(path: &Path, content: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::path("make", folder, error))?;
    }
    fs::write(path, content).map_err(|error| Failure::path("write", path, error))
}

fn remove_if_empty(folder: Option<&Path>) {
    if let Some(folder) = folder
        && fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
        && fs::remove_dir(folder).is_ok()
    {
        remove_if_empty(folder.parent());
    }
}

fn collect(path: &Path, found: &mut BTreeSet<PathBuf>) -> Result<(), Failure> {
    if path.is_file() {
        found.insert(path.to_owned());
    }
    if !path.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(|error| Failure::path("read", path, error))? {
        collect(&entry.map_err(|error| Failure::path("read", path, error))?.path(), found)?;
    }
    Ok(())
}
