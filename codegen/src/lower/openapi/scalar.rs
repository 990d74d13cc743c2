//! Scalars and sets of values.

use super::schema::Target;
use super::{Lowering, Use};
use crate::ir::{self, IntegerFormat, NumberFormat, Shape, TextFormat, TypeRef, ValueEnum, Wire};
use crate::parse::document::{JsonType, Schema};
use serde_json::{Number, Value};

/// Returns the type of a scalar.
pub(super) fn of_kind(kind: JsonType, schema: &Schema) -> TypeRef {
    match kind {
        JsonType::Boolean => TypeRef::Boolean,
        JsonType::Integer => TypeRef::Integer(integer(schema)),
        JsonType::Number => match by_format(schema) {
            Some(number @ (TypeRef::Integer(_) | TypeRef::Number(_))) => number,
            _ => TypeRef::Number(NumberFormat::F64),
        },
        JsonType::String => match by_format(schema) {
            Some(text @ TypeRef::Text(_)) => text,
            _ if is_file(schema) => TypeRef::File,
            _ if is_base64(schema) => TypeRef::Text(TextFormat::Base64),
            _ => TypeRef::String,
        },
        JsonType::File => TypeRef::File,
        JsonType::Null | JsonType::Array | JsonType::Object => TypeRef::Json,
    }
}

/// Returns the type that a format implies.
pub(super) fn by_format(schema: &Schema) -> Option<TypeRef> {
    Some(match schema.format.as_deref()? {
        "date-time" | "datetime" => TypeRef::Text(TextFormat::DateTime),
        "date" => TypeRef::Text(TextFormat::Date),
        "dd/mm/yyyy" | "dd/MM/yyyy" | "DD/MM/YYYY" => TypeRef::Text(TextFormat::DayMonthYear),
        "uuid" | "guid" => TypeRef::Text(TextFormat::Uuid),
        "password" => TypeRef::Text(TextFormat::Secret),
        "byte" | "base64" | "base64url" => TypeRef::Text(TextFormat::Base64),
        "int8" | "int16" | "int32" | "uint8" | "uint16" => TypeRef::Integer(IntegerFormat::I32),
        "int64" | "long" | "uint32" | "integer" | "int" => TypeRef::Integer(IntegerFormat::I64),
        "uint64" => TypeRef::Integer(IntegerFormat::U64),
        "float" => TypeRef::Number(NumberFormat::F32),
        "double" => TypeRef::Number(NumberFormat::F64),
        _ => return None,
    })
}

fn integer(schema: &Schema) -> IntegerFormat {
    match by_format(schema) {
        Some(TypeRef::Integer(format)) => format,
        _ => IntegerFormat::I64,
    }
}

fn is_base64(schema: &Schema) -> bool {
    matches!(schema.content_encoding.as_deref(), Some("base64" | "base64url"))
}

/// Tells whether a schema stands for bytes as they are.
pub(super) fn is_file(schema: &Schema) -> bool {
    let is_binary = schema.format.as_deref() == Some("binary") || schema.content_media_type.is_some();
    schema.types == [JsonType::File]
        || (is_binary
            && schema.content_encoding.is_none()
            && matches!(schema.types.as_slice(), [] | [JsonType::String]))
}

impl<'a> Lowering<'a> {
    /// Lowers `enum` and `const`.
    pub(super) fn values(&mut self, schema: &'a Schema, target: Target) -> Use {
        let listed = schema.values.iter().flatten().chain(&schema.constant);
        let values: Vec<&Value> = listed.filter(|value| !value.is_null()).collect();
        let nullable = schema.nullable || schema.values.iter().flatten().any(Value::is_null);
        let found = match kind_of(schema, &values) {
            Kind::String => self.value_enum(schema, &values, Wire::String, target),
            Kind::Integer => self.value_enum(schema, &values, Wire::Integer, target),
            Kind::Boolean => Use { constant: constant(&values), ..Use::of(TypeRef::Boolean) },
            Kind::Number => self.numbers(schema, &values),
            Kind::Array => return self.values_of_items(schema, &values, target),
            Kind::Mixed => {
                let message = "`enum` lists values of different kinds; read as any JSON value";
                self.warn("mixed-enum", &schema.at, message, "give the values one type");
                Use::of(TypeRef::Json)
            }
        };
        found.or_null(nullable)
    }

    /// Lowers numbers that make no set of values of their own: the docs list them.
    fn numbers(&mut self, schema: &Schema, values: &[&Value]) -> Use {
        if values.len() > 1 {
            let message =
                "`enum` lists numbers that are no integers of 64 bits; the docs list them, no type does";
            self.warn("number-enum", &schema.at, message, "");
        }
        let is_whole = values.iter().all(|value| value.is_u64());
        let ty = match is_whole && schema.types == [JsonType::Integer] {
            true => TypeRef::Integer(IntegerFormat::U64),
            false => of_kind(JsonType::Number, schema),
        };
        Use { constant: constant(values), ..Use::of(ty) }
    }

    fn value_enum(&mut self, schema: &Schema, values: &[&Value], wire: Wire, target: Target) -> Use {
        let constant = constant(values);
        let list = distinct(values, wire, &schema.value_names);
        if list.len() < 2 && target.slot.is_none() {
            let kind = if wire == Wire::String { JsonType::String } else { JsonType::Integer };
            return Use { constant, ..Use::of(of_kind(kind, schema)) };
        }
        if list.is_empty() {
            return Use::of(TypeRef::String);
        }
        let id = target.slot.unwrap_or_else(|| self.reserve(target.context, &schema.at));
        if target.slot.is_none() {
            self.types[id.index()].docs = ir::Docs { default: None, ..self.schema_docs(schema) };
        }
        self.set_shape(id, Shape::ValueEnum(ValueEnum { wire, values: list, detailed: false }));
        Use { constant, ..Use::of(TypeRef::Named(id)) }
    }

    /// Lowers an array with an `enum` that its items were meant to have.
    fn values_of_items(&mut self, schema: &'a Schema, values: &[&Value], target: Target) -> Use {
        if values.iter().any(|value| value.is_array()) {
            let message = "`enum` lists whole arrays; their items are typed, the list of values is not";
            self.warn("array-enum", &schema.at, message, "");
            let items = schema.items.as_deref().map(|items| self.schema(items, target.inner()).into_type());
            return Use::of(TypeRef::List(Box::new(items.unwrap_or(TypeRef::Json))));
        }
        let message = "`enum` stands beside an array, but lists values of its items; read as theirs";
        self.warn("enum-of-items", &schema.at, message, "move `enum` into `items`");
        let context = ir::Context::Item(Box::new(target.inner()));
        let wire = if values.iter().all(|value| value.is_i64()) { Wire::Integer } else { Wire::String };
        let item = self.value_enum(schema, values, wire, Target::inline(context));
        Use::of(TypeRef::List(Box::new(item.ty)))
    }
}

enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Mixed,
}

/// Returns the numbers that a schema lists, unless they make a value enum or a constant.
pub(super) fn numbers(schema: &Schema) -> Vec<Number> {
    let listed = schema.values.iter().flatten().chain(&schema.constant);
    let values: Vec<&Value> = listed.filter(|value| !value.is_null()).collect();
    if values.len() < 2 || !matches!(kind_of(schema, &values), Kind::Number) {
        return Vec::new();
    }
    let mut numbers: Vec<Number> = Vec::with_capacity(values.len());
    for number in values.into_iter().filter_map(Value::as_number) {
        if !numbers.contains(number) {
            numbers.push(number.clone());
        }
    }
    numbers
}

/// Returns what a set of values is on the wire; the documented type decides, then the values.
fn kind_of(schema: &Schema, values: &[&Value]) -> Kind {
    let scalars = values.iter().all(|value| !value.is_array() && !value.is_object());
    let whole = values.iter().all(|value| whole_number(value).is_some());
    match schema.types.as_slice() {
        [JsonType::Array] => Kind::Array,
        [JsonType::Boolean] => Kind::Boolean,
        [JsonType::String] if scalars => Kind::String,
        [JsonType::Integer | JsonType::Number] if whole => Kind::Integer,
        [JsonType::Integer | JsonType::Number] if values.iter().all(|value| value.is_number()) => {
            Kind::Number
        }
        _ if values.is_empty() => Kind::Mixed,
        _ if values.iter().all(|value| value.is_string()) => Kind::String,
        _ if values.iter().all(|value| value.is_i64()) => Kind::Integer,
        _ if values.iter().all(|value| value.is_number()) => Kind::Number,
        _ if values.iter().all(|value| value.is_boolean()) => Kind::Boolean,
        _ => Kind::Mixed,
    }
}

fn whole_number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn constant(values: &[&Value]) -> Option<Value> {
    match values {
        [only] if !only.is_object() && !only.is_array() => Some((*only).clone()),
        _ => None,
    }
}

fn distinct(values: &[&Value], wire: Wire, names: &[String]) -> Vec<ir::Value> {
    let mut list: Vec<ir::Value> = Vec::with_capacity(values.len());
    for (index, value) in values.iter().enumerate() {
        let text = match (wire, value) {
            (Wire::Integer, value) => whole_number(value).map(|number| number.to_string()),
            (Wire::String, Value::String(text)) => Some(text.clone()),
            (Wire::String, value) => Some(value.to_string()),
        };
        if let Some(wire) = text
            && !list.iter().any(|known| known.wire == wire)
        {
            list.push(ir::Value { wire, name: names.get(index).filter(|name| !name.is_empty()).cloned() });
        }
    }
    list
}
