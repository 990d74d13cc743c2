//! Schemas of typed bodies and parameters, to statements.

use crate::diagnostic::Location;
use crate::evidence::{Claim, Kind, Presence, Statement, Step};
use crate::ir::{Limits, TextFormat};
use crate::lower::DocsPolicy;
use crate::parse::postman::Parameter;
use serde_json::{Number, Value};

/// Returns what a schema says of a value and of what it holds.
pub(crate) fn statements(schema: &Value, at: &Location, policy: DocsPolicy) -> Vec<Statement> {
    let mut reader = Reader { at, policy, found: Vec::new() };
    match schema {
        Value::String(text) => {
            if let Ok(schema) = serde_json::from_str(text) {
                reader.value(&schema, Vec::new(), None);
            }
        }
        schema => reader.value(schema, Vec::new(), None),
    }
    reader.found
}

/// Returns what the schema of a parameter says.
pub(crate) fn of_parameter(parameter: &Parameter, policy: DocsPolicy) -> Vec<Statement> {
    let schema = parameter.schema.as_ref();
    let mut said = schema.map(|schema| statements(schema, &parameter.at, policy)).unwrap_or_default();
    // What stands in a URL or a form holds nothing below a list.
    said.retain(|said| said.path.is_empty());
    said
}

/// Returns the type that a parameter states, unless it is one that all of them are stated to have.
pub(crate) fn stated_kind(parameter: &Parameter) -> Option<Kind> {
    kind(parameter.kind.as_deref()?, &Value::Null).filter(|kind| *kind != Kind::Text)
}

struct Reader<'a> {
    at: &'a Location,
    policy: DocsPolicy,
    found: Vec<Statement>,
}

impl Reader<'_> {
    fn value(&mut self, schema: &Value, path: Vec<Step>, presence: Option<Presence>) {
        let claim = Claim { presence, ..self.claim(schema) };
        if claim != Claim::default() {
            self.found.push(Statement { at: self.at.clone(), path: path.clone(), claim });
        }
        let below = |step: Step| path.iter().cloned().chain([step]).collect::<Vec<_>>();
        let required: Vec<&str> = texts(&schema["required"]).collect();
        for (key, inner) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = required.contains(&key.as_str());
            let presence = if is_required { Presence::Required } else { Presence::Optional };
            self.value(inner, below(Step::Key(key.clone())), Some(presence));
        }
        for (key, step) in [("items", Step::Item), ("additionalProperties", Step::Entry)] {
            if schema[key].is_object() {
                self.value(&schema[key], below(step), None);
            }
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.value(part, path.clone(), None);
        }
    }

    fn claim(&self, schema: &Value) -> Claim {
        let format = schema["format"].as_str().unwrap_or_default();
        let words = || schema["type"].as_str().into_iter().chain(texts(&schema["type"]));
        let text = schema["description"].as_str().filter(|_| self.policy == DocsPolicy::Full);
        let values = schema["enum"].as_array();
        Claim {
            kinds: words().filter_map(|word| kind(word, schema)).collect(),
            nullable: schema["nullable"] == true
                || words().any(|word| word == "null")
                || values.is_some_and(|values| values.iter().any(Value::is_null)),
            values: texts(&schema["enum"]).map(str::to_owned).collect(),
            default: schema.get("default").filter(|value| !value.is_null()).cloned(),
            limits: limits(schema, format),
            deprecated: schema["deprecated"] == true,
            text: text.map(crate::markdown::clean),
            ..Claim::default()
        }
    }
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn kind(word: &str, schema: &Value) -> Option<Kind> {
    Some(match (word, schema["format"].as_str().unwrap_or_default()) {
        ("string", "date-time") => Kind::Formatted(TextFormat::DateTime),
        ("string", "date") => Kind::Formatted(TextFormat::Date),
        ("string", "uuid") => Kind::Formatted(TextFormat::Uuid),
        ("string", "byte") => Kind::Formatted(TextFormat::Base64),
        ("string", "password") => Kind::Formatted(TextFormat::Secret),
        ("string", "binary") => Kind::File,
        ("string", _) => Kind::Text,
        ("number", _) => Kind::Number,
        ("integer", _) => Kind::Integer,
        ("boolean", _) => Kind::Boolean,
        ("object", _) => Kind::Object,
        ("array", _) => {
            let items = &schema["items"];
            Kind::List(items["type"].as_str().and_then(|word| kind(word, items)).map(Box::new))
        }
        _ => return None,
    })
}

fn limits(schema: &Value, format: &str) -> Limits {
    let number = |key: &str| match &schema[key] {
        Value::Number(number) => Some(number.clone()),
        _ => None,
    };
    let count = |key: &str| schema[key].as_u64();
    let numbers = schema["enum"].as_array().into_iter().flatten();
    let numbers: Vec<Number> = numbers.filter_map(|value| Some(value.as_number()?.clone())).collect();
    Limits {
        minimum: number("minimum").or(number("exclusiveMinimum")),
        maximum: number("maximum").or(number("exclusiveMaximum")),
        exclusive_minimum: number("minimum").is_none() && number("exclusiveMinimum").is_some(),
        exclusive_maximum: number("maximum").is_none() && number("exclusiveMaximum").is_some(),
        multiple_of: number("multipleOf"),
        min_length: count("minLength"),
        max_length: count("maxLength"),
        pattern: schema["pattern"].as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned),
        min_items: count("minItems"),
        max_items: count("maxItems"),
        unique_items: schema["uniqueItems"] == true,
        one_of: numbers,
        format: Some(format)
            .filter(|format| matches!(*format, "email" | "uri" | "hostname" | "ipv4" | "ipv6" | "time"))
            .map(str::to_owned),
    }
}
