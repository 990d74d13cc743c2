//! Which Rust item stands for which place of a document, as `generated/openapi/<api>.json` says it.
use crate::document::{Document, Node};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What an API is documented by, and the Rust items that stand for it.
pub struct Exported {
    /// The OpenAPI document that the bindings were made from, or their export where that was in another format.
    pub document: Document,
    /// Functions by media type of their body; `""` for the one that stands for all.
    functions: BTreeMap<String, BTreeMap<String, String>>,
    types: BTreeMap<String, String>,
}

impl Exported {
    /// Reads the export of an API, and its source.
    pub fn read(api: &str) -> Self {
        let export = Document::new(read(&format!("generated/openapi/{api}.json")));
        let source = source(&export);
        let place = if source.is_some() { source_of } else { own_place };
        let functions = export.operations().into_iter();
        let functions =
            functions.flat_map(|call| Some((place(&call.node, call.node.value)?, forms(call.node.value))));
        let functions = functions.collect();
        let types = types(&export, place);
        Self { document: source.unwrap_or(export), functions, types }
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

    /// Returns the type that stands for the schema of a body, if that is one by name.
    pub fn type_of(&self, form: &Node<'_>) -> Option<&str> {
        let place = form.own("schema")?.text("$ref")?.strip_prefix('#')?;
        self.types.get(place).map(String::as_str)
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

/// Returns the document that an export was made from, if that is an OpenAPI document of the version that is read here and says
/// which calls there are and what they ask for: `api.toml` may say more.
fn source(export: &Document) -> Option<Document> {
    let file = export.root().get("info")?.text("x-source")?.split('#').next()?;
    let schemes = export.at("/components/securitySchemes").map(|schemes| schemes.entries());
    let schemes = schemes.into_iter().flatten().map(|(_, scheme)| scheme);
    let mut facts = schemes.chain(export.operations().into_iter().map(|operation| operation.node));
    let is_said_elsewhere = |fact: &Node<'_>| {
        fact.get("x-signing").is_some() || fact.text("x-source").is_some_and(|place| !place.contains('#'))
    };
    if facts.any(|fact| is_said_elsewhere(&fact)) {
        return None;
    }
    let text = std::fs::read(project().join(file)).ok()?;
    let source: Value = serde_json::from_slice(&text).ok()?;
    source.get("openapi").is_some().then(|| Document::new(source))
}

/// Tells where an item is documented: at the place that `said` names, or where the item itself stands.
type Place = fn(item: &Node<'_>, said: &Value) -> Option<String>;

fn source_of(_: &Node<'_>, said: &Value) -> Option<String> {
    let (_, pointer) = said["x-source"].as_str()?.split_once('#')?;
    Some(pointer.to_owned())
}

fn own_place(item: &Node<'_>, _: &Value) -> Option<String> {
    Some(item.pointer.clone())
}

fn forms(operation: &Value) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let forms = operation["x-rust-paths"].as_object().into_iter().flatten();
    let forms = forms.map(|(media_type, path)| (media_type.clone(), text(path)));
    forms.chain([(String::new(), text(&operation["x-rust-path"]))]).collect()
}

/// Returns the types by the places that they stand for, also those of schemas that were merged with others.
fn types(export: &Document, place: Place) -> BTreeMap<String, String> {
    let schemas = export.at("/components/schemas").map(|schemas| schemas.entries()).unwrap_or_default();
    let mut types = BTreeMap::new();
    for (_, schema) in schemas {
        let Some(ty) = schema.text("x-rust-path").filter(|ty| ty.contains("::models::")) else { continue };
        let merged = schema.value["x-merged"].as_array().into_iter().flatten();
        let places = std::iter::once(schema.value).chain(merged).filter_map(|said| place(&schema, said));
        types.extend(places.map(|place| (place, ty.to_owned())));
    }
    types
}
