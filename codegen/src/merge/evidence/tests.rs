//! Evidence on made-up bodies, as the surface listing shows what was made of it.

use crate::correct::Config;
use crate::diagnostic::{Location, Report};
use crate::evidence::{Claim, Evidence, Kind, Named, Presence, Sample, Statement, Step};
use crate::ir::{Api, Docs};
use crate::lower::{Facts, Slot};
use crate::{export, names};
use serde_json::json;

/// Returns a place in a made-up file.
fn at(place: &str) -> Location {
    Location::pointer(&"a.json".into(), format!("/{place}"))
}

/// Returns a statement about the value at a path such as `lines[].depot.type`.
fn row(path: &str, claim: Claim) -> Statement {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let key = part.trim_end_matches("[]");
        steps.push(Step::Key(key.to_owned()));
        steps.extend(std::iter::repeat_n(Step::Item, part[key.len()..].len() / 2));
    }
    Statement { at: at(path), path: steps, claim }
}

fn said(kinds: &[Kind], presence: Presence) -> Claim {
    Claim { kinds: kinds.to_vec(), presence: Some(presence), ..Claim::default() }
}

fn samples(values: &[serde_json::Value]) -> Vec<Sample> {
    let at = |index: usize| at(&format!("samples/{index}"));
    values.iter().enumerate().map(|(index, value)| Sample { at: at(index), value: value.clone() }).collect()
}

/// Returns the lines of the surface listing that speak of types, and the rules of what was reported.
fn settled(evidence: Evidence, named: Named) -> (Vec<String>, Vec<&'static str>) {
    let (lines, report) = reported(evidence, named);
    (lines, report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect())
}

/// Returns the lines of the surface listing that speak of types, and what was reported.
fn reported(evidence: Evidence, named: Named) -> (Vec<String>, Report) {
    let mut report = Report::default();
    let mut api = empty();
    api.webhooks.push(crate::ir::Webhook {
        name: "sent".to_owned(),
        operation: None,
        payload: None,
        headers: Vec::new(),
        docs: Docs::at(&at("webhook")),
    });
    let facts = Facts {
        api,
        bodies: vec![(Slot::Webhook(0), evidence)],
        named,
        pages: Vec::new(),
        loose: Vec::new(),
        pins: Vec::new(),
    };
    let mut api = crate::merge::api(facts, &mut report);
    crate::correct::apply(&mut api, &Config::default(), &mut report);
    let names = names::resolve(&api, &mut report);
    let text = export::surface(&api, &names, "a");
    let lines = text.lines().filter_map(|line| line.strip_prefix("type ")).map(str::to_owned).collect();
    (lines, report)
}

fn empty() -> Api {
    Api {
        name: "a".to_owned(),
        title: "A".to_owned(),
        version: "1".to_owned(),
        docs: Docs::at(&at("")),
        servers: Vec::new(),
        schemes: Vec::new(),
        sign_in: None,
        resources: Vec::new(),
        operations: Vec::new(),
        webhooks: Vec::new(),
        webhook_signature: None,
        queues: Vec::new(),
        types: Vec::new(),
        skipped: Vec::new(),
    }
}

#[test]
fn what_a_sample_goes_without_is_optional() {
    let evidence = Evidence {
        statements: vec![
            row("name", said(&[Kind::Text], Presence::Required)),
            row("note", said(&[Kind::Text], Presence::Required)),
            row("more", said(&[Kind::Text], Presence::Optional)),
        ],
        samples: samples(&[json!({"name": "a", "note": "b"}), json!({"name": "a"})]),
        ..Evidence::default()
    };
    let (lines, rules) = settled(evidence, Named::default());
    assert_eq!(
        lines,
        [
            "SentEvent model received",
            "SentEvent.more: string optional",
            "SentEvent.name: string required",
            "SentEvent.note: string optional"
        ]
    );
    assert_eq!(rules, ["required-but-absent"]);
}

#[test]
fn an_id_that_is_a_number_here_and_a_text_there_is_either() {
    let evidence = Evidence {
        statements: vec![row("depotId", said(&[Kind::Text], Presence::Required))],
        samples: samples(&[json!({"depotId": 7}), json!({"depotId": "7"})]),
        ..Evidence::default()
    };
    let (lines, rules) = settled(evidence, Named::default());
    assert_eq!(
        lines,
        ["SentEvent model received", "SentEvent.depotId as depot_id: integer or string required"]
    );
    assert_eq!(rules, ["type-contradiction"]);
}

#[test]
fn a_misspelt_field_is_written_as_samples_write_it() {
    let evidence = Evidence {
        statements: vec![
            row("ammount", said(&[Kind::Number], Presence::Required)),
            row("name", said(&[Kind::Text], Presence::Required)),
        ],
        samples: samples(&[json!({"amount": 5, "name": "a"})]),
        ..Evidence::default()
    };
    let (lines, rules) = settled(evidence, Named::default());
    assert_eq!(
        lines,
        [
            "SentEvent model received",
            "SentEvent.amount: number required or-key ammount",
            "SentEvent.name: string required"
        ]
    );
    assert_eq!(rules, ["spelling"]);
}

#[test]
fn all_spellings_of_a_field_become_one_and_other_fields_stay() {
    let number = || said(&[Kind::Number], Presence::Required);
    let evidence = Evidence {
        statements: ["ammount", "Amount", "mount", "lid_2", "lid-2", "lid_3", "ab", "ba"]
            .map(|key| row(key, number()))
            .to_vec(),
        samples: samples(&[json!({"amount": 5, "mount": 1, "lid2": 1, "lid3": 2, "ab": 1, "ba": 2})]),
        ..Evidence::default()
    };
    let (lines, rules) = settled(evidence, Named::default());
    assert_eq!(
        lines,
        [
            "SentEvent model received",
            "SentEvent.ab: number required",
            "SentEvent.amount: number required or-key ammount or-key Amount",
            "SentEvent.ba: number required",
            "SentEvent.lid2: number required or-key lid_2 or-key lid-2",
            "SentEvent.lid3: number required or-key lid_3",
            "SentEvent.mount: number required"
        ]
    );
    assert_eq!(rules, ["spelling"; 5]);
}

#[test]
fn a_kind_and_what_it_names_are_an_identifier() {
    let kinds = Claim {
        values: vec!["depotId".to_owned(), "depotCode".to_owned()],
        ..said(&[Kind::Values], Presence::Required)
    };
    let evidence = Evidence {
        statements: vec![
            row("depot.type", kinds.clone()),
            row("depot.value", said(&[Kind::Text], Presence::Required)),
            row("lines[].type", kinds),
            row("lines[].value", said(&[Kind::Text], Presence::Required)),
            row("lines[].count", said(&[Kind::Integer], Presence::Required)),
        ],
        samples: samples(&[json!({
            "depot": {"type": "depotId", "value": "7"},
            "lines": [{"type": "depotCode", "value": "A", "count": 1}]
        })]),
        ..Evidence::default()
    };
    let (lines, rules) = settled(evidence, Named::default());
    assert_eq!(
        lines,
        [
            "DepotIdentifier identifier type in value received",
            "DepotIdentifier.Code: string when \"depotCode\"",
            "DepotIdentifier.Id: string when \"depotId\"",
            "SentEvent model received",
            "SentEvent.depot: DepotIdentifier required",
            "SentEvent.lines: [SentEventLine] required",
            "SentEventLine identified by DepotIdentifier",
            "SentEventLine model received",
            "SentEventLine.count: integer required"
        ]
    );
    assert_eq!(rules, Vec::<&str>::new());
}

#[test]
fn a_kind_may_have_a_type_of_its_own() {
    let kinds = Claim {
        values: vec!["depotId".to_owned(), "depotCode".to_owned()],
        ..said(&[Kind::Values], Presence::Required)
    };
    let value = Claim {
        cases: vec![
            ("depotId".to_owned(), Kind::Number),
            ("depotCode".to_owned(), Kind::Text),
            ("depotCodeId".to_owned(), Kind::Text),
        ],
        ..said(&[Kind::Number, Kind::Text], Presence::Required)
    };
    let evidence = Evidence {
        statements: vec![row("depot.type", kinds), row("depot.value", value)],
        ..Evidence::default()
    };
    let (lines, rules) = settled(evidence, Named::default());
    assert_eq!(rules, ["unlisted-kind"]);
    assert_eq!(
        lines,
        [
            "DepotIdentifier identifier type in value received",
            "DepotIdentifier.Code: string when \"depotCode\"",
            "DepotIdentifier.Id: integer when \"depotId\"",
            "SentEvent model received",
            "SentEvent.depot: DepotIdentifier required"
        ]
    );
}

#[test]
fn lists_of_values_that_differ_are_reported_and_joined() {
    let listed = |values: &[&str]| Claim {
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        ..said(&[Kind::Values], Presence::Required)
    };
    let evidence = Evidence {
        statements: vec![
            row("state", listed(&["open", "shut"])),
            row("state", listed(&["open", "on_hold", "onHold"])),
            row("depot.type", listed(&["depotId", "depotCode"])),
            row("depot.type", listed(&["depotId", "depotName", "depotSlug"])),
            row("depot.value", said(&[Kind::Text], Presence::Required)),
        ],
        ..Evidence::default()
    };
    let (lines, rules) = settled(evidence, Named::default());
    assert_eq!(rules, ["values-contradiction", "spelling", "values-contradiction"]);
    assert_eq!(
        lines,
        [
            "DepotIdentifier identifier type in value received",
            "DepotIdentifier.Code: string when \"depotCode\"",
            "DepotIdentifier.Id: string when \"depotId\"",
            "DepotIdentifier.Name: string when \"depotName\"",
            "DepotIdentifier.Slug: string when \"depotSlug\"",
            "SentEvent model received",
            "SentEvent.depot: DepotIdentifier required",
            "SentEvent.state: SentEventState required",
            "SentEventState enum string received",
            "SentEventState.\"onHold\" as OnHold",
            "SentEventState.\"on_hold\" as OnUnderscoreHold",
            "SentEventState.\"open\" as Open",
            "SentEventState.\"shut\" as Shut",
        ]
    );
}

#[test]
fn contradictions_name_the_field_and_say_what_to_do() {
    let state = Claim {
        values: vec!["open".to_owned(), "shut".to_owned()],
        ..said(&[Kind::Values], Presence::Required)
    };
    let line = Evidence {
        statements: vec![row("count", said(&[Kind::Number], Presence::Required))],
        ..Evidence::default()
    };
    let one = Kind::List(Some(Box::new(Kind::Named("LineDTO".to_owned()))));
    let other = Kind::Named("LidDTO".to_owned());
    let evidence = Evidence {
        statements: vec![
            row("depots[].state", state),
            row("depots[].lines", said(&[one], Presence::Required)),
            row("lid", said(&[other], Presence::Optional)),
        ],
        samples: samples(&[json!({"depots": [{"state": "left", "lines": [{"count": "7"}]}]})]),
        ..Evidence::default()
    };
    let (_, report) = reported(evidence, Named::from_iter([("LineDTO".to_owned(), line)]));
    let said: String = report.diagnostics().iter().map(ToString::to_string).collect();
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        [
            "warning[unknown-type]: the type `LidDTO` of `lid` is documented nowhere; what it holds is known by samples only",
            "  --> a.json#/lid",
            "  = help: describe it in a table under its name; nothing to do if samples show all of it",
            "warning[undocumented-value]: `left` stands in a sample of `webhook sent > payload.depots.state`, but not among the documented values; it is added",
            "  --> a.json#/depots[].state",
            "  = help: the sample: a.json#/samples/0; nothing to do if the service knows the value",
            "warning[type-contradiction]: `LineDTO.count` is documented as a number, but a string in a sample; both are read",
            "  --> a.json#/count",
            "  = help: the sample: a.json#/samples/0; if one is wrong, state the `type` in a correction at that address",
        ]
    );
}

#[test]
fn an_identifier_of_another_type_in_a_sample_is_reported() {
    let evidence = Evidence {
        statements: vec![row("depot.value", said(&[Kind::Text], Presence::Required))],
        samples: samples(&[json!({"depot": {"type": "depotId", "value": 7}})]),
        ..Evidence::default()
    };
    let (lines, rules) = settled(evidence, Named::default());
    assert_eq!(rules, ["type-contradiction"]);
    assert!(
        lines.contains(&"DepotIdentifier.Id: integer or string when \"depotId\"".to_owned()),
        "{lines:?}"
    );
}

#[test]
fn a_named_type_is_one_wherever_it_stands() {
    let line = Evidence {
        statements: vec![row("code", said(&[Kind::Text], Presence::Required))],
        ..Evidence::default()
    };
    let named = Named::from_iter([("DepotLineDTO".to_owned(), line)]);
    let one = Kind::Named("DepotLineDTO".to_owned());
    let evidence = Evidence {
        statements: vec![
            row("first", said(std::slice::from_ref(&one), Presence::Required)),
            row("others", said(&[Kind::List(Some(Box::new(one)))], Presence::Optional)),
        ],
        samples: samples(&[json!({"first": {"code": "a", "count": 1}, "others": [{"code": "b"}]})]),
        ..Evidence::default()
    };
    let (lines, _) = settled(evidence, named);
    assert_eq!(
        lines,
        [
            "DepotLine model received",
            "DepotLine.code: string required",
            "DepotLine.count: integer optional",
            "SentEvent model received",
            "SentEvent.first: DepotLine required",
            "SentEvent.others: [DepotLine] optional"
        ]
    );
}

#[test]
fn alternatives_of_all_kinds_are_kept() {
    let evidence =
        Evidence { samples: samples(&[json!([1, "a"]), json!({"a": null})]), ..Evidence::default() };
    let (lines, _) = settled(evidence, Named::default());
    assert_eq!(
        lines,
        [
            "SentEvent model received",
            "SentEvent.a: Json required nullable",
            "SentEventOrOther union received",
            "SentEventOrOther.IntegerOrTextList: [integer or string]",
            "SentEventOrOther.SentEvent: SentEvent"
        ]
    );
}
