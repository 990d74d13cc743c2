//! Names of the files that are written, and references that fit them.

use super::MAIN;
use super::trees::{Text, Trees, relative};
use std::collections::BTreeMap;
use std::sync::Arc;

/// New names of files by their old ones.
pub(super) struct FileNames<'e> {
    trees: &'e Trees<'e>,
    names: BTreeMap<Arc<str>, String>,
}

impl<'e> FileNames<'e> {
    /// Names the files: those that end in `.json` first, so that they keep their names.
    pub(super) fn new<'f>(
        trees: &'e Trees<'e>,
        main: &Arc<str>,
        files: impl Iterator<Item = &'f Arc<str>>,
    ) -> Self {
        let (same, other): (Vec<_>, Vec<_>) =
            files.filter(|file| *file != main).partition(|file| file.ends_with(".json"));
        let mut names = BTreeMap::from([(main.clone(), MAIN.to_owned())]);
        for file in same.into_iter().chain(other) {
            let mut name = json_name(file);
            if names.values().any(|known| known.eq_ignore_ascii_case(&name)) {
                name = format!("{file}.json");
            }
            names.insert(file.clone(), name);
        }
        Self { trees, names }
    }

    /// Returns the new name of a file.
    pub(super) fn get(&self, file: &Arc<str>) -> String {
        self.names.get(file).cloned().unwrap_or_else(|| json_name(file))
    }

    /// Returns a reference as it is written in the renamed file.
    pub(super) fn reference(&self, text: &str, from: &Arc<str>) -> String {
        let parts = Text::of(text);
        let target = self.trees.find(parts.path, from).and_then(|target| self.names.get(&target));
        match target {
            Some(target) if !parts.path.is_empty() => {
                let fragment = parts.fragment.map(|fragment| format!("#{fragment}"));
                relative(&self.get(from), target) + &fragment.unwrap_or_default()
            }
            _ => text.to_owned(),
        }
    }
}

fn json_name(file: &str) -> String {
    let small = file.to_ascii_lowercase();
    match [".json", ".yaml", ".yml"].iter().find(|ending| small.ends_with(**ending)) {
        Some(ending) => format!("{}.json", &file[..file.len() - ending.len()]),
        None => format!("{file}.json"),
    }
}

#[cfg(test)]
mod tests {
    use super::json_name;

    #[test]
    fn files_become_json() {
        let names = ["a/b.yaml", "c.YML", "d.json", "e"].map(json_name);
        assert_eq!(names, ["a/b.json", "c.json", "d.json", "e.json"]);
    }
}
