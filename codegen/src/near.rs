//! Finds types that are nearly equal and play the same role: they stay apart, and a reader wants to know in what they differ.

use crate::diagnostic::{Diagnostic, Report};
use crate::ir::{Api, Context, Field, Model, Shape, TypeDef, TypeId, ValueEnum};
use crate::words;
use indexmap::IndexMap;

/// How many differences two types may have that are meant to be one.
const FEW: usize = 2;

/// Lists types that differ in little from another one of the same role.
pub fn types(api: &Api) -> Report {
    let mut roles: IndexMap<String, Vec<TypeId>> = IndexMap::new();
    for (id, def) in api.type_ids() {
        let role = role(def).filter(|_| matches!(def.shape, Shape::Model(_) | Shape::ValueEnum(_)));
        roles.entry(role.unwrap_or_default()).or_default().push(id);
    }
    roles.shift_remove("");
    let mut report = Report::default();
    for (role, ids) in &roles {
        for (at, id) in ids.iter().enumerate() {
            let nearest = ids[..at].iter().filter_map(|other| Some((*other, differences(api, *other, *id)?)));
            if let Some((other, found)) = nearest.min_by_key(|(_, found)| found.len()) {
                report.push(finding(api, role, other, *id, &found));
            }
        }
    }
    report
}

fn finding(api: &Api, role: &str, one: TypeId, other: TypeId, found: &[String]) -> Diagnostic {
    let message = format!("`{role}` is not quite what it is in another place: {}", found.join("; "));
    let help = format!("the other place: {}", api.get(one).docs.origin);
    Diagnostic::warning("near-equal", &api.get(other).docs.origin, message).help(help)
}

/// Returns the key under which a type stands.
fn role(def: &TypeDef) -> Option<String> {
    let mut context = &def.context;
    while let Context::Item(inner) = context {
        context = inner;
    }
    match context {
        Context::Field(_, wire) => Some(wire.clone()).filter(|wire| !words::key(wire).is_empty()),
        _ => None,
    }
}

/// Returns in what two types of a role differ; `None` where they have nothing to do with each other.
fn differences(api: &Api, one: TypeId, other: TypeId) -> Option<Vec<String>> {
    match (&api.get(one).shape, &api.get(other).shape) {
        (Shape::Model(one), Shape::Model(other)) => of_models(one, other),
        (Shape::ValueEnum(one), Shape::ValueEnum(other)) => of_sets(one, other),
        _ => None,
    }
}

/// One of two sets lists a value more.
fn of_sets(one: &ValueEnum, other: &ValueEnum) -> Option<Vec<String>> {
    let beyond = |set: &ValueEnum, than: &ValueEnum, place: &str| -> Vec<String> {
        let is_known = |wire: &str| than.values.iter().any(|value| value.wire == wire);
        let own = set.values.iter().filter(|value| !is_known(&value.wire));
        own.map(|value| format!("`{}` is listed {place} only", value.wire)).collect()
    };
    let found = [beyond(other, one, "here"), beyond(one, other, "there")].concat();
    let same = one.values.len().min(other.values.len());
    (found.len() == 1 && same > FEW).then_some(found)
}

fn of_models(one: &Model, other: &Model) -> Option<Vec<String>> {
    let of = |model: &Model, wire: &str| model.fields.iter().find(|field| field.wire == wire).cloned();
    let mut found = Vec::new();
    let mut same = 0;
    for field in &other.fields {
        match of(one, &field.wire) {
            None => found.push(format!("`{}` stands here only", field.wire)),
            Some(known) => {
                same += 1;
                found.extend(of_fields(&known, field));
            }
        }
    }
    let gone = one.fields.iter().filter(|field| of(other, &field.wire).is_none());
    found.extend(gone.map(|field| format!("`{}` stands there only", field.wire)));
    // Where nothing is found, they differ in what they hold, which is compared for itself.
    (same > FEW && !found.is_empty() && found.len() <= FEW).then_some(found)
}

fn of_fields(one: &Field, other: &Field) -> Option<String> {
    let presence = |field: &Field| if field.required { "required" } else { "optional" };
    if one.required != other.required {
        return Some(format!("`{}` is {} here, {} there", other.wire, presence(other), presence(one)));
    }
    if one.nullable != other.nullable {
        let here = if other.nullable { "here" } else { "there" };
        return Some(format!("`{}` may be null {here} only", other.wire));
    }
    (std::mem::discriminant(&one.ty) != std::mem::discriminant(&other.ty))
        .then(|| format!("`{}` has another type", other.wire))
}

#[cfg(test)]
mod tests {
    use crate::export::fixture;
    use serde_json::json;

    #[test]
    fn little_differences_between_types_of_a_role_are_listed() {
        let text = json!({"type": "string"});
        let model = |required: &[&str], more: &str| {
            json!({"type": "object", "required": required, "properties": {
                "depot": {"type": "object", "required": required, "properties": {"a": text, "b": text, "c": text, more: text}},
                "grade": {"type": "string", "enum": ["low", "mid", "high", more]},
            }})
        };
        let other = json!({"type": "object", "properties": {
            "depot": {"type": "object", "properties": {"x": text, "y": text, "z": text}},
            "grade": {"type": "string", "enum": ["low", "mid", "high"]},
        }});
        let (api, _) = fixture::read(&json!({
            "openapi": "3.0.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {"responses": {"200": {
                "description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/All"}}},
            }}}}},
            "components": {"schemas": {
                "All": {"type": "object", "properties": {
                    "one": {"$ref": "#/components/schemas/One"},
                    "two": {"$ref": "#/components/schemas/Two"},
                    "other": {"$ref": "#/components/schemas/Unlike"},
                }},
                "One": model(&["a"], "d"),
                "Two": model(&[], "d"),
                "Unlike": other,
            }},
        }));
        let report = super::types(&api);
        let mut messages: Vec<&str> =
            report.diagnostics().iter().map(|finding| finding.message.as_str()).collect();
        messages.sort_unstable();
        assert_eq!(
            messages,
            [
                "`depot` is not quite what it is in another place: `a` is optional here, required there",
                "`grade` is not quite what it is in another place: `d` is listed there only",
            ]
        );
    }
}
