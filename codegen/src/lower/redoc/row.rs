//! Rows of tables to claims.

use super::{limits, values};
use crate::diagnostic::{Diagnostic, Report};
use crate::evidence::{Claim, Kind, Presence, Statement, Step};
use crate::ir::{Limits, TextFormat};
use crate::lower::DocsPolicy;
use crate::parse::redoc::text::{Alternative, Prim, Row};
use serde_json::Value;

/// Returns what a row says of a value at a path, and then of what the value lists. `known` is a value that needs no telling.
pub(super) fn statements(
    row: &Row,
    path: Vec<Step>,
    policy: DocsPolicy,
    known: Option<&str>,
    report: &mut Report,
) -> Vec<Statement> {
    let (limits, are_all) = limits::of(&row.ty);
    if !are_all {
        let message =
            "a row has limits of the items of a list, or of one of several types; they are left out";
        unused(row, message, "nothing to do: the service sees to them", report);
    }
    let values = values::of(row, known);
    if let Some(why) = values.refusal {
        unused(
            row,
            format!("{why}; they are left out"),
            "say more by `type` or `values` in a correction, if it matters",
            report,
        );
    }
    let mut claim = claim(row, policy);
    claim.limits = Limits { one_of: values.numbers, ..limits };
    let at = || row.at.clone();
    if values.lists == 0 {
        claim.values = values.set;
        return vec![Statement { at: at(), path, claim }];
    }
    let inside = path.iter().cloned().chain(vec![Step::Item; values.lists]).collect();
    let listed = Claim { values: values.set, ..Claim::default() };
    vec![Statement { at: at(), path, claim }, Statement { at: at(), path: inside, claim: listed }]
}

fn unused(row: &Row, message: impl Into<String>, help: &str, report: &mut Report) {
    report.push(Diagnostic::warning("unused-fact", &row.at, message).help(help));
}

/// Returns what a row says beside limits and values.
fn claim(row: &Row, policy: DocsPolicy) -> Claim {
    let presence = if row.required { Presence::Required } else { Presence::Optional };
    let alternatives = &row.ty.alternatives;
    let text = row.description.as_deref().filter(|_| policy == DocsPolicy::Full);
    Claim {
        kinds: alternatives.iter().filter_map(kind).collect(),
        nullable: alternatives.iter().any(|one| one.prim == Prim::Null)
            || row.values.iter().any(Value::is_null),
        presence: Some(presence),
        default: row.default.clone().filter(|value| !value.is_null()),
        text: text.map(crate::markdown::clean),
        ..Claim::default()
    }
}

/// Returns the type that an alternative names; `None` for null, which is no type of its own.
fn kind(one: &Alternative) -> Option<Kind> {
    let format = one.format.as_deref().unwrap_or_default();
    let core = match (one.prim, &one.schema) {
        (Prim::Null, _) => return None,
        (Prim::Object, Some(name)) => Kind::Named(name.clone()),
        (Prim::Object, None) => Kind::Object,
        (Prim::String, _) => text(format),
        (Prim::Integer, _) => Kind::Integer,
        (Prim::Number, _) => Kind::Number,
        (Prim::Boolean, _) => Kind::Boolean,
        (Prim::Any, _) => Kind::Any,
    };
    Some((0..one.lists).fold(core, |item, _| Kind::List(Some(Box::new(item)))))
}

/// Returns the type of texts of a format.
pub(super) fn text(format: &str) -> Kind {
    match format {
        "date-time" => Kind::Formatted(TextFormat::DateTime),
        "date" => Kind::Formatted(TextFormat::Date),
        "dd/mm/yyyy" => Kind::Formatted(TextFormat::DayMonthYear),
        "uuid" => Kind::Formatted(TextFormat::Uuid),
        "byte" => Kind::Formatted(TextFormat::Base64),
        "password" => Kind::Formatted(TextFormat::Secret),
        "binary" => Kind::File,
        _ => Kind::Text,
    }
}
