//! Outlines that cannot be read.

use super::*;
use crate::outline::read;

const GOOD: &str = r#"[[operation]]
seen = "gives boxes"
id = "list"
resource = "boxes"
method = { implied = "GET" }
path = { implied = "/boxes" }
because = "the portal"
"#;

/// Returns what is said of an outline.
fn said(text: &str) -> Vec<String> {
    let mut report = Report::default();
    let outline = read(&FILE.into(), text.as_bytes(), &mut report);
    assert_eq!(outline.is_none(), report.has_errors());
    report
        .diagnostics()
        .iter()
        .map(|found| format!("{} {}", found.at, found.message).replace(FILE, ""))
        .collect()
}

#[test]
fn a_good_outline_is_read() {
    assert_eq!(said(GOOD), Vec::<String>::new());
    assert_eq!(said(""), Vec::<String>::new());
}

#[test]
fn what_is_not_understood_is_named_with_its_place() {
    let cases = [
        (
            ("id =", "idd ="),
            ":3:1 the outline is not understood: unknown field `idd`, expected one of `seen`, `id`, `title`, `resource`, `webhook`, `method`, `path`, `because`, `rows`, `unchecked`",
        ),
        (("seen = \"gives boxes\"\n", ""), ":1:1 the outline is not understood: missing field `seen`"),
        (
            ("\"boxes\"", "\"boxes"),
            ":4:18 the outline is not understood: invalid basic string, expected `\"`",
        ),
        (
            ("{ implied = \"GET\" }", "{ guessed = \"GET\" }"),
            ":5:12 the outline is not understood: unknown variant `guessed`, expected one of `stated`, `implied`, `unknown`",
        ),
        (
            ("[[operation]]", "[[operations]]"),
            ":1:3 the outline is not understood: unknown field `operations`, expected `operation` or `vanished`",
        ),
    ];
    for ((good, bad), message) in cases {
        assert_eq!(said(&GOOD.replacen(good, bad, 1)), [message]);
    }
    let list = "operation = [{ seen = \"a\", id = \"b\", resource = \"c\", method = \"unknown\", path = \"unknown\" }]";
    assert_eq!(said(list), [":1:14 the outline is not understood: entries stand in a list"]);
}

#[test]
fn what_cannot_be_is_named_with_its_place() {
    let cases = [
        (("\"list\"", "\"List all\""), ":3:6 `List all` cannot be the name of a function"),
        (("\"boxes\"\n", "\"-\"\n"), ":4:12 `-` cannot be the name of a group"),
        (
            ("because = \"the portal\"\n", ""),
            ":1:1 an entry of the outline has a method or a path and no `because`",
        ),
        (("method = { implied = \"GET\" }\n", ""), ":1:1 an entry of the outline does not say its method"),
        (("path = { implied = \"/boxes\" }\n", ""), ":1:1 an entry of the outline does not say its path"),
        (("GET", "FETCH"), ":5:10 `FETCH` is no method"),
        (("\"/boxes\"", "\"boxes\""), ":6:8 the path `boxes` does not begin with `/`"),
        (
            ("\"/boxes\"", "\"/boxes?page={page}\""),
            ":6:8 the path `/boxes?page={page}` holds what stands in no path",
        ),
        (
            ("\"/boxes\"", "\"/boxes/{id\""),
            ":6:8 the path `/boxes/{id` has braces that are not those of `{names}`, each once",
        ),
        (
            ("\"/boxes\"", "\"/{id}/{id}\""),
            ":6:8 the path `/{id}/{id}` has braces that are not those of `{names}`, each once",
        ),
        (
            ("method", "webhook = \"box.made\"\nmethod"),
            ":6:10 a webhook of the outline has a method or a path",
        ),
        (("id =", "rows = [{ name = \" \" }]\nid ="), ":1:1 a row of the outline has no name"),
    ];
    for ((good, bad), message) in cases {
        let place = GOOD.find(good).map(|at| at + good.len());
        assert!(place.is_some(), "{good}");
        let text = if good == "\"boxes\"\n" { GOOD.replace(good, bad) } else { GOOD.replacen(good, bad, 1) };
        assert_eq!(said(&text), [message]);
    }
}

#[test]
fn an_unknown_path_is_not_given() {
    let text = GOOD.replace("path = { implied = \"/boxes\" }", "path = { unknown = \"/boxes\" }");
    let said = said(&text);
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with(":6:"), "{said:?}");
}

#[test]
fn no_two_entries_are_the_same() {
    let other = GOOD.replace("\"list\"", "\"all\"").replace("/boxes", "/lids");
    let twins = |text: &str| said(&format!("{GOOD}\n{text}"));
    assert_eq!(twins(&other), Vec::<String>::new());
    assert_eq!(
        twins(&other.replace("\"all\"", "\"list\"")),
        [":9:1 two entries of the outline have the name `list` in `boxes`"]
    );
    assert_eq!(
        twins(&other.replace("/lids", "/boxes")),
        [":9:1 two entries of the outline have the call GET /boxes"]
    );
    let hook = "[[operation]]\nseen = \"a\"\nid = \"a\"\nresource = \"hooks\"\nwebhook = \"a\"\n";
    let hooks = format!("{hook}\n{}", hook.replace("id = \"a\"", "id = \"b\""));
    assert_eq!(twins(&hooks), [":15:1 two entries of the outline have the webhook `a`"]);
}

#[test]
fn what_is_no_text_is_no_outline() {
    let mut report = Report::default();
    assert_eq!(read(&FILE.into(), b"\xff", &mut report), None);
    assert_eq!(report.diagnostics()[0].rule, "unreadable-outline");
}

#[test]
fn a_cut_outline_is_read_or_answered() {
    for end in 0..=GOOD.len() {
        said(&GOOD[..end]);
    }
}
