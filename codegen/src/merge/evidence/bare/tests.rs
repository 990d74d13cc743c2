//! Made-up types that rows do not name.

use super::*;
use crate::evidence::{Claim, Sample};
use serde_json::json;

fn said(key: &str, kind: Kind) -> Statement {
    let at = Location::pointer(&"a.json".into(), "/a").text_line(1);
    Statement {
        at,
        path: vec![Step::Key(key.to_owned())],
        claim: Claim { kinds: vec![kind], ..Claim::default() },
    }
}

fn list() -> Kind {
    Kind::List(None)
}

fn types(types: &[(&str, &[(&str, Kind)])]) -> Named {
    let one = |(name, fields): &(&str, &[(&str, Kind)])| {
        let statements = fields.iter().map(|(key, kind)| said(key, kind.clone())).collect();
        ((*name).to_owned(), Evidence { statements, ..Evidence::default() })
    };
    types.iter().map(one).collect()
}

/// Links, and returns the types that rows of a body name, and what was reported.
fn linked(rows: &[(&str, Kind)], samples: &[Value], named: &mut Named) -> (Vec<String>, Vec<&'static str>) {
    let at = Location::pointer(&"a.json".into(), "/a");
    let samples = samples.iter().map(|value| Sample { at: at.clone(), value: value.clone() }).collect();
    let statements = rows.iter().map(|(key, kind)| said(key, kind.clone())).collect();
    let mut body = Evidence { statements, samples, ..Evidence::default() };
    let mut report = Report::default();
    settle(&mut [&mut body], named, &mut report);
    let names = body.statements.iter().flat_map(uses).map(|(name, _)| name.to_owned()).collect();
    (names, report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect())
}

#[test]
fn samples_tell_the_type_of_a_bare_array() {
    let fields: &[(&str, Kind)] = &[("kind", Kind::Text), ("value", Kind::Text)];
    let more: &[(&str, Kind)] = &[("kind", Kind::Text), ("value", Kind::Text), ("price", Kind::Number)];
    let mut named = types(&[("DepotZoneDTO", fields), ("DepotLineDTO", fields), ("ZonePriceDTO", more)]);
    let samples = [json!({"zones": [{"kind": "a", "value": "b"}], "lines": [{"kind": "a"}]})];
    let (names, rules) = linked(&[("zones", list()), ("lines", list())], &samples, &mut named);
    assert_eq!(names, ["DepotZoneDTO", "DepotLineDTO"]);
    assert_eq!(rules, ["unused-type"]);
}

#[test]
fn names_tell_it_where_there_are_no_samples() {
    let mut named =
        types(&[("DepotZoneDTO", &[("kind", Kind::Text)]), ("DepotLineDTO", &[("kind", list())])]);
    let (names, rules) = linked(&[("zones", list()), ("notes", list())], &[], &mut named);
    assert_eq!(names, ["DepotZoneDTO"]);
    assert_eq!(rules, ["unused-type"]);
}

#[test]
fn types_inside_types_are_found_by_the_samples_of_the_body() {
    let mut named = types(&[("DepotDTO", &[("zones", list())]), ("AreaDTO", &[("name", Kind::Text)])]);
    let depot = Kind::Named("DepotDTO".to_owned());
    let (_, rules) = linked(&[("depot", depot)], &[json!({"depot": {"zones": [{"name": "a"}]}})], &mut named);
    assert_eq!(rules, Vec::<&str>::new());
    assert_eq!(
        named["DepotDTO"].statements[0].claim.kinds[0],
        Kind::List(Some(Box::new(Kind::Named("AreaDTO".to_owned()))))
    );
}

#[test]
fn samples_of_a_documented_type_are_of_it() {
    let at = Location::pointer(&"a.json".into(), "/a");
    let keys = ["id", "code", "name", "state", "zone"];
    let statements = keys.iter().map(|key| said(key, Kind::Text)).collect();
    let depot = Evidence { statements, ..Evidence::default() };
    let mut named = Named::from_iter([("DepotDTO".to_owned(), depot)]);
    let name_of = |value: Value, named: &mut Named| {
        let samples = vec![Sample { at: at.clone(), value }];
        let mut body = Evidence { samples, ..Evidence::default() };
        settle(&mut [&mut body], named, &mut Report::default());
        body.name
    };
    let all = json!({"id": 1, "code": "a", "name": "b", "state": "c", "zone": null});
    assert_eq!(name_of(all, &mut named).as_deref(), Some("DepotDTO"));
    assert_eq!(name_of(json!({"id": 1, "code": "a"}), &mut named), None);
    assert_eq!(name_of(json!({"id": 1, "code": 1, "name": 1, "state": 1, "other": 1}), &mut named), None);
}

#[test]
fn a_type_that_nobody_documents_is_reported() {
    let (_, rules) = linked(&[("depot", Kind::Named("DepotDTO".to_owned()))], &[], &mut Named::default());
    assert_eq!(rules, ["unknown-type"]);
}
