//! The collection itself: what it is called, its folders and its calls.

use super::document::{Call, Document, Folder, Item, Version};
use super::keys;
use super::reader::{Node, Object, Reader};
use crate::diagnostic::{Diagnostic, Location};
use serde_json::Value;
use std::sync::Arc;

impl Reader<'_> {
    /// Reads the root of a file.
    pub(super) fn document(mut self, file: &Arc<str>, tree: &Value) -> Result<Document, Diagnostic> {
        let object = self.root(file, tree)?;
        let info = object.field("info").and_then(|info| self.open(&info, &keys::INFO));
        let info = info.ok_or_else(|| missing(&object.at, "the collection has no `info`"))?;
        Ok(Document {
            name: self.text(&info, "name").unwrap_or_default(),
            version: self.version(&info),
            published: info.map.contains_key("publishedId"),
            description: self.description(&info),
            auth: self.auth(&object),
            variables: self.variables(&object),
            items: self.items(&object),
            scripts: self.scripts(&object),
            environments: Vec::new(),
            at: object.at,
        })
    }

    /// Opens the collection, which may stand in a wrapper.
    fn root<'a>(&mut self, file: &Arc<str>, tree: &'a Value) -> Result<Object<'a>, Diagnostic> {
        let root = Location::pointer(file, "");
        let node = match tree.get("collection") {
            Some(value @ Value::Object(_)) => Node { value, at: root.child("collection") },
            _ => Node { value: tree, at: root },
        };
        let object = self.open(&node, &keys::ROOT);
        let object = object.ok_or_else(|| missing(&node.at, "there is no collection in the file"))?;
        if object.map.contains_key("item") {
            return Ok(object);
        }
        Err(missing(&node.at, "the collection has no `item`, so that there is nothing in it"))
    }

    /// Reads the version of the format.
    fn version(&mut self, info: &Object<'_>) -> Version {
        let schema = self.text(info, "schema").unwrap_or_default();
        if schema.contains("v2.0") {
            return Version::V20;
        }
        if !schema.is_empty() && !schema.contains("v2.1") {
            let message = format!("`{schema}` is not a known version of the format; it is read as 2.1");
            self.warn("unknown-version", &info.at.child("schema"), message);
        }
        Version::V21
    }

    /// Reads the folders and calls of a collection or folder.
    fn items(&mut self, object: &Object<'_>) -> Vec<Item> {
        let nodes = self.list(object, "item").into_iter();
        nodes.filter_map(|node| self.item(&node)).collect()
    }

    fn item(&mut self, node: &Node<'_>) -> Option<Item> {
        let object = self.open(node, &keys::ITEM)?;
        let has_request = object.field("request").is_some();
        if object.field("item").is_some() && has_request {
            let message =
                "an item has both `item` and `request`; it is read as a folder, without the request";
            self.warn("two-kinds", &object.at, message);
        } else if has_request {
            return self.call(&object).map(|call| Item::Call(Box::new(call)));
        } else if object.field("item").is_none() {
            self.warn(
                "missing-key",
                &object.at,
                "an item has neither `item` nor `request`; it is read as a folder",
            );
        }
        Some(Item::Folder(Box::new(self.folder(&object))))
    }

    fn folder(&mut self, object: &Object<'_>) -> Folder {
        Folder {
            id: self.id(object),
            name: self.text(object, "name").unwrap_or_default(),
            description: self.description(object),
            auth: self.auth(object),
            variables: self.variables(object),
            items: self.items(object),
            scripts: self.scripts(object),
            at: object.at.clone(),
        }
    }

    fn call(&mut self, object: &Object<'_>) -> Option<Call> {
        let mut request = self.request(&object.field("request")?)?;
        request.auth = request.auth.or_else(|| self.auth(object));
        Some(Call {
            id: self.id(object),
            name: self.text(object, "name").unwrap_or_default(),
            description: self.description(object),
            variables: self.variables(object),
            request,
            responses: self.responses(object),
            scripts: self.scripts(object),
            at: object.at.clone(),
        })
    }

    /// Reads the identifier that links use.
    fn id(&mut self, object: &Object<'_>) -> Option<String> {
        let key = if object.map.contains_key("_postman_id") { "_postman_id" } else { "id" };
        self.text(object, key)
    }
}

/// The answer to a file without what makes it a collection.
fn missing(at: &Location, message: &str) -> Diagnostic {
    Diagnostic::error("missing-key", at, message)
        .help("export the collection from Postman as Collection v2.1, or take the published one whole")
}
