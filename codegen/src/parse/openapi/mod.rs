//! OpenAPI 3.0 and 3.1 and Swagger 2.0, in JSON or YAML and in one file or many, in; one document out.
//!
//! Reading is faithful: nothing is inferred, no reference is replaced by its target, and every place is that of the file
//! as it is. What the standard does not allow is read as it was meant, with a warning. The document and everything that it
//! refers to is read here; what it means for bindings is not known here.

mod body;
mod example;
mod files;
mod form;
mod keys;
mod limits;
mod node;
mod operation;
mod parameter;
mod pointer;
mod prefix;
mod properties;
mod reader;
mod refs;
mod schema;
mod security;
mod server;
mod targets;
mod types;
mod values;

#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::input::Export;
use crate::parse::document::{Document, RefKey, Tag};
use crate::parse::kind::Kind as DocumentKind;
use files::Files;
use keys::Versions;
use node::{Node, Object};
use reader::Reader;
use serde_json::Value;
use targets::Kind;

/// Reads a document. `None` comes only together with an error in the report.
pub fn parse(export: &Export, report: &mut Report) -> Option<Document> {
    let read = super::open(export, None, report).and_then(|(kind, tree)| of_tree(export, kind, tree, report));
    super::or_report(read, report)
}

/// Reads a document from its tree, or says why there is none.
pub(super) fn of_tree(
    export: &Export,
    kind: DocumentKind,
    tree: Value,
    report: &mut Report,
) -> Result<Document, Diagnostic> {
    let file = &export.main;
    let at = Location::file(file);
    let version = version_of(kind).ok_or_else(|| other_kind(&at, kind))?;
    let files = Files::new(export);
    files.put(file, tree);
    let root = files
        .root(file, report)
        .ok_or_else(|| Diagnostic::error("missing-file", &at, "the file has no root"))?;
    Reader::new(&files, file.clone(), version, report)
        .document(&root)
        .ok_or_else(|| Diagnostic::error("wrong-kind", &at, "the root of the document is not an object"))
}

/// Returns the version that the standard's keys are looked up by.
fn version_of(kind: DocumentKind) -> Option<Versions> {
    match kind {
        DocumentKind::Swagger20 => Some(keys::V2),
        DocumentKind::OpenApi30 => Some(keys::V30),
        DocumentKind::OpenApi31 => Some(keys::V31),
        DocumentKind::Postman | DocumentKind::RedocHtml | DocumentKind::RedocText => None,
    }
}

/// The answer to a document that is known, but not read here.
fn other_kind(at: &Location, kind: DocumentKind) -> Diagnostic {
    let message = format!("this is {}, where an OpenAPI document belongs", kind.title());
    Diagnostic::error("wrong-kind", at, message).help("give the OpenAPI document")
}

impl<'a> Reader<'a> {
    /// Reads the whole document: first what it declares, then its paths, then all that is referred to.
    fn document(mut self, root: &Node<'a>) -> Option<Document> {
        let object = self.open(root, &keys::ROOT)?;
        self.all_consume = self.texts(object.field("consumes"));
        self.all_produce = self.texts(object.field("produces"));
        self.consumes.clone_from(&self.all_consume);
        self.produces.clone_from(&self.all_produce);
        let (title, version, description) = self.info(&object);
        let mut servers = self.servers(object.field("servers"));
        servers.extend(self.swagger_servers(&object));
        let security = self.security(object.field("security"));
        let tags = self.tags(&object);
        let components = self.components(&object);
        let schemas = self.declared(&object, components.as_ref());
        let schemes = components.as_ref().and_then(|components| components.field("securitySchemes"));
        let mut security_schemes = self.security_schemes(schemes);
        security_schemes.extend(self.security_schemes(object.field("securityDefinitions")));
        let paths = self.paths(object.field("paths"), true);
        let webhooks = object.field("webhooks").or_else(|| object.field("x-webhooks"));
        let webhooks = self.paths(webhooks, false);
        self.read_pending();
        let targets = self.targets;
        let at = object.at;
        Some(Document {
            at,
            title,
            version,
            description,
            servers,
            security,
            tags,
            paths,
            webhooks,
            schemas,
            security_schemes,
            targets,
        })
    }

    /// Reads title, version and description.
    fn info(&mut self, root: &Object<'a>) -> (String, String, Option<String>) {
        let node = root.field("info").and_then(|field| self.follow(field.node(), "info"));
        let Some(object) = node.and_then(|node| self.open(&node, &keys::INFO)) else {
            self.warn("missing-key", &root.at, "the document has no `info`, so that its title is not known");
            return Default::default();
        };
        let title = self.text(object.field("title")).unwrap_or_default();
        let version = self.text(object.field("version")).unwrap_or_default();
        (title, version, self.text(object.field("description")))
    }

    /// Reads the declared tags.
    fn tags(&mut self, root: &Object<'a>) -> Vec<Tag> {
        let nodes = self.list(root.field("tags")).into_iter();
        nodes.filter_map(|node| self.tag(node)).collect()
    }

    fn tag(&mut self, node: Node<'a>) -> Option<Tag> {
        if let Value::String(name) = node.value {
            self.warn(
                "wrong-type",
                &node.at,
                "a tag is a string instead of an object; it is read as its name",
            );
            return Some(Tag { at: node.at, name: name.clone(), description: None });
        }
        let node = self.follow(node, keys::TAG.what)?;
        let object = self.open(&node, &keys::TAG)?;
        let name = self.text(object.field("name"))?;
        let description = self.text(object.field("description"));
        Some(Tag { at: object.at.clone(), name, description })
    }

    /// Reads `components`, if there are any.
    fn components(&mut self, root: &Object<'a>) -> Option<Object<'a>> {
        let node = self.follow(root.field("components")?.node(), "components")?;
        self.open(&node, &keys::COMPONENTS)
    }

    /// Puts all that is declared on the list of targets; returns the names of the schemas.
    fn declared(&mut self, root: &Object<'a>, components: Option<&Object<'a>>) -> Vec<(String, RefKey)> {
        let mut schemas = Vec::new();
        if let Some(components) = components {
            schemas = self.declare(Kind::Schema, components, "schemas");
            self.declare(Kind::Parameter, components, "parameters");
            self.declare(Kind::Body, components, "requestBodies");
            self.declare(Kind::Response, components, "responses");
            self.declare(Kind::Header, components, "headers");
            self.declare(Kind::Example, components, "examples");
            self.declare(Kind::Path, components, "pathItems");
        }
        schemas.extend(self.declare(Kind::Schema, root, "definitions"));
        self.declare(Kind::Parameter, root, "parameters");
        self.declare(Kind::Response, root, "responses");
        schemas
    }

    /// Puts the members of one map on the list of targets; returns their names.
    fn declare(&mut self, kind: Kind, holder: &Object<'a>, key: &str) -> Vec<(String, RefKey)> {
        let mut names = Vec::new();
        for (name, node) in self.map(holder.field(key)) {
            let key = pointer::key_of(&node.at);
            names.push((name.to_owned(), key.clone()));
            match (kind, node.value.get("in").and_then(Value::as_str)) {
                (Kind::Parameter, Some("body")) => self.schedule(Kind::Body, key, node),
                (Kind::Parameter, Some("formData")) => {}
                _ => self.schedule(kind, key, node),
            }
        }
        names
    }
}
