//! Files as they should be, compared with what is there and written all or not at all.

use crate::failure::Failure;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
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
        let mut written = Vec::new();
        for (path, wanted) in &self.files {
            // A folder in the place of a file is refused once the file is to be written.
            if path.is_dir() || present(path)?.as_ref() != Some(wanted) {
                written.push(path.clone());
            }
        }
        let mut found = BTreeSet::new();
        for folder in &self.owned {
            collect(folder, &mut found)?;
        }
        let stray = found.into_iter().filter(|path| !self.files.contains_key(path)).collect();
        Ok(Difference { written, stray })
    }

    /// Writes what differs. New contents lie beside their places before the first file is touched, and a step that fails
    /// takes back those before it.
    pub(crate) fn write(&self) -> Result<Difference, Failure> {
        let difference = self.difference()?;
        let mut undo = Undo::default();
        let outcome = self.stage(&difference, &mut undo).and_then(|()| undo.replace(&difference));
        outcome.map(|()| difference).inspect_err(|_| undo.run())
    }

    /// Puts new contents beside their places.
    fn stage(&self, difference: &Difference, undo: &mut Undo) -> Result<(), Failure> {
        for path in &difference.written {
            if path.is_dir() {
                return Err(Failure::path("write", path, "a folder is in the place of a file"));
            }
            undo.make_folder(path)?;
            let beside = staging(path);
            undo.before.push((beside.clone(), None));
            let content = self.files.get(path).map(Vec::as_slice).unwrap_or_default();
            fs::write(&beside, content).map_err(|error| Failure::path("write", path, error))?;
        }
        Ok(())
    }
}

/// What brings back files as they were.
#[derive(Default)]
struct Undo {
    /// Files and what they held; those without content were not there.
    before: Vec<(PathBuf, Option<Vec<u8>>)>,
    /// Folders that were not there.
    folders: Vec<PathBuf>,
}

impl Undo {
    /// Makes the folder of a file.
    fn make_folder(&mut self, path: &Path) -> Result<(), Failure> {
        let Some(folder) = path.parent() else { return Ok(()) };
        self.folders.extend(folder.ancestors().take_while(|folder| !folder.exists()).map(Path::to_owned));
        fs::create_dir_all(folder).map_err(|error| Failure::path("make", folder, error))
    }

    /// Moves new contents to their places and deletes what should not be there.
    fn replace(&mut self, difference: &Difference) -> Result<(), Failure> {
        for path in &difference.written {
            self.before.push((path.clone(), present(path)?));
            fs::rename(staging(path), path).map_err(|error| Failure::path("write", path, error))?;
        }
        for path in &difference.stray {
            self.before.push((path.clone(), present(path)?));
            fs::remove_file(path).map_err(|error| Failure::path("delete", path, error))?;
        }
        difference.stray.iter().for_each(|path| remove_if_empty(path.parent()));
        Ok(())
    }

    /// Brings the files back, as far as the disk lets it.
    fn run(&self) {
        for (path, content) in self.before.iter().rev() {
            let _ = match content {
                Some(content) => fs::write(path, content),
                None => fs::remove_file(path),
            };
        }
        self.folders.iter().for_each(|folder| drop(fs::remove_dir(folder)));
    }
}

/// Returns what a file holds, if it is there. One that cannot be read could not be brought back.
fn present(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(Failure::path("read", path, error)),
    }
}

fn staging(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.new"))
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
