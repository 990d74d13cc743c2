//! Named types as components.

use super::Exporter;
use super::body::Held;
use super::node::{Node, Object};
use super::ty::{or_null, typed};
use crate::export::paths;
use crate::ir::{
    Context, Docs, Field, IdEnum, IdKind, Model, Origin, Shape, TypeDef, TypeId, TypeRef, ValueEnum, Wire,
};
use indexmap::IndexSet;
use std::collections::BTreeSet;

impl<'a> Exporter<'a> {
    /// Returns all components, sorted by name.
    pub(super) fn schemas(&self) -> Object<'a> {
        let mut schemas: Vec<(String, Object<'a>)> = Vec::with_capacity(self.api.types.len());
        for (id, def) in self.api.type_ids().filter(|(_, def)| !matches!(def.shape, Shape::Outcome(_))) {
            schemas.push((self.keys.types[id.index()].clone(), self.named(id, def)));
        }
        for held in self.all_held().collect::<BTreeSet<Held>>() {
            schemas.extend(common(held).map(|schema| (self.keys.held(held).to_owned(), schema)));
        }
        schemas.extend(self.webhook_schemas());
        schemas.sort_by(|left, right| left.0.cmp(&right.0));
        let mut object = Object::new();
        for (key, schema) in schemas {
            object.set(key, schema);
        }
        object
    }

    fn named(&self, id: TypeId, def: &'a TypeDef) -> Object<'a> {
        let key = &self.keys.types[id.index()];
        let merged: Vec<Node<'a>> =
            def.merged.iter().map(|(context, at)| merged(context, at).into()).collect();
        let head = Object::new()
            .with("x-rust-path", paths::of_type(self.root, self.names, id))
            .maybe("x-wire-name", documented(&def.context).filter(|name| *name != key))
            .with("x-source", def.docs.origin.to_string())
            .filled("x-merged", merged);
        let schema = match &def.shape {
            Shape::Model(model) => self.model(id, model),
            Shape::ValueEnum(set) => value_enum(set),
            Shape::IdEnum(ids) => self.id_enum(ids),
            Shape::Union(union) => self.union(union),
            Shape::Alias(target) => self.ty(target),
            Shape::Outcome(_) => Object::new(),
        };
        let described =
            head.maybe("description", def.docs.text.as_ref()).flag("deprecated", def.docs.deprecated);
        described.and(self.noted(schema, &TypeRef::Named(id), &def.docs))
    }

    /// Returns a value of a type with what is known of it, a description aside.
    pub(super) fn value_schema(&self, ty: &TypeRef, docs: &'a Docs) -> Object<'a> {
        self.noted(self.ty(ty), ty, docs)
    }

    /// Adds limits, default and samples to a schema.
    fn noted(&self, schema: Object<'a>, ty: &TypeRef, docs: &'a Docs) -> Object<'a> {
        let schema = self.limited(schema, ty, &docs.limits);
        let fits = docs.default.as_ref().is_some_and(|default| self.fits(ty, &docs.limits, default));
        let key = if fits { "default" } else { "x-default" };
        schema.maybe(key, docs.default.as_ref()).filled("examples", examples(docs))
    }

    fn model(&self, id: TypeId, model: &'a Model) -> Object<'a> {
        let mut properties = Object::new();
        for (field, name) in model.fields.iter().zip(&self.names.of(id).parts) {
            properties.set(field.wire.as_str(), self.field(field, name));
        }
        let required = model.fields.iter().filter(|field| field.required);
        typed("object")
            .filled("properties", properties)
            .filled("required", super::node::texts(required.map(|field| &field.wire)))
            .maybe("additionalProperties", model.rest.as_ref().map(|rest| self.open(rest)))
            .maybe("allOf", model.identifier.as_ref().map(|identifier| vec![self.ty(identifier).into()]))
    }

    fn field(&self, field: &'a Field, name: &'a str) -> Object<'a> {
        let schema = self.ty(&field.ty);
        let schema = if field.nullable { or_null(schema) } else { schema };
        let schema = constant(schema, field);
        let schema = self.limited(schema, &field.ty, &field.docs.limits);
        let key = if self.takes_default(field) { "default" } else { "x-default" };
        schema
            .maybe(key, field.docs.default.as_ref())
            .filled("examples", examples(&field.docs))
            .maybe("description", field.docs.text.as_ref())
            .flag("deprecated", field.docs.deprecated)
            .flag("readOnly", field.read_only)
            .flag("writeOnly", field.write_only)
            .flag("x-conditional", field.is_conditional())
            .maybe("x-rust-name", Some(name).filter(|name| *name != field.wire))
            .filled("x-aliases", super::node::texts(&field.aliases))
    }

    /// Tells whether the default of a field is a value of it.
    fn takes_default(&self, field: &Field) -> bool {
        let Some(default) = &field.docs.default else { return false };
        match &field.constant {
            _ if default.is_null() => field.nullable || field.ty == TypeRef::Json,
            Some(constant) if constant != default => false,
            _ => self.fits(&field.ty, &field.docs.limits, default),
        }
    }

    /// Returns an identifier enum as one schema per kind: OpenAPI has no word for a key that decides another key's type.
    fn id_enum(&self, ids: &'a IdEnum) -> Object<'a> {
        let kind = |kind: &'a IdKind| {
            let mut properties = Object::new();
            properties.set(ids.kind_key.as_str(), typed("string").with("const", &kind.wire));
            properties.set(ids.value_key.as_str(), self.ty(&kind.ty));
            let required = super::node::texts([&ids.kind_key, &ids.value_key]);
            typed("object").with("properties", properties).with("required", required).into()
        };
        let kinds: Vec<Node<'a>> = ids.kinds.iter().map(kind).collect();
        Object::new().with("anyOf", kinds)
    }

    /// Returns what webhooks carry, where that has no name among the types.
    fn webhook_schemas(&self) -> impl Iterator<Item = (String, Object<'a>)> {
        let webhooks = self.api.webhooks.iter().zip(&self.names.webhooks).zip(&self.keys.webhooks);
        webhooks.filter_map(|((webhook, name), key)| {
            let path = format!("{}::webhooks::{name}", self.root);
            let schema = Object::new().with("x-rust-path", path);
            let schema = schema.with("x-source", webhook.docs.origin.to_string());
            Some((key.clone()?, schema.and(self.ty(webhook.payload.as_ref()?))))
        })
    }
}

/// Returns the component of bodies without a type of their own.
fn common(held: Held) -> Option<Object<'static>> {
    let path = |path: &'static str| Object::new().with("x-rust-path", path);
    match held {
        Held::Type(_) => None,
        Held::Json => Some(path("serde_json::Value")),
        Held::Text => Some(path("std::string::String").and(typed("string"))),
        Held::Bytes => {
            let bytes = typed("string").with("contentMediaType", "application/octet-stream");
            Some(path("std::vec::Vec<u8>").and(bytes))
        }
    }
}

fn documented(context: &Context) -> Option<&String> {
    match context {
        Context::Documented(name) => Some(name),
        _ => None,
    }
}

/// Returns a definition that was found to be the same as another.
fn merged<'a>(context: &'a Context, at: &Origin) -> Object<'a> {
    Object::new().maybe("x-wire-name", documented(context)).with("x-source", at.to_string())
}

fn value_enum(set: &ValueEnum) -> Object<'_> {
    let kind = match set.wire {
        Wire::String => "string",
        Wire::Integer => "integer",
    };
    let values: Vec<Node<'_>> = set.values.iter().map(|value| value.json(set.wire).into()).collect();
    let listed = typed(kind).with("enum", values);
    if !set.detailed {
        return listed;
    }
    let detailed = typed(kind).with("pattern", "^[^ ]+: ");
    Object::new().with("anyOf", vec![listed.into(), detailed.into()])
}

/// Adds the only value that a field has, and null where it may be that too.
fn constant<'a>(schema: Object<'a>, field: &'a Field) -> Object<'a> {
    match &field.constant {
        Some(only) if field.nullable => {
            schema.with("enum", vec![Node::from(only), serde_json::Value::Null.into()])
        }
        Some(only) => schema.with("const", only),
        None => schema,
    }
}

/// Returns samples, each once.
fn examples(docs: &Docs) -> Vec<Node<'_>> {
    // Most have one, which may be large: it need not be hashed.
    if let [only] = docs.samples.as_slice() {
        return vec![Node::from(&only.value)];
    }
    let distinct: IndexSet<&serde_json::Value> = docs.samples.iter().map(|sample| &sample.value).collect();
    distinct.into_iter().map(Node::from).collect()
}
