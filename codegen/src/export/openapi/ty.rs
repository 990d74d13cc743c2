//! Uses of types as schemas.

use super::Exporter;
use super::body::{Held, reference};
use super::node::{Node, Object, texts};
use crate::ir::{IntegerFormat, NumberFormat, TextFormat, TypeRef};

impl<'a> Exporter<'a> {
    /// Returns a use of a type.
    pub(super) fn ty(&self, ty: &TypeRef) -> Object<'a> {
        match ty {
            TypeRef::Named(id) => reference(self.keys.held(Held::Type(*id))),
            TypeRef::Json => Object::new(),
            TypeRef::Boolean => typed("boolean"),
            TypeRef::String => typed("string"),
            TypeRef::Text(TextFormat::Base64) => typed("string").with("contentEncoding", "base64"),
            TypeRef::Text(format) => typed("string").with("format", text_format(*format)),
            TypeRef::Integer(format) => typed("integer").with("format", integer_format(*format)),
            TypeRef::IntOrString => Object::new().with("type", texts(["integer", "string"])),
            TypeRef::Number(format) => typed("number").with("format", number_format(*format)),
            TypeRef::List(item) => typed("array").with("items", self.ty(item)),
            TypeRef::Map(value) => typed("object").with("additionalProperties", self.open(value)),
            TypeRef::Tuple(items) => {
                let items: Vec<Node<'a>> = items.iter().map(|item| self.ty(item).into()).collect();
                typed("array").filled("prefixItems", items).with("items", false)
            }
            TypeRef::OneOrMany(item) => {
                let item = self.ty(item);
                let many = typed("array").with("items", item.clone());
                Object::new().with("anyOf", vec![item.into(), many.into()])
            }
            TypeRef::Nullable(inner) => or_null(self.ty(inner)),
            TypeRef::File => typed("string").with("contentMediaType", "application/octet-stream"),
        }
    }

    /// Returns the type of values under keys that are data.
    pub(super) fn open(&self, ty: &TypeRef) -> Node<'a> {
        if *ty == TypeRef::Json { true.into() } else { self.ty(ty).into() }
    }
}

/// Lets a schema allow null.
pub(super) fn or_null(mut schema: Object<'_>) -> Object<'_> {
    let null = || typed("null").into();
    match schema.0.as_mut_slice() {
        [] => return schema,
        [(key, Node::List(members))] if key == "anyOf" => {
            members.push(null());
            return schema;
        }
        _ => {}
    }
    if let Some(kind) = schema.get_mut("type") {
        *kind = vec![kind.clone(), "null".into()].into();
        return schema;
    }
    Object::new().with("anyOf", vec![schema.into(), null()])
}

pub(super) fn typed<'a>(kind: &'static str) -> Object<'a> {
    Object::new().with("type", kind)
}

fn text_format(format: TextFormat) -> &'static str {
    match format {
        TextFormat::DateTime => "date-time",
        TextFormat::Date => "date",
        TextFormat::DayMonthYear => "dd/mm/yyyy",
        TextFormat::Uuid => "uuid",
        TextFormat::Base64 => "byte",
        TextFormat::Secret => "password",
    }
}

fn integer_format(format: IntegerFormat) -> &'static str {
    match format {
        IntegerFormat::I32 => "int32",
        IntegerFormat::I64 => "int64",
        IntegerFormat::U64 => "uint64",
    }
}

fn number_format(format: NumberFormat) -> &'static str {
    match format {
        NumberFormat::F32 => "float",
        NumberFormat::F64 => "double",
    }
}
