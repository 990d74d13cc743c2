//! A page that is imported again.

use super::*;
use crate::diagnostic::{Diagnostic, Severity};
use crate::outline::anchor;
use serde_json::json;

fn boxes() -> Call {
    call("Lists boxes.").takes("page", RowPlace::Query).gives(json!({"boxes": [{"id": 1}]}))
}

fn one_box() -> Call {
    call("Retrieves a box.").id().gives(json!({"box": {"id": 1}}))
}

fn label() -> Call {
    call("Prints the label.").sends(json!({"size": 4})).gives(json!({"pages": 1, "ink": 2}))
}

/// An outline as a person leaves it.
const KNOWN: &str = r#"# The shop's page, without its depots.
# Second line.

# The start of all.
[[operation]]
id = "find"      # theirs
seen = "takes page; gives boxes"
resource = "boxes"
method = { implied = "GET" }
path = { stated = '/v1/boxes' }
because = """the portal
says so"""


[[operation]]
seen = "takes id; gives box"
id = "get"
title = "One box"
resource = "boxes"
method = { stated = "GET" }
path = { stated = "/v1/boxes/{id}" }
because = "the portal"
# asked on Monday

# This one prints.
[[operation]]
seen = "sends size; gives pages ink"
id = "print"
resource = "labels"
method = "unknown"
path = "unknown"
"#;

#[test]
fn an_unchanged_page_changes_no_byte() {
    let all = page("", [boxes(), one_box(), label()]);
    let (text, outline, said) = settled(&all, Some(KNOWN));
    assert_eq!((text.as_str(), said), (KNOWN, Vec::<String>::new()));
    let ids: Vec<&str> = outline.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["find", "get", "print"]);
    assert_eq!(outline.entries[0].operation_id(), "boxes_find");
    assert_eq!(outline.entries[0].because.as_deref(), Some("the portal\nsays so"));
}

#[test]
fn a_skeleton_is_kept_too() {
    let all = page("See GET /v1/boxes.", [boxes(), one_box(), label(), label()]);
    let (first, outline, _) = settled(&all, None);
    let (second, again, said) = settled(&all, Some(&first));
    assert_eq!((second, again, said), (first, outline, Vec::new()));
}

#[test]
fn a_new_call_gets_an_entry_at_its_place() {
    let lids = call("Lists lids.").gives(json!({"lids": [{"id": 1}]}));
    let all = page("", [boxes(), lids, one_box(), label()]);
    let (text, _, said) = settled(&all, Some(KNOWN));
    let new = r#"says so"""

[[operation]]
seen = "gives lids"
id = "list"
title = "List lids"
resource = "lids"
method = { implied = "GET" }
path = "unknown"
because = "GET: its text says `lists`"
unchecked = true

[[operation]]
seen = "takes id; gives box"
"#;
    assert_eq!(
        text,
        KNOWN.replace("says so\"\"\"\n\n\n[[operation]]\nseen = \"takes id; gives box\"\n", new)
    );
    assert_eq!(said, ["outline-new: a call is new on the page: gives lids @ redoc.txt:2:1"]);
    assert_eq!(settled(&all, Some(&text)), (text.clone(), settled(&all, Some(&text)).1, Vec::new()));
}

#[test]
fn a_call_that_vanished_keeps_its_words_and_takes_them_back() {
    let without = page("", [boxes(), label()]);
    let (text, outline, said) = settled(&without, Some(KNOWN));
    assert_eq!(
        said,
        [format!(
            "outline-vanished: `get` of `boxes` is no longer on the page: takes id; gives box @ {FILE}:15:1"
        )]
    );
    let tail = r#"
[[vanished]]
seen = "takes id; gives box"
id = "get"
title = "One box"
resource = "boxes"
method = { stated = "GET" }
path = { stated = "/v1/boxes/{id}" }
because = "the portal"
# asked on Monday
"#;
    assert!(text.ends_with(tail), "{text}");
    assert_eq!((outline.entries.len(), outline.vanished.len()), (2, 1));
    let (later, _, said) = settled(&without, Some(&text));
    assert_eq!(later, text);
    assert_eq!(said.len(), 1, "it is said until the entry is deleted");

    let (back, outline, said) = settled(&page("", [boxes(), one_box(), label()]), Some(&text));
    assert_eq!(
        said,
        ["outline-moved: `get` of `boxes` is on the page again; its entry is put there @ redoc.txt:2:1"]
    );
    assert_eq!(back, KNOWN.replace("\n\n\n", "\n\n"));
    assert_eq!((outline.entries.len(), outline.vanished.len()), (3, 0));
}

#[test]
fn a_call_that_moved_takes_its_words_along() {
    let all = page("", [label(), boxes(), one_box()]);
    let (text, _, said) = settled(&all, Some(KNOWN));
    assert_eq!(
        said,
        [
            "outline-moved: `print` of `labels` stands elsewhere on the page; its entry is put there @ redoc.txt:1:1"
        ]
    );
    let start = "# The shop's page, without its depots.\n# Second line.\n\n# This one prints.\n[[operation]]\nseen = \"sends size";
    assert!(text.starts_with(start), "{text}");
    assert!(text.ends_with("because = \"the portal\"\n# asked on Monday\n"), "{text}");
    assert_eq!(settled(&all, Some(&text)).0, text);
    assert_eq!(
        settled(&page("", [boxes(), one_box(), label()]), Some(&text)).0,
        KNOWN.replace("\n\n\n", "\n\n")
    );
}

#[test]
fn a_call_that_gained_a_parameter_keeps_its_entry() {
    let wider = boxes().takes("size", RowPlace::Query);
    let (text, _, said) = settled(&page("", [wider, one_box(), label()]), Some(KNOWN));
    let expected = KNOWN.replace("takes page; gives boxes", "takes page size; gives boxes");
    assert_eq!(text, expected.replace("\n\n\n", "\n\n"));
    let changed = "outline-changed: `find` of `boxes` has changed on the page: was takes page; gives boxes; is takes page size; gives boxes @ redoc.txt:1:1";
    assert_eq!(said, [changed]);
}

#[test]
fn new_entries_share_nothing_with_known_ones() {
    let known = KNOWN.replace("id = \"find\"      # theirs", "id = \"list\"");
    let other = call("Lists boxes.").gives(json!({"boxes": [{"name": 1}]}));
    let all = page("See GET /v1/boxes.", [boxes(), other, one_box(), label()]);
    let (_, outline, _) = settled(&all, Some(&known));
    let new = &outline.entries[1];
    assert_eq!(
        (new.id.as_str(), new.method(), new.path()),
        ("list_boxes", Some(crate::ir::Method::Get), None)
    );
}

#[test]
fn a_broken_text_loses_no_words() {
    let (text, _, said) = settled(&page("", []), Some(KNOWN));
    assert_eq!(said.len(), 3);
    let (back, _, _) = settled(&page("", [boxes(), one_box(), label()]), Some(&text));
    assert_eq!(back, KNOWN.replace("\n\n\n", "\n\n"));
}

#[test]
fn rows_without_names_are_named_by_hand() {
    let mut all =
        page("", [boxes().takes("", RowPlace::Query).takes("", RowPlace::Query), one_box(), label()]);
    let known = KNOWN.replace("takes page; gives", "takes page ? ?; gives");
    let (_, outline, said) = settled(&all, Some(&known));
    assert_eq!(said, vec!["outline-nameless: the text lost the name of a row @ redoc.txt:7:1"; 2]);
    outline.complete_rows(&mut all);
    assert_eq!(all.calls[0].parameters[1].name, None);

    let rows =
        "rows = [{ after = \"page\", name = \"colour\" }, { after = \"colour\", name = \"size\" }]\nseen";
    let (_, outline, said) = settled(&all, Some(&known.replacen("seen", rows, 1)));
    assert_eq!(said, Vec::<String>::new());
    outline.complete_rows(&mut all);
    let names: Vec<Option<&str>> = all.calls[0].parameters.iter().map(|row| row.name.as_deref()).collect();
    assert_eq!(names, [Some("page"), Some("colour"), Some("size")]);
}

#[test]
fn a_path_says_which_rows_go_into_it() {
    let one = call("Retrieves a box.").takes("depot", RowPlace::Path).takes("id", RowPlace::Query);
    let mut all = page("", [one.gives(json!({"box": {"id": 1}}))]);
    let known = "[[operation]]\nseen = \"\"\nid = \"get\"\nresource = \"boxes\"\nmethod = \"unknown\"\npath = { stated = \"/boxes/{id}\" }\nbecause = \"a\"\n";
    let (_, outline, _) = settled(&all, Some(&known.replace("\"\"", "\"takes depot id; gives box\"")));
    outline.complete_rows(&mut all);
    let places: Vec<RowPlace> = all.calls[0].parameters.iter().map(|row| row.place).collect();
    assert_eq!(places, [RowPlace::Query, RowPlace::Path]);
}

#[test]
fn what_readers_guessed_is_confirmed_by_a_person() {
    let page = page("", [one_box()]);
    let known =
        KNOWN[KNOWN.find("[[operation]]\nseen = \"takes id").unwrap()..].split("# asked").next().unwrap();
    let guesses = [
        ("guessed-place", at(7)),
        ("guessed-name", at(7)),
        ("guessed-call", at(1)),
        ("guessed-webhook", at(1)),
    ];
    let sampled =
        one_box().gives(json!({"box": {"id": 1}})).reply.map(|sample| ("guessed-sample", sample.at));
    let guesses: Vec<_> = guesses.into_iter().chain(sampled).collect();
    for (known, left) in [(known.to_owned(), 1), (format!("{known}unchecked = true\n"), 6)] {
        let mut report = Report::default();
        report.extend(guesses.iter().map(|(rule, at)| Diagnostic::warning(rule, at, "guessed")));
        report.push(Diagnostic::warning("guessed-place", &at(8), "a row of no call"));
        settle(&page, &FILE.into(), Some(known.as_bytes()), &mut report).unwrap();
        assert_eq!(report.diagnostics().len(), left, "{report}");
    }
}

#[test]
fn paths_agree_with_the_rows_of_their_calls() {
    let known = KNOWN.replace("/v1/boxes/{id}", "/v1/boxes/{number}");
    let (_, _, said) = settled(&page("", [boxes(), one_box(), label()]), Some(&known));
    assert_eq!(
        said,
        [
            format!(
                "outline-path-parameter: no row of the page says what `{{number}}` of a path is @ {FILE}:15:1"
            ),
            format!(
                "outline-path-parameter: the row `id` goes into a path that has no place for it @ {FILE}:15:1"
            ),
        ]
    );
}

/// Returns what is said of the path of a call, with the advice, and whether it stands in the way.
fn on_path(call: Call, path: &str) -> Vec<(String, bool)> {
    let seen = anchor::of(&call);
    let known = format!(
        "[[operation]]\nseen = \"{seen}\"\nid = \"get\"\nresource = \"boxes\"\nmethod = \"unknown\"\npath = {{ stated = \"{path}\" }}\nbecause = \"a\"\n"
    );
    let mut report = Report::default();
    settle(&page("", [call]), &FILE.into(), Some(known.as_bytes()), &mut report);
    let said = report.diagnostics().iter().filter(|found| found.rule == "outline-path-parameter");
    said.map(|found| (found.help.clone().unwrap_or_default(), found.severity == Severity::Error)).collect()
}

#[test]
fn a_path_that_has_another_name_for_its_row_is_refused() {
    let mut one = one_box();
    one.parameters[0].required = true;
    let other = ("write the path as `/boxes/{id}/lid`".to_owned(), true);
    assert_eq!(on_path(one.clone(), "/boxes/{box}/lid"), [other]);
    assert_eq!(on_path(one.clone(), "/boxes/{id}/lid"), []);
    // Of two it is not known which is meant.
    let known = on_path(one.clone(), "/{depot}/boxes/{box}");
    let own = || ("name it as the page does".to_owned(), false);
    let row = || ("put `{id}` into the path `/{depot}/boxes/{box}`".to_owned(), false);
    assert_eq!(known, [own(), own(), row()]);
    // A row without a name may be the one.
    let known = on_path(one.takes("", RowPlace::Query), "/boxes/{box}");
    assert_eq!(known[0].0, "name it as the page does, or name a row of the call so in `rows`");
    assert!(known.iter().all(|(_, is_error)| !is_error), "{known:?}");
}

#[test]
fn a_first_reading_is_written_though_its_path_has_another_name() {
    let mut one = one_box();
    one.parameters[0].required = true;
    let (text, _, said) = settled(&page("Read a box at GET /boxes/{number}.", [one]), None);
    assert!(text.contains("path = { stated = \"/boxes/{number}\" }"), "{text}");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("outline-path-parameter: the path has `{number}`"), "{said:?}");
}

#[test]
fn calls_of_one_name_are_numbered_past_those_that_are_known() {
    let known = "[[operation]]\nseen = \"\"\nid = \"get_2\"\nresource = \"calls\"\nmethod = \"unknown\"\npath = \"unknown\"\n";
    let known = known.replace("\"\"", "\"gives lid\"");
    let lid = || call("").gives(json!({"lid": 1}));
    let all = page("", std::iter::once(lid()).chain((0..3).map(|_| call("Gets."))));
    let (_, outline, _) = settled(&all, Some(&known));
    let ids: Vec<&str> = outline.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["get_2", "get", "get_3", "get_4"]);
}

#[test]
fn what_nobody_has_checked_is_named() {
    let (_, outline, _) = settled(&page("", [boxes(), one_box()]), None);
    let unchecked = outline.unchecked();
    let said: Vec<&str> = unchecked.diagnostics().iter().map(|found| found.message.as_str()).collect();
    let reading = |name: &str| format!("`boxes::{name}` is a reading that nobody has checked");
    assert_eq!(said, [reading("list"), reading("get")]);
}
