//! Alternatives that a discriminator tells apart.
use crate::document::Node;
use serde_json::Value;

/// Returns the key of a discriminator and the tags that mean a member, if there is a discriminator and the member has a name.
pub(super) fn tags<'a>(schema: &Node<'a>, member: &Node<'_>) -> Option<(&'a str, Vec<String>)> {
    let discriminator = schema.get("discriminator")?;
    let reference = member.text("$ref")?;
    let name = reference.rsplit('/').next()?;
    let mapping = discriminator.value.get("mapping").and_then(Value::as_object).into_iter().flatten();
    let meant = mapping.filter(|(_, target)| *target == reference || *target == name);
    let tags: Vec<String> = meant.map(|(tag, _)| tag.clone()).collect();
    let tags = if tags.is_empty() { vec![name.to_owned()] } else { tags };
    Some((discriminator.text("propertyName")?, tags))
}

/// Returns the values with each of the tags at least once.
pub(super) fn tagged(values: Vec<Value>, key: &str, tags: &[String]) -> Vec<Value> {
    let rows = if values.is_empty() { 0 } else { values.len().max(tags.len()) };
    let row = |row: usize| {
        let mut value = values[row % values.len()].clone();
        if let Value::Object(entries) = &mut value {
            entries.insert(key.to_owned(), tags[row % tags.len()].clone().into());
        }
        value
    };
    (0..rows).map(row).collect()
}
