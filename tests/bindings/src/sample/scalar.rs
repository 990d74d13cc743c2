//! Scalars: values that fit their format and limits, and differ by name, so that mixed-up fields are noticed.
use crate::document::Node;
use serde_json::{Value, json};

pub(super) fn values(name: &str, kind: &str, schema: &Node<'_>) -> Vec<Value> {
    match kind {
        "boolean" => vec![json!(true), json!(false)],
        "integer" => vec![json!(within(schema, number_of(name)) as i64)],
        "number" => {
            vec![json!(within(schema, number_of(name) + 0.5)), json!(within(schema, number_of(name)))]
        }
        "null" => vec![Value::Null],
        "string" => vec![json!(text(name, schema.text("format").unwrap_or_default()))],
        _ => vec![json!({"anything": [name, 1, true]})],
    }
}

/// Returns a number below 1000 that depends on the name.
fn number_of(name: &str) -> f64 {
    f64::from(name.bytes().fold(7u32, |sum, byte| (sum * 31 + u32::from(byte)) % 997))
}

/// Moves a number into the limits of a schema.
fn within(schema: &Node<'_>, number: f64) -> f64 {
    let limit = |key: &str| schema.value.get(key).and_then(Value::as_f64);
    let low = limit("minimum").or(limit("exclusiveMinimum").map(|low| low + 0.25)).unwrap_or(f64::MIN);
    let high = limit("maximum").or(limit("exclusiveMaximum").map(|high| high - 0.25)).unwrap_or(f64::MAX);
    number.min(high).max(low)
}

/// Returns a text with characters that mean something in a URL, where the format allows any.
fn text(name: &str, format: &str) -> String {
    match format {
        "date-time" => "2024-05-06T07:08:09.123Z".into(),
        "date" => "2024-05-06".into(),
        "dd/mm/yyyy" => "06/05/2024".into(),
        "time" => "07:08:09".into(),
        "uuid" => "67e55044-10b1-426f-9247-bb680e5fe0c8".into(),
        "byte" => "aGVsbG8=".into(),
        "email" => format!("{name}@example.com"),
        "uri" | "url" => format!("https://example.com/{name}?a=b&c=d#e"),
        "int32" | "int64" | "decimal" => number_of(name).to_string(),
        _ => format!("{name}: a/b c+d&e=f?g%h,i;j|k é"),
    }
}
