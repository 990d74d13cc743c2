//! The IR as an OpenAPI 3.1 document.
//!
//! Every request and reply refers to a component that names, as `x-rust-path`, the Rust type it can be read into. What
//! OpenAPI has no word for, or would call invalid, stands under a key beginning with `x-`.

mod body;
mod fits;
mod info;
mod keys;
mod limits;
mod node;
mod operation;
mod parameter;
mod path;
mod pattern;
mod pretty;
mod queue;
mod schema;
mod security;
mod server;
mod status;
#[cfg(test)]
mod tests;
mod ty;
mod union;
mod webhook;

use crate::ir::Api;
use crate::names::Names;
use keys::Keys;
use node::{Node, Object};
use serde_json::Value;

/// The version of OpenAPI that is written.
const VERSION: &str = "3.1.1";

/// Returns an API as an OpenAPI document, ready to be written. `root` is the path of its module as users write it.
pub fn openapi(api: &Api, names: &Names, root: &str) -> String {
    let exporter = Exporter { api, names, root, keys: Keys::of(api, names) };
    let document = Node::Object(exporter.document());
    pretty::text(&document)
}

/// Returns an API as an OpenAPI document, ready to be worked on. Unlike a text, it may be of any depth.
pub fn openapi_tree(api: &Api, names: &Names, root: &str) -> Value {
    let exporter = Exporter { api, names, root, keys: Keys::of(api, names) };
    serde_json::to_value(Node::Object(exporter.document())).expect("checked: keys are strings")
}

/// What the parts of the document look things up in.
struct Exporter<'a> {
    api: &'a Api,
    names: &'a Names,
    root: &'a str,
    keys: Keys,
}

impl<'a> Exporter<'a> {
    fn document(&self) -> Object<'a> {
        Object::new()
            .with("openapi", VERSION)
            .with("info", self.info())
            .filled("servers", self.servers())
            .filled("tags", self.tags())
            .with("paths", self.paths())
            .filled("webhooks", self.webhooks())
            .filled("components", self.components())
            .filled("x-queues", self.queues())
            .filled("x-skipped", self.skipped())
    }

    fn components(&self) -> Object<'a> {
        Object::new()
            .filled("schemas", self.schemas())
            .filled("securitySchemes", self.security_schemes())
            .filled("x-other-security", self.other_security())
    }
}
