//! Which Rust item stands for which place of a document, as `generated/openapi/<api>.json` says it.
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The export of an API.
pub struct Exported {
    /// The export itself, which is an OpenAPI document too.
    pub root: Value,
    /// The file that the bindings were made from.
    pub file: String,
    /// Functions by media type of their body; `""` for the one that stands for all.
    functions: BTreeMap<String, BTreeMap<String, String>>,
    types: BTreeMap<String, String>,
}

impl Exported {
    /// Reads the export of an API.
    pub fn read(api: &str) -> Self {
        let root = read(&format!("generated/openapi/{api}.json"));
        let source = root["info"]["x-source"].as_str().unwrap_or_default();
        let file = source.split('#').next().unwrap_or_default().to_owned();
        let mut functions = BTreeMap::new();
        let items = root["paths"].as_object().into_iter().flatten().flat_map(|(_, item)| item.as_object());
        for operation in items.flat_map(|item| item.values()) {
            if let Some(source) = operation["x-source"].as_str() {
                functions.insert(place(source), forms(operation));
            }
        }
        let types = types(&root);
        Self { root, file, functions, types }
    }

    /// Returns the function for an operation whose body is of a media type.
    pub fn function(&self, place: &str, media_type: &str) -> Option<&str> {
        let forms = self.functions.get(place)?;
        forms.get(media_type).or_else(|| forms.get("")).map(String::as_str)
    }

    /// Returns how many operations there are.
    pub fn operations(&self) -> usize {
        self.functions.len()
    }

    /// Returns places of schemas and the types that stand for them.
    pub fn types(&self) -> impl Iterator<Item = (&str, &str)> {
        self.types.iter().map(|(place, ty)| (place.as_str(), ty.as_str()))
    }
}

/// Returns the project's folder.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Reads JSON of the project.
pub fn read(file: &str) -> Value {
    let path = project().join(file);
    let text = std::fs::read(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Returns the pointer of a source.
fn place(source: &str) -> String {
    source.split_once('#').map_or(source, |(_, pointer)| pointer).to_owned()
}

fn forms(operation: &Value) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let forms = operation["x-rust-paths"].as_object().into_iter().flatten();
    let forms = forms.map(|(media_type, path)| (media_type.clone(), text(path)));
    forms.chain([(String::new(), text(&operation["x-rust-path"]))]).collect()
}

/// Returns the types by the places that they stand for, also those of schemas that were merged with others.
fn types(root: &Value) -> BTreeMap<String, String> {
    let mut types = BTreeMap::new();
    for schema in root["components"]["schemas"].as_object().into_iter().flat_map(|all| all.values()) {
        let Some(ty) = schema["x-rust-path"].as_str() else { continue };
        let merged = schema["x-merged"].as_array().into_iter().flatten();
        for source in std::iter::once(schema).chain(merged).filter_map(|each| each["x-source"].as_str()) {
            types.insert(place(source), ty.to_owned());
        }
    }
    types
}
