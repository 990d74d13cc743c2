//! Message families: none where there is none, all of them where there are, and answers to what makes no sense.

#![expect(clippy::print_stderr, reason = "says what was counted")]

use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::input::Export;
use fieldwork_codegen::ir::{Api, Context, Shape, Tag, TypeRef, Union};
use fieldwork_codegen::lower::{self, DocsPolicy};
use fieldwork_codegen::{merge, parse};
use fieldwork_tests::exports;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Documents that have families. In one of the corpus two requests to one URL make a profile of a `type`, each with fields of
/// its own.
const HAVE_FAMILIES: [&str; 5] =
    ["dispatch", "families_by", "families_that_are_stated", "families_with_replies", "wise-bank-flow"];

fn read(export: &Export) -> (Api, Report) {
    let mut report = Report::default();
    let document = parse::postman::parse(export, &mut report).expect("it is a collection");
    let facts = lower::postman::api(&document, "api", DocsPolicy::Facts, &mut report);
    (merge::api(facts, &mut report), report)
}

fn families(api: &Api) -> Vec<&Union> {
    let is_message = |union: &&Union| {
        union.members.iter().any(|member| {
            let mut is_message = false;
            let is_kind = |id| matches!(api.get(id).context, Context::Message(..));
            member.ty.each_named(&mut |id| is_message |= is_kind(id));
            is_message
        })
    };
    let unions = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Union(union) => Some(union),
        _ => None,
    });
    unions.filter(is_message).collect()
}

#[test]
fn only_documents_with_families_have_some() {
    let mut count = 0;
    for (name, export) in exports::collections() {
        let (api, _) = read(&export);
        let is_expected = HAVE_FAMILIES.iter().any(|part| name.contains(part));
        assert_eq!(!families(&api).is_empty(), is_expected, "{name}");
        count += 1;
    }
    for (name, export) in exports::all() {
        assert!(families(&exports::read(&export)).is_empty(), "{name}");
        count += 1;
    }
    eprintln!("{count} documents");
}

#[test]
fn dispatch_has_all_kinds() {
    let mut count = 0;
    for (name, export) in exports::collections().into_iter().filter(|(name, _)| name.contains("dispatch")) {
        let (api, _) = read(&export);
        let families = families(&api);
        let of = |is: &dyn Fn(&Tag) -> bool| {
            let found = families.iter().filter(|union| union.tag.as_ref().is_some_and(is));
            found
                .map(|union| union.members.iter().filter(|member| !member.tags.is_empty()).count())
                .collect::<Vec<_>>()
        };
        let versions =
            families.iter().flat_map(|union| &union.members).filter(|member| member.version.is_some());
        assert_eq!(of(&|tag| matches!(tag, Tag::Value { .. })), [23], "{name}: record types in bodies");
        assert_eq!(of(&|tag| matches!(tag, Tag::Header(_))), [2], "{name}: record types by header");
        let mut outbound = of(&|tag| *tag == Tag::Key);
        outbound.sort_unstable();
        assert_eq!(outbound, [2, 12], "{name}: kinds of payload, and of what is put");
        assert_eq!(versions.count(), 18, "{name}: record types with a version");
        assert_eq!(api.operations.len(), 8, "{name}");
        count += 1;
    }
    assert!(count > 0);
}

fn collection(bodies: &[(&str, Value)]) -> Export {
    let item = |(description, body): &(&str, Value)| {
        json!({"name": description.chars().take(20).collect::<String>(), "request": {"method": "POST",
            "url": "https://depots.example/events", "description": description,
            "body": {"mode": "raw", "raw": if body.is_null() { String::new() } else { body.to_string() }}}})
    };
    whole(&bodies.iter().map(item).collect::<Vec<Value>>())
}

fn with_header(name: &str, bodies: &[(&str, Value)]) -> Export {
    let item = |(value, body): &(&str, Value)| {
        json!({"name": value, "request": {"method": "POST", "url": "https://depots.example/events",
            "header": [{"key": name, "value": value}], "body": {"mode": "raw", "raw": body.to_string()}}})
    };
    whole(&bodies.iter().map(item).collect::<Vec<Value>>())
}

fn whole(items: &[Value]) -> Export {
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    let text = json!({"info": {"name": "Depots", "schema": schema}, "item": items}).to_string();
    Export { main: "a.json".into(), files: [("a.json".into(), text.into_bytes())].into() }
}

fn rules(report: &Report) -> Vec<&'static str> {
    report
        .diagnostics()
        .iter()
        .map(|diagnostic| diagnostic.rule)
        .filter(|rule| *rule != "unknown-reply")
        .collect()
}

#[test]
fn a_sample_that_is_nothing_is_reported() {
    let broken = "Send this:\n\n```json\nas agreed upon with us\n```\n";
    let (api, report) = read(&collection(&[
        ("one", json!({"type": "crate_sent", "crate": 1})),
        ("two", json!({"type": "depot_shut", "until": "noon"})),
        (broken, Value::Null),
    ]));
    assert_eq!((api.operations.len(), families(&api).len()), (1, 1));
    assert_eq!(rules(&report), ["not-json"]);
}

#[test]
fn a_kind_with_two_shapes_is_merged_and_reported() {
    let (api, report) = read(&collection(&[
        ("one", json!({"head": {"type": "crate"}, "body": {"label": "A"}})),
        ("two", json!({"head": {"type": "crate"}, "body": {"crate": {"label": "A"}}})),
        ("three", json!({"head": {"type": "depot"}, "body": {"name": "North"}})),
    ]));
    assert_eq!(rules(&report), ["shapes-differ"]);
    let fields = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Model(model) => Some(model.fields.iter().map(|field| field.wire.as_str()).collect::<Vec<_>>()),
        _ => None,
    });
    assert!(fields.collect::<Vec<_>>().contains(&vec!["label", "crate"]));
}

#[test]
fn requests_of_other_envelopes_stay_calls_of_their_own() {
    let (api, _) = read(&collection(&[
        ("one", json!({"type": "crate_sent", "crate": 1})),
        ("two", json!({"type": "depot_shut", "until": "noon"})),
        ("three", json!({"query": "{ crates }"})),
    ]));
    assert_eq!((api.operations.len(), families(&api).len()), (3, 0));
}

#[test]
fn an_object_of_any_fields_is_a_map() {
    let text =
        "One of these.\n\n###### crate_sent record:\n* `labels` - may hold any number of free fields\n";
    let (api, _) = read(&collection(&[
        (text, json!({"type": "crate_sent", "labels": {"colour": "red"}})),
        ("two", json!({"type": "depot_shut", "until": "noon"})),
    ]));
    let fields = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Model(model) => model.fields.iter().find(|field| field.wire == "labels"),
        _ => None,
    });
    let types: Vec<&TypeRef> = fields.map(|field| &field.ty).collect();
    assert_eq!(types, [&TypeRef::Map(Box::new(TypeRef::String))]);
}

#[test]
fn a_number_of_a_kind_tells_messages_apart() {
    let (api, _) = read(&collection(&[
        ("one", json!({"kind_no": 1, "crate": 1})),
        ("two", json!({"kind_no": 2, "until": "noon"})),
    ]));
    let tags: Vec<&str> = families(&api)
        .iter()
        .flat_map(|union| &union.members)
        .map(|member| member.tags[0].as_str())
        .collect();
    assert_eq!(tags, ["1", "2"]);
    let (api, _) = read(&collection(&[
        ("one", json!({"event_no": 1, "crate": 1})),
        ("two", json!({"event_no": 2, "until": "noon"})),
    ]));
    assert!(families(&api).is_empty());
}

#[test]
fn only_headers_that_say_what_is_sent_tell_messages_apart() {
    let unlike = [json!({"crate": 1}), json!({"until": "noon"})];
    let alike = [json!({"crate": 1}), json!({"crate": 2})];
    let cases = [
        ("X-Event-Type", ["crate_sent", "depot_shut"], &unlike, 1),
        ("X-Event-Type", ["crate_sent", "depot_shut"], &alike, 0),
        ("X-Event-Type", ["Send a crate!", "Shut a depot!"], &unlike, 0),
        ("X-Request-Id", ["r-1", "r-2"], &unlike, 0),
        ("X-Event-Id", ["r-1", "r-2"], &unlike, 0),
        ("Accept-Language", ["en", "da"], &unlike, 0),
        ("X-Tenant", ["north", "south"], &unlike, 0),
        ("X-Message-Version", ["v1", "v2"], &unlike, 0),
    ];
    for (name, [one, two], [first, second], count) in cases {
        let (api, _) = read(&with_header(name, &[(one, first.clone()), (two, second.clone())]));
        assert_eq!(families(&api).len(), count, "{name} {one}");
    }
}

#[test]
fn what_all_bodies_say_comes_before_a_header() {
    let bodies = [
        ("crate_sent", json!({"type": "crate", "crate": 1})),
        ("depot_shut", json!({"type": "depot", "until": "noon"})),
    ];
    for header in ["X-Request-Id", "X-Event-Type"] {
        let (api, _) = read(&with_header(header, &bodies));
        let tags: Vec<_> = families(&api).iter().map(|union| union.tag.clone()).collect();
        assert_eq!(tags, [Some(Tag::key("type".to_owned()))], "{header}");
        assert_eq!(api.operations[0].parameters.len(), 1);
    }
}

/// Returns the fields of all types, each once.
fn fields(api: &Api) -> BTreeSet<(&str, String)> {
    let models = api.types.iter().filter_map(|def| match &def.shape {
        Shape::Model(model) => Some(model),
        _ => None,
    });
    models
        .flat_map(|model| &model.fields)
        .map(|field| (field.wire.as_str(), format!("{:?}", field.ty)))
        .collect()
}

#[test]
fn dots_stand_for_fields_only_where_nothing_else_is_shown() {
    let (api, report) = read(&collection(&[
        ("one", json!({"type": "crate", "note": "...", "count": "...", "crate": 1, "and so on": "..."})),
        ("two", json!({"type": "crate", "note": "Handle with care", "count": 3, "more": "..."})),
        ("three", json!({"type": "depot", "until": "noon", "...": "..."})),
    ]));
    assert_eq!(rules(&report), ["ellipsis", "ellipsis", "ellipsis", "placeholder"]);
    let names: Vec<&str> = fields(&api).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["count", "crate", "note", "type", "until"]);
    assert!(fields(&api).iter().any(|(name, ty)| *name == "count" && ty.starts_with("Integer")));
}

#[test]
fn a_message_of_a_kind_that_is_not_shown_is_left_out_and_reported() {
    let (api, report) = read(&collection(&[
        ("one", json!({"type": "crate", "crate": 1})),
        ("two", json!({"type": "depot", "until": "noon"})),
        ("three", json!([{"type": "...", "until": "noon"}, {"type": "depot", "until": "night"}])),
    ]));
    assert_eq!((api.operations.len(), families(&api).len()), (1, 1));
    assert_eq!(families(&api)[0].members.len(), 2);
    assert_eq!(rules(&report), ["ellipsis"]);
}

#[test]
fn only_replies_that_are_described_are_put_into_the_envelope_of_a_page() {
    let replies = [json!({"crate": {"label": "A"}}), json!({"depot": {"name": "North"}})];
    let put: Vec<Value> = replies.iter().map(|reply| json!({"id": "x", "put": reply})).collect();
    let page = "It may come in this:\n\n```json\n{\"envelope\": {\"id\": \"L-1\", \"put\": {}}}\n```\n";
    for saved in [true, false] {
        let item = |reply: &Value| {
            let text = format!("### Response\n\n```json\n{reply}\n```\n");
            let response = json!({"name": "Reply", "code": 200, "body": reply.to_string()});
            json!({"name": "Get", "response": if saved { vec![response] } else { Vec::new() }, "request": {
                "method": "GET", "url": "https://depots.example/outbox", "description": if saved { "" } else { &text }}})
        };
        let folder = json!({"name": "Outbox", "description": page, "item": put.iter().map(item).collect::<Vec<Value>>()});
        let (api, report) = read(&whole(&[folder]));
        assert_eq!((api.operations.len(), families(&api).len()), (1, 1), "saved: {saved}");
        assert_eq!(rules(&report).contains(&"envelope"), !saved, "saved: {saved}");
    }
}

#[test]
fn samples_of_requests_that_nothing_tells_apart_are_reported() {
    let url = "https://depots.example/in";
    let text = "```json\n{\"crate\": 1}\n```\n";
    let items = [
        json!({"name": "One", "request": {"method": "POST", "url": url, "body": {"mode": "raw", "raw": "{\"depot\": 1}"}}}),
        json!({"name": "Two", "request": {"method": "POST", "url": url, "description": text}}),
    ];
    let (api, report) = read(&whole(&items));
    assert_eq!((api.operations.len(), families(&api).len()), (2, 0));
    assert!(rules(&report).contains(&"unused-fact"), "{report}");
}
