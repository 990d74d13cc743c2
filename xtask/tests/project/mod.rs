//! A small project on disk, the commands on it, and what they leave behind.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An API with one operation, as `import` writes it.
pub(crate) const PARCELS: &str = r##"{
  "openapi": "3.0.3",
  "info": {
    "title": "Parcels",
    "version": "1"
  },
  "paths": {
    "/parcels": {
      "get": {
        "operationId": "listParcels",
        "responses": {
          "200": {
            "description": "OK",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Parcel"
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Parcel": {
        "type": "object",
        "properties": {
          "weight": {
            "type": "integer"
          }
        }
      }
    }
  }
}
"##;

/// A project in a folder of its own.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
}

/// What a command left behind.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) is_success: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Project {
    /// Makes a project with one API whose bindings are current.
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        let project = Self { root };
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
        project.write("generated/Cargo.toml", fs::read(ours.join("Cargo.toml")).unwrap());
        project.copy(&ours.join("src/runtime"), "generated/src/runtime");
        project.write("schemas/parcels/openapi.json", PARCELS);
        project.write("schemas/parcels/api.toml", "title = \"Parcels\"\n");
        project.run(&["regen"]).ok();
        project
    }

    fn copy(&self, from: &Path, to: &str) {
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let to = format!("{to}/{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                self.copy(&path, &to);
            } else {
                self.write(&to, fs::read(path).unwrap());
            }
        }
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    pub(crate) fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    pub(crate) fn remove(&self, file: &str) {
        let path = self.path(file);
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    }

    /// Runs a command in the root of the project.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(&self.root)
            .env("FIELDWORK_ROOT", &self.root)
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Outcome {
            is_success: output.status.success(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Runs a command that fails, and asserts that it left every file as it was.
    pub(crate) fn fails(&self, arguments: &[&str]) -> String {
        let before = self.tree();
        let outcome = self.run(arguments);
        assert!(!outcome.is_success, "{arguments:?} did not fail:\n{outcome:?}");
        assert_eq!(changed(&before, &self.tree()), Vec::<PathBuf>::new(), "{arguments:?} touched files");
        outcome.stderr
    }

    /// Returns all files with their contents and times, and all folders.
    pub(crate) fn tree(&self) -> Tree {
        let mut tree = Tree::new();
        collect(&self.root, &mut tree);
        tree
    }
}

/// Path → time of the last change, and content; folders have none.
pub(crate) type Tree = BTreeMap<PathBuf, Option<(std::time::SystemTime, Vec<u8>)>>;

fn collect(path: &Path, tree: &mut Tree) {
    if !path.is_dir() {
        let time = fs::metadata(path).unwrap().modified().unwrap();
        tree.insert(path.to_owned(), Some((time, fs::read(path).unwrap())));
        return;
    }
    tree.insert(path.to_owned(), None);
    for entry in fs::read_dir(path).unwrap() {
        collect(&entry.unwrap().path(), tree);
    }
}

/// Returns the paths at which two trees differ.
pub(crate) fn changed(before: &Tree, after: &Tree) -> Vec<PathBuf> {
    let paths = before.keys().chain(after.keys().filter(|path| !before.contains_key(*path)));
    paths.filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

impl Outcome {
    /// Asserts that the command did its work; returns what it said.
    pub(crate) fn ok(self) -> String {
        assert!(self.is_success, "{}{}", self.stdout, self.stderr);
        self.stdout + &self.stderr
    }
}

/// Asserts that a diagnostic has its rule, its place and advice.
pub(crate) fn assert_says(stderr: &str, rule: &str, place: &str) {
    let lines: Vec<&str> = stderr.lines().collect();
    let first = lines.iter().position(|line| line.starts_with(&format!("error[{rule}]: ")));
    let first = first.unwrap_or_else(|| panic!("there is no error[{rule}]:\n{stderr}"));
    assert_eq!(lines.get(first + 1), Some(&format!("  --> {place}").as_str()), "{stderr}");
    let advice = lines[first..].iter().skip(2).take(2).any(|line| line.starts_with("  = help: "));
    assert!(advice, "there is no advice:\n{stderr}");
}
