//! Tables and parts of made-up bodies, and where they are put.

use super::*;
use crate::evidence::Claim;
use serde_json::json;

fn at() -> Location {
    Location::pointer(&"a.json".into(), "/a")
}

fn path(text: &str) -> Vec<Step> {
    let part = |part: &str| match part {
        "[]" => Step::Item,
        key => Step::Key(key.to_owned()),
    };
    text.split('/').filter(|text| !text.is_empty()).map(part).collect()
}

fn table(hint: &str, roles: &[&str], keys: &[&str]) -> Table {
    let said = |key: &&str| Statement { at: at(), path: path(key), claim: Claim::default() };
    let roles = roles.iter().map(|role| (*role).to_owned()).collect();
    Table { at: at(), hint: path(hint), roles, statements: keys.iter().map(said).collect() }
}

fn sample(value: Value) -> Sample {
    Sample { at: at(), value }
}

fn shown(steps: &[Step]) -> String {
    let step = |step: &Step| step.key().unwrap_or("[]").to_owned();
    steps.iter().map(step).collect::<Vec<_>>().join("/")
}

/// Returns the paths that the rows of tables have in a body, and what was reported.
fn placed(tables: Vec<Table>, samples: &[Value]) -> (Vec<String>, usize) {
    let samples = samples.iter().cloned().map(sample).collect();
    let mut evidence = Evidence { tables, samples, ..Evidence::default() };
    let mut report = Report::default();
    settle(std::iter::once(&mut evidence), &Named::default(), &mut report);
    (evidence.statements.iter().map(|said| shown(&said.path)).collect(), report.diagnostics().len())
}

#[test]
fn a_table_of_the_body_stays_there() {
    let table = table("", &[], &["code", "state"]);
    assert_eq!(
        placed(vec![table], &[json!({"code": 1, "inner": {"code": 1, "state": 2}})]).0,
        ["code", "state"]
    );
}

#[test]
fn a_table_is_of_the_object_that_has_its_fields() {
    let samples = [json!({"sent": "x", "move": {"code": 1, "state": 2, "lines": [{"sku": 1, "count": 2}]}})];
    let tables = vec![table("", &[], &["code", "state"]), table("lines/[]", &[], &["sku"])];
    assert_eq!(placed(tables, &samples).0, ["move/code", "move/state", "move/lines/[]/sku"]);
}

#[test]
fn a_table_of_what_an_array_holds_is_placed_in_it() {
    assert_eq!(placed(vec![table("", &[], &["a", "b"])], &[json!([{"a": 1, "b": 2}])]).0, ["[]/a", "[]/b"]);
}

#[test]
fn one_table_may_be_of_several_objects() {
    let tables = vec![
        table("", &[], &["makerUser", "checkerUser"]),
        table("", &["maker", "checker"], &["kind", "value"]),
    ];
    let (paths, _) = placed(tables, &[]);
    assert_eq!(paths[2..], ["makerUser/kind", "makerUser/value", "checkerUser/kind", "checkerUser/value"]);
}

#[test]
fn without_samples_headings_are_believed() {
    assert_eq!(
        placed(vec![table("depot/lines/[]", &[], &["a", "b"])], &[]).0,
        ["depot/lines/[]/a", "depot/lines/[]/b"]
    );
}

#[test]
fn a_sample_of_a_part_says_nothing_of_the_rest() {
    let mut evidence = Evidence {
        tables: vec![table("", &[], &["code", "lines/[]/sku", "lines/[]/zone/name"])],
        samples: vec![
            sample(json!({"code": 1, "lines": [{"sku": 2}]})),
            sample(json!({"zone": {"name": "a"}})),
        ],
        parts: vec![(None, sample(json!({"sku": 7})))],
        ..Evidence::default()
    };
    settle(std::iter::once(&mut evidence), &Named::default(), &mut Report::default());
    assert_eq!(evidence.samples.len(), 1);
    let parts: Vec<_> =
        evidence.parts.iter().map(|(path, _)| shown(path.as_deref().unwrap_or_default())).collect();
    assert_eq!(parts, ["lines/[]/zone", "lines/[]/sku"]);
}

#[test]
fn a_sample_of_something_else_is_reported_and_kept() {
    let (_, count) = placed(vec![table("", &[], &["code", "state"])], &[json!({"ids": [1]})]);
    assert_eq!(count, 1);
}
