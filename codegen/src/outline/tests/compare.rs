//! Outlines that were changed, and documents that were made before.

use super::*;
use crate::input::Export;
use crate::outline::{compare, read};
use serde_json::json;

const KNOWN: &str = r#"[[operation]]
seen = "gives boxes"
id = "list"
resource = "boxes"
method = { implied = "GET" }
path = { stated = "/boxes" }
because = "the portal"

[[operation]]
seen = "takes id; gives box"
id = "get"
resource = "boxes"
method = { stated = "GET" }
path = { stated = "/boxes/{id}" }
because = "the portal"

[[operation]]
seen = "takes number; sends box"
id = "update"
resource = "boxes"
method = { stated = "PUT" }
path = { stated = "/boxes/{number}" }
because = "the portal"

[[operation]]
seen = "sends size"
id = "print"
resource = "Box labels"
method = "unknown"
path = "unknown"

[[operation]]
seen = "webhook box.lost"
id = "box_lost"
resource = "webhooks"
webhook = "box.lost"
"#;

/// Returns the document that is made with the outline.
fn document() -> Value {
    json!({
        "paths": {
            "/boxes": {"get": {"operationId": "boxes_list", "x-method-basis": "implied"}},
            "/boxes/{id}": {"get": {"operationId": "boxes_get"}, "put": {"operationId": "boxes_update"}},
            "/unknown/box_labels_print": {"post": {
                "operationId": "box_labels_print", "x-method-basis": "unknown", "x-path-basis": "unknown"
            }},
        },
        "webhooks": {"box.lost": {"post": {}}},
    })
}

fn said_of(outline: &str, document: &[u8]) -> Vec<String> {
    let mut report = Report::default();
    let outline = read(&FILE.into(), outline.as_bytes(), &mut report).unwrap_or_else(|| panic!("{report}"));
    let main: Arc<str> = "schemas/parcels/openapi.json".into();
    let export = Export { main: main.clone(), files: [(main, document.to_vec())].into() };
    let said = compare(&outline, "parcels", &export);
    let said = said.diagnostics().iter().map(|found| {
        assert_eq!(found.rule, "outline-not-imported");
        assert!(found.help.as_ref().is_some_and(|help| help.contains("cargo xtask regen parcels --from ")));
        format!("{} {}", found.at, found.message).replace(FILE, "")
    });
    said.collect()
}

fn said(outline: &str) -> Vec<String> {
    said_of(outline, document().to_string().as_bytes())
}

#[test]
fn an_outline_that_was_imported_is_that_of_the_document() {
    assert_eq!(said(KNOWN), Vec::<String>::new());
    // Where the method is unknown, the one that the document has is no more than a place.
    assert_eq!(said_of(KNOWN, b"no document"), Vec::<String>::new());
}

#[test]
fn what_was_changed_since_is_named_with_its_place() {
    let cases = [
        (
            ("implied = \"GET\"", "stated = \"GET\""),
            ":1:1 `boxes::list` is `GET (stated) /boxes (stated)` in the outline, and `GET (implied) /boxes (stated)` in the document",
        ),
        (
            ("{ stated = \"/boxes\" }", "{ implied = \"/crates\" }"),
            ":1:1 `boxes::list` is `GET (implied) /crates (implied)` in the outline, and `GET (implied) /boxes (stated)` in the document",
        ),
        (
            ("{ stated = \"/boxes/{number}\" }", "\"unknown\""),
            ":17:1 `boxes::update` is `PUT (stated) ? (unknown)` in the outline, and `PUT (stated) /boxes/{id} (stated)` in the document",
        ),
        (
            ("id = \"print\"", "id = \"send\""),
            ":25:1 `box_labels::send` of the outline is no call of the document",
        ),
        (("Box labels", "paper"), ":25:1 `paper::print` of the outline is no call of the document"),
        (
            ("webhook = \"box.lost\"", "webhook = \"box.found\""),
            ":32:1 the webhook `box.found` of the outline is none of the document",
        ),
    ];
    for ((was, is), message) in cases {
        assert_eq!(KNOWN.matches(was).count(), 1, "{was}");
        assert_eq!(said(&KNOWN.replace(was, is)), [message]);
    }
    let first = KNOWN.replace("/boxes/{id}", "/boxes/{box}");
    assert_eq!(said(&first).len(), 2, "the first of two paths that are alike gives the names");
}

#[test]
fn an_entry_that_was_deleted_is_missed() {
    let without = &KNOWN[..KNOWN.find("[[operation]]\nseen = \"sends size").unwrap()];
    assert_eq!(said(without), [" the outline has no entry for `box.lost` of the document, nor for 1 more"]);
    assert_eq!(said(&without.replace("get", "got")).len(), 1, "what was renamed is told first");
}
