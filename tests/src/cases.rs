//! Golden cases: a folder each, with a document, perhaps an `api.toml`, and what they come to under `expected/`.

use fieldwork_codegen::correct::Config;
use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::generate;
use fieldwork_codegen::input::{Export, Inputs};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Contents of files by their paths below a folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The names that the main document of a case may have, without their endings.
const MAIN: [&str; 4] = ["collection.", "openapi.", "redoc.", "swagger."];

/// A golden case.
#[derive(Clone, Debug)]
pub struct Case {
    /// Name of its folder, which is its module as well.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// The document and the files beside it.
    pub export: Export,
    /// Its `api.toml`, if there is one.
    pub manifest: Option<Vec<u8>>,
    /// The expected files.
    pub expected: Files,
}

/// Reads all golden cases, sorted by name.
pub fn all() -> io::Result<Vec<Case>> {
    let folder = crate::root().join("tests/golden");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    names.iter().map(|name| Case::read(name, folder.join(name))).collect()
}

impl Case {
    fn read(name: &str, folder: PathBuf) -> io::Result<Self> {
        let mut files = Files::new();
        collect(&folder, "", &mut files)?;
        let manifest = files.remove("api.toml");
        let (expected, given): (Files, Files) =
            files.into_iter().partition(|(path, _)| path.starts_with("expected/"));
        let main = given.keys().find(|path| MAIN.iter().any(|stem| path.starts_with(stem)));
        let main = main.ok_or_else(|| io::Error::other(format!("{name} has no document")))?.as_str().into();
        let files = given.into_iter().map(|(path, bytes)| (path.into(), bytes)).collect();
        let below = |(path, bytes): (String, _)| (path["expected/".len()..].to_owned(), bytes);
        let expected = expected.into_iter().map(below).collect();
        Ok(Self { name: name.to_owned(), folder, export: Export { main, files }, manifest, expected })
    }

    /// Returns the files that the case comes to. Where nothing is generated, these are the diagnostics alone.
    pub fn actual(&self) -> Files {
        let mut report = Report::default();
        let config = match &self.manifest {
            None => Some(Config::default()),
            Some(bytes) => Config::read(&"api.toml".into(), bytes, &mut report),
        };
        let outcome = match config {
            Some(config) => generate(&self.inputs(config)),
            None => Err(report),
        };
        let mut files = Files::new();
        let report = match outcome {
            Err(report) => report,
            Ok(output) => {
                files.extend(output.files.into_iter().map(|(path, text)| (path, text.into_bytes())));
                files.insert("surface.txt".to_owned(), output.surface.into_bytes());
                // The export is long: only cases that are about it keep one.
                if self.expected.contains_key("openapi.json") {
                    files.insert("openapi.json".to_owned(), output.openapi.into_bytes());
                }
                output.report
            }
        };
        if !report.diagnostics().is_empty() {
            files.insert("diagnostics.txt".to_owned(), report.to_string().into_bytes());
        }
        files
    }

    /// Returns what the case is generated from.
    pub fn inputs(&self, config: Config) -> Inputs {
        Inputs {
            name: self.name.clone(),
            export: self.export.clone(),
            config,
            root: format!("golden::{}", self.name),
            header: format!("// @generated from tests/golden/{}. Do not edit.", self.name),
        }
    }

    /// Returns whether the document is a collection.
    pub fn is_collection(&self) -> bool {
        self.export.main.starts_with(MAIN[0])
    }

    /// Returns whether bindings are expected, rather than diagnostics alone.
    pub fn has_bindings(&self) -> bool {
        self.expected.contains_key("mod.rs")
    }
}

fn collect(folder: &Path, below: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}
