//! Made-up descriptions, as statements.

use super::*;
use crate::evidence::{Claim, Kind, Step};
use crate::parse::prose;

fn at() -> Location {
    Location::pointer(&"a.json".into(), "/description")
}

/// Reads a Markdown description.
fn read_all(text: &str) -> (Reading, Report) {
    let mut report = Report::default();
    let prose = prose::read(text, Some("text/markdown"), &at(), &mut report);
    let reading = read(&prose, &at(), "", DocsPolicy::Facts, &mut report);
    (reading, report)
}

fn path(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => text.push_str(&format!(".{key}")),
            Step::Item => text.push_str("[]"),
            Step::Entry => text.push_str("{}"),
        }
    }
    text
}

/// Returns statements as `path kinds presence`, and what else they say.
fn shown(statements: &[Statement]) -> Vec<String> {
    let line = |said: &Statement| {
        let Claim { kinds, presence, nullable, values, default, .. } = &said.claim;
        let mut line = format!("{} {kinds:?}", path(&said.path));
        line += &presence.map(|presence| format!(" {presence:?}")).unwrap_or_default();
        line += if *nullable { " null" } else { "" };
        line += &if values.is_empty() { String::new() } else { format!(" of {}", values.join(",")) };
        line + &default.as_ref().map(|value| format!(" else {value}")).unwrap_or_default()
    };
    statements.iter().map(line).collect()
}

/// Returns the statements of all tables of a body, below what their headings say.
fn tables(evidence: &Evidence) -> Vec<String> {
    let table = |table: &Table| {
        let hint = path(&table.hint);
        let hint = if hint.is_empty() { hint } else { format!("{hint}: ") };
        shown(&table.statements).into_iter().map(move |line| format!("{hint}{line}")).collect::<Vec<_>>()
    };
    evidence.tables.iter().flat_map(table).collect()
}

fn request(text: &str) -> Vec<String> {
    tables(&read_all(text).0.request)
}

#[test]
fn columns_go_by_their_names() {
    let lines = request(
        "| Type | Notes | Attribute | Mandatory |\n|-|-|-|-|\n| integer | Count of crates. | crates | Yes |\n\
         | string | Free text. | `note` | No |",
    );
    assert_eq!(lines, ["crates [Integer] Required", "note [Text] Optional"]);
}

#[test]
fn a_column_without_a_title_beside_types_holds_names() {
    let lines = request("| | Type | Description | Always |\n|-|-|-|-|\n| depot.code | string | Code. | ✅ |");
    assert_eq!(lines, ["depot.code [Text] Required"]);
}

#[test]
fn a_table_of_something_else_is_reported() {
    let (reading, report) = read_all("| Crate full? | Strict | Lax |\n|-|-|-|\n| a | b | c |");
    assert!(reading.request.is_empty());
    assert_eq!(report.diagnostics()[0].rule, "unread-table");
    assert_eq!(report.diagnostics()[0].at, at().text_line(1));
}

#[test]
fn bars_in_cells_are_mended() {
    let lines = request(
        "| Field | Type | Required | Description |\n|-|-|-|-|\n| `a` | `string|number` | Yes | Text. |\n\
         | `b` | Date | null | Yes |\n| `c` | string | No | Kind (`in` or `out`). |",
    );
    assert_eq!(lines[0], "a [Text, Number] Required");
    assert_eq!(lines[1], "b [Formatted(DateTime)] Required null");
    assert_eq!(lines[2], "c [Text] Optional of in,out");
}

#[test]
fn a_description_that_a_bar_has_cut_is_joined() {
    let lines = request(
        "| Field | Type | Description | Always |\n|-|-|-|-|\n| kind | string | Move type (`in`|`out`). | ✅ |",
    );
    assert_eq!(lines, ["kind [Text] Required of in,out"]);
}

#[test]
fn tables_are_of_the_body_that_their_headings_name() {
    let table = "| Field | Type |\n|-|-|\n| `a` | string |\n\n";
    let text = format!(
        "# Fields\n{table}## Success (201)\n### Fields of the response\n{table}## Query parameters\n{table}"
    );
    let (reading, _) = read_all(&text);
    assert_eq!(tables(&reading.request), ["a [Text]"]);
    assert_eq!(reading.reply.len(), 1);
    assert_eq!(reading.reply[0].0, Some(201));
    assert_eq!(shown(&reading.parameters), ["a [Text]"]);
}

#[test]
fn headings_name_objects_and_types() {
    let table = "| Field | Type |\n|-|-|\n| `code` | string |\n\n";
    let text = format!(
        "### Request Body: StockDepotDTO\n| Field | Type |\n|-|-|\n| `line` | StockLineDTO[] |\n\n### StockLineDTO\n{table}\
         ### stock.lines[] (optional array)\n{table}### Later\nThe `depot` object\n\n{table}"
    );
    let (reading, _) = read_all(&text);
    assert_eq!(reading.request.name.as_deref(), Some("StockDepotDTO"));
    assert_eq!(
        shown(&reading.named["StockDepotDTO"].statements),
        ["line [List(Some(Named(\"StockLineDTO\")))]"]
    );
    assert_eq!(shown(&reading.named["StockLineDTO"].statements), ["code [Text]"]);
    assert_eq!(
        tables(&reading.request),
        ["stock: lines [List(None)] Optional", "stock.lines[]: code [Text]", "depot: code [Text]"]
    );
}

#[test]
fn a_sentence_names_the_type_of_a_reply() {
    let text = "## Response\nReturns `StockDepotDTO`.\n\n| Field | Type |\n|-|-|\n| `a` | string |";
    let (reading, _) = read_all(text);
    assert_eq!(reading.reply[0].1.name.as_deref(), Some("StockDepotDTO"));
    assert_eq!(shown(&reading.named["StockDepotDTO"].statements), ["a [Text]"]);
}

#[test]
fn enumerations_stand_in_many_forms() {
    let values = |text: &str| {
        let table = format!("| Field | Type | Description |\n|-|-|-|\n| `a` | string | {text} |");
        let (reading, _) = read_all(&table);
        reading.request.tables[0].statements[0].claim.values.join(",")
    };
    for text in [
        "Must be one of: `come` or `go`.",
        "Must be one of: come, go.",
        "Kind of move: `\"come\"` or `\"go\"`.",
        "How it is identified: \"come\", or \"go\".",
        "`come` or `go`.",
        "Options: `come`, `go`.",
        "Accepted values: <br>• `\"come\"` — comes<br>• `\"go\"` — goes",
        "Move type: come or go",
        "Move kind can be one of `come` or `go`",
        "Move type: `come` (comes) or `go`.",
        "Move type (come or go).",
        "If given, must be `come` or `go`.",
    ] {
        assert_eq!(values(text), "come,go", "{text}");
    }
    for text in [
        "State of the move (e.g., come, go).",
        "Come or go by the depot.",
        "Used when `come` is set.",
        "Format: `come`, `go`",
    ] {
        assert_eq!(values(text), "", "{text}");
    }
    assert_eq!(values("depotId or depotCode"), "depotId,depotCode");
    assert_eq!(values("Must be `\"depotId\"`. `\"depotCode\"` comes later."), "depotId");
}

#[test]
fn numbers_may_have_names() {
    let text = "| Field | Type | Description |\n|-|-|-|\n| `day` | number | Day (0 = Monday, 1 = Tuesday). |";
    let (reading, _) = read_all(text);
    let claim = &reading.request.tables[0].statements[0].claim;
    assert_eq!(claim.values, ["0", "1"]);
    assert_eq!(claim.value_names[1], ("1".to_owned(), "Tuesday".to_owned()));
}

#[test]
fn types_may_go_by_the_kind_of_a_value() {
    let text = "| Field | Type | Description |\n|-|-|-|\n| `a.value` | object or number or string | By kind: \
                <br>**If** **`kind = \"point\"`** → must be an **object**: `{ \"lat\": number }` <br>**If** `kind` is \
                `\"depotId\"` → must be a **number** (of a depot) |";
    let (reading, _) = read_all(text);
    let statements = &reading.request.tables[0].statements;
    let cases = [("point".to_owned(), Kind::Object), ("depotId".to_owned(), Kind::Number)];
    assert_eq!(statements[0].claim.cases, cases);
    assert_eq!(shown(statements), ["a.value [Object, Number, Text]", "a.value.lat [Number] Required"]);
}

#[test]
fn defaults_and_limits_are_read() {
    let lines = request(
        "| Field | Type | Description |\n|-|-|-|\n| `a` | boolean | Defaults to **true** when left out. |\n\
         | `b` | number | Count. Default: `5`. |\n| `c` | string | Default: current date. |\n\
         | `d` | string | The default state is `open`. |\n| `e` | boolean | **true**: all (default). **false**: some. |",
    );
    assert_eq!(
        lines,
        [
            "a [Boolean] else true",
            "b [Number] else 5",
            "c [Text]",
            "d [Text] else \"open\"",
            "e [Boolean] else true"
        ]
    );
    let limits = |text: &str| limits::read(&token::tokens(&token::inline(text)));
    assert_eq!(limits("must be between -90 and 90").minimum, Some((-90).into()));
    assert_eq!(limits("at most 20 characters").max_length, Some(20));
    assert!(limits("a number greater than 0").exclusive_minimum);
    assert_eq!(limits("at least one of both"), crate::ir::Limits::default());
}

#[test]
fn fields_of_an_object_may_stand_in_its_text() {
    let lines = request(
        "| Field | Type | Description |\n|-|-|-|\n| `a` | object | `{ id, name }` |\n| `b` | object | State (id, isOpen). |\n\
         | `c` | array[object] | Each object includes: <br>• `from`: Start (`HH:mm`). |",
    );
    assert_eq!(
        lines,
        [
            "a [Object]",
            "a.id []",
            "a.name []",
            "b [Object]",
            "b.id []",
            "b.isOpen []",
            "c [List(Some(Object))]",
            "c[].from [Text]"
        ]
    );
}

#[test]
fn lists_of_fields_nest() {
    let lines = request(
        "- `depot (object) - required`**`:`** The depot\n  - `code (string) - required`: Code\n  - `size (number):` Size\n\
         - `note (string)`: Note",
    );
    assert_eq!(
        lines,
        [
            "depot [Object] Required",
            "depot.code [Text] Required",
            "depot.size [Number] Optional",
            "note [Text] Optional"
        ]
    );
}

#[test]
fn plain_lists_are_fields_only_where_a_heading_says_so() {
    let list = "- `code` - Code\n- `state` - one of these values:\n  - open - for all\n  - shut\n";
    assert_eq!(
        request(&format!("###### depot record:\n{list}")),
        ["depot: code []", "depot: state [] of open,shut"]
    );
    assert_eq!(request(&format!("## Notes\n{list}")), Vec::<String>::new());
}

#[test]
fn lists_and_sentences_tell_the_values_of_fields_that_are_seen() {
    let values = |text: &str, beside: &str| {
        let prose = prose::read(text, Some("text/markdown"), &at(), &mut Report::default());
        let reading = read(&prose, &at(), beside, DocsPolicy::Facts, &mut Report::default());
        tables(&reading.request).join("; ")
    };
    let body = "{\"ways\": [\"sea\"], \"way\": \"air\"}";
    for text in [
        "* A name\n* Ways - either `sea` (which takes as long as the weather wants), `air` (at once) or both",
        "Some text. The `ways` will either be `sea` (by ship) or `air` sent by plane.",
        "`ways` must be either `sea` or `air`.",
        "`ways` is one of `sea`, `air`.",
    ] {
        assert_eq!(values(text, body), "ways [] of sea,air", "{text}");
        assert_eq!(values(text, "{}"), "", "{text}");
    }
    for text in [
        "* Ways - `sea` or `air`",
        "Take either `ways` or `way`.",
        "The `way` is `sea`.",
        "The `way` must be `sea`.",
        "The `way` and `ways` are either `sea` or `air`.",
    ] {
        assert_eq!(values(text, body), "", "{text}");
    }
    let text = "The `way` is either `sea` or `air`.";
    assert_eq!(values(text, "{\"kind\": \"way\"}"), "", "a value is no field");
    assert_eq!(values(text, "{\"kind\": \"way\", \"way\" : {{way}}"), "way [] of sea,air");
}

#[test]
fn code_is_told_apart_by_headings_and_status_lines() {
    let text = "## Example request\n```json\n{\"a\": 1}\n```\n## Example response\n```http\nHTTP/1.1 201 Created\n```\n\
                ```json\n{\"b\": 1}\n```\n## Error response\n**None found (404 Not Found):**\n\n```json\n{\"message\": \"DEPOT_NOT_FOUND\"}\n```\n\
                ## Patterns\n```json\n{\"c\": 1}\n```";
    let (reading, _) = read_all(text);
    assert_eq!(reading.request.samples.len(), 1);
    assert_eq!((reading.reply[0].0, reading.reply[0].1.samples.len()), (Some(201), 1));
    assert_eq!((reading.errors[0].0, reading.errors[0].1.samples.len()), (Some(404), 1));
    assert_eq!(reading.fragments.len(), 1);
    assert_eq!(reading.facts[0].code.as_deref(), Some("DEPOT_NOT_FOUND"));
    assert_eq!(reading.facts[0].status, Some(404));
}

#[test]
fn errors_and_environments_have_tables() {
    let text = "## Errors\n| HTTP Status | Error Code / Key | Description |\n|-|-|-|\n| `400 Bad Request` | `DEPOT_SHUT: {code}` | a |\n\
                | `401 Unauthorized` | — | b |\n\n## Environments\n| Environment | Base URL |\n|-|-|\n| dev | `https://dev.depots.example` |";
    let (reading, _) = read_all(text);
    let facts: Vec<_> = reading.facts.iter().map(|fact| (fact.status, fact.code.as_deref())).collect();
    assert_eq!(facts, [(Some(400), Some("DEPOT_SHUT")), (Some(401), None)]);
    assert_eq!(reading.servers, [("dev".to_owned(), "https://dev.depots.example".to_owned())]);
}

#[test]
fn a_contradictory_mark_is_optional_and_reported() {
    let (reading, report) = read_all(
        "| Field | Type | Required | Description |\n|-|-|-|-|\n| `a` | string | ✅ | (Optional) Text. |",
    );
    assert_eq!(tables(&reading.request), ["a [Text] Optional"]);
    assert_eq!(report.diagnostics()[0].rule, "contradictory-marks");
}

#[test]
fn texts_are_kept_where_the_policy_keeps_prose() {
    let mut report = Report::default();
    let text = "| Field | Type | Description |\n|-|-|-|\n| `a` | string | The `b` of **c**. |";
    let prose = prose::read(text, Some("text/markdown"), &at(), &mut report);
    let reading = read(&prose, &at(), "", DocsPolicy::Full, &mut report);
    assert_eq!(reading.request.tables[0].statements[0].claim.text.as_deref(), Some("The `b` of **c**."));
}

#[test]
fn no_text_stops_the_reader() {
    let long = |part: &str| part.repeat(5_000);
    let cells =
        ["[", "array of ", "a.", "a[]", "\"a\", ", ": ", "(", "`A_B` ", "one of ", "\u{301}", "'", "-"];
    for cell in cells {
        let cell = long(cell);
        let text = format!(
            "{cell}\n\n- {cell}\n\n| Field | Type | Required | Description |\n|-|-|-|-|\n| `a` | {cell} | {cell} | {cell} |\n| {cell} | a | b | c |"
        );
        let (reading, _) = read_all(&text);
        assert_eq!(reading.tally.tables.get("fields"), Some(&1));
    }
}

#[test]
fn rows_may_be_short_and_empty() {
    let (reading, report) = read_all(
        "| Field | Type | Required | Description |\n|-|-|-|-|\n| `a` |\n| | | | |\n| - | - | - | done |",
    );
    assert_eq!(tables(&reading.request), ["a []"]);
    assert!(report.diagnostics().is_empty());
}
