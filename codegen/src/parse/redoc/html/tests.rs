//! Rules of finding a document in a page.

use crate::diagnostic::{Diagnostic, Report};
use serde_json::{Value, json};

const CRATES: &str = r#"{"openapi":"3.0.3","info":{"title":"Crates","version":"1"},"paths":{"/crates":{}}}"#;

fn read(page: &str) -> Result<Value, Diagnostic> {
    super::tree(&"page.html".into(), page, &mut Report::default())
}

/// Returns what is said of a page that gives no document.
fn refusal(page: &str) -> String {
    match read(page) {
        Ok(document) => panic!("{document} is found"),
        Err(diagnostic) => diagnostic.to_string(),
    }
}

/// Returns what is said of a page with one script.
fn refused(script: &str) -> String {
    refusal(&format!("<html><script>{script}</script></html>"))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('<', "\\u003c")
}

#[test]
fn a_document_is_found_in_any_form_of_a_page() {
    let wanted: Value = serde_json::from_str(CRATES).unwrap();
    let state =
        format!(r#"{{"menu":{{}},"spec":{{"data":{CRATES}}},"searchIndex":{{"store":[]}},"options":{{}}}}"#);
    let forms = [
        format!("<script>const __redoc_state = {state}; Redoc.hydrate(__redoc_state, box);</script>"),
        format!("<script>var __redoc_state={state}</script>"),
        format!("<script>\nwindow.__redoc_state\n=\n{state}\n</script>"),
        format!("<script>window[\"__redoc_state\"] = {state};</script>"),
        format!("<script>__redoc_state = JSON.parse(\"{}\")</script>", escaped(&state)),
        format!(
            "<script>__redoc_state = JSON.parse( '{}' );</script>",
            state.replace("Crates", "C\\x72\\u{61}tes")
        ),
        format!("<script>window.__redoc_state = `{state}`;</script>"),
        format!("<script>Redoc.hydrate({state}, box)</script>"),
        format!("<script>Redoc.init({CRATES}, {{}}, box)</script>"),
        format!("<script>Redoc.init( JSON.parse(\"{}\"), {{}})</script>", escaped(CRATES)),
        format!("<script>let api = {CRATES};</script><script>window.Redoc.init(api, {{}})</script>"),
        format!("<script>Redoc.init(__redoc_state.spec.data); var __redoc_state = {state}</script>"),
        format!("<script>const a = {CRATES}, b = a; Redoc.init(b)</script>"),
        format!(
            "<script type='application/json' id=api>\n{CRATES}</script><script>Redoc.init(JSON.parse(it.text))</script>"
        ),
        format!("<SCRIPT TYPE=\"application/json\">{state}</SCRIPT>"),
        format!(
            "<script>const __redoc_state = {{\"store\": {{\"definition\": {{\"data\": {CRATES}}}}}}}</script>"
        ),
        format!("<redoc spec-url='crates.json'></redoc><script>__redoc_state = {state}</script>"),
        format!("<script>__redoc_state = {state}"),
        r#"<script>Redoc.init({
            openapi: '3.0.3', // the version
            info: {title: "Cr\x61tes", "version": `1`,},
            /* the calls */ paths: {'/crates': {},},
        }, {scrollYOffset: 50}, box)</script>"#
            .to_owned(),
    ];
    for form in forms {
        match read(&form) {
            Ok(document) => assert_eq!(document, wanted, "{form}"),
            Err(diagnostic) => panic!("{form}\n{diagnostic}"),
        }
    }
}

#[test]
fn a_script_ends_where_the_standard_says() {
    let text = json!({"openapi": "3.0.3", "info": {"title": "<script>a</scrip>", "version": "<b>"}});
    let safe = text.to_string().replace("</", "<\\/");
    assert_eq!(read(&format!("<script>__redoc_state = {safe}</script><p>")).unwrap(), text);
    let unicode = text.to_string().replace('<', "\\u003c");
    assert_eq!(read(&format!("<script>__redoc_state = {unicode}</script\n><p>")).unwrap(), text);
    let raw = text.to_string().replace("</scrip>", "</script>");
    assert!(refused(&format!("__redoc_state = {raw}")).starts_with("error[truncated]"));
    let hidden = format!(
        "<!-- <script>__redoc_state = {CRATES}</script> --><title><script>__redoc_state = {CRATES}</title>"
    );
    assert!(refusal(&hidden).starts_with("error[no-document]"));
}

#[test]
fn text_in_a_document_is_no_second_state() {
    let text = format!("call Redoc.init({CRATES}) or <script>__redoc_state = {CRATES};</script>");
    let document = json!({"openapi": "3.1.0", "info": {"title": "Docs", "description": text}});
    let page = format!(
        "<script>const __redoc_state = {{\"spec\":{{\"data\":{}}}}}</script>",
        document.to_string().replace('<', "\\u003c")
    );
    assert_eq!(read(&page).unwrap(), document);
}

#[test]
fn a_page_that_loads_its_document_names_it() {
    let tag =
        refusal("<html>\n  <redoc lazy spec-url=\"https://crates.test/a.json?a=1&amp;b=2\"></redoc></html>");
    let wanted = "error[document-elsewhere]: the page does not hold its document, it loads `https://crates.test/a.json?a=1&b=2`
  --> page.html:2:3
  = help: fetch `https://crates.test/a.json?a=1&b=2` by hand, and give that file
";
    assert_eq!(tag, wanted);
    let call = refused("Redoc.init('../a.yaml', {}, box)");
    assert!(call.contains("loads `../a.yaml`\n  --> page.html:1:26\n"), "{call}");
    assert!(call.contains("which is relative to the page's own address, and give that file"), "{call}");
    let name = refused("const where = \"/a.json\"; Redoc.init(where)");
    assert!(name.contains("loads `/a.json`"), "{name}");
}

#[test]
fn a_page_without_a_document_is_said_to_be_one() {
    for script in [
        "",
        "Redoc.init(",
        "__redoc_state",
        "__redoc_state == {}",
        "Redoc.init(a.b(`${c}`))",
        "Redoc.init(\"a",
    ] {
        let said = refused(script);
        assert!(said.starts_with("error[no-document]: the page embeds no"), "{script}: {said}");
        assert!(said.contains("= help: give the OpenAPI document"), "{said}");
    }
    let states = [
        r#"{"menu":{"activeItemIdx":-1},"options":{}}"#,
        r#"{"spec":{"data":null}}"#,
        r#"{"spec":{"data":{"openapi":{},"swagger":[]}}}"#,
        r#"{"a":{"b":{"c":{"d":{"e":{"openapi":"3.0.0"}}}}}}"#,
    ];
    for state in states {
        let said = refused(&format!("\n\n  __redoc_state = {state};"));
        assert!(said.starts_with("error[no-document]: what the page embeds here holds no"), "{said}");
        assert!(said.contains("page.html:3:19\n"), "{said}");
    }
}

#[test]
fn broken_json_is_placed_in_the_page() {
    let cut = refused("\n__redoc_state = {\"spec\":\n{\"data\": {\"openapi\": \"3.0");
    assert!(cut.starts_with("error[truncated]"), "{cut}");
    assert!(cut.contains("page.html:3:"), "{cut}");
    let literal = refused("\n  Redoc.init({openapi: '3.0.0', paths: paths()})");
    assert!(literal.contains("page.html:2:15\n"), "{literal}");
    assert!(literal.contains("JSON.stringify"), "{literal}");
    let parsed = refused("\n  Redoc.init(JSON.parse('{\\n\\n]'))");
    assert!(parsed.contains("page.html:2:14\n"), "{parsed}");
}

#[test]
fn an_object_that_is_no_json_is_said_unless_another_is_the_document() {
    let state =
        |other: &str| format!("\n__redoc_state = {{\"menu\":\n{{\"\\ud800\":1}},\"spec\":{{{other}}}}}");
    let broken = refused(&state(""));
    assert!(broken.starts_with("error[syntax]"), "{broken}");
    assert!(broken.contains("page.html:3:"), "{broken}");
    let page = format!("<script>{}</script>", state(&format!("\"data\":{CRATES}")));
    assert_eq!(read(&page).unwrap()["info"]["title"], "Crates");
}

#[test]
fn what_nests_too_deeply_is_placed_in_the_page() {
    let nest = |open: &str, close: &str| format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
    for deep in [nest("[", "]"), nest("{\"a\":", "}")] {
        let inside = refused(&format!(
            "\n__redoc_state = {{\"spec\":\n{{\"data\":{{\"openapi\":\"3.0.0\",\"x\":{deep}}}}}}}"
        ));
        assert!(inside.starts_with("error[too-deep]"), "{}", &inside[..200]);
        assert!(inside.contains("page.html:3:"), "{inside}");
        let around = refused(&format!("__redoc_state = {{\"spec\":{deep}}}"));
        assert!(around.starts_with("error[no-document]"), "{around}");
    }
    let open = refused(&format!("__redoc_state = {{\"spec\":{}", "[".repeat(400_000)));
    assert!(open.starts_with("error[truncated]"), "{open}");
}

#[test]
fn several_documents_are_not_chosen_from() {
    let other = CRATES.replace("Crates", "Depots");
    let said = refused(&format!("Redoc.init({CRATES}, a);\nRedoc.init({other}, b);"));
    assert!(said.contains("2 documents: `Crates` in line 1, `Depots` in line 2\n"), "{said}");
    let same = format!("<script>Redoc.init({CRATES}, a); Redoc.init({CRATES}, b)</script>");
    assert!(read(&same).is_ok());
    let state =
        format!("<script>__redoc_state = {CRATES}</script><script type='application/json'>{other}</script>");
    assert_eq!(read(&state).unwrap()["info"]["title"], "Crates");
}

#[test]
fn a_page_of_many_beginnings_is_refused() {
    for beginning in [
        "__redoc_state={\"a\":\"",
        "Redoc.init({\"a\":{\"a\":\"",
        "Redoc.init(JSON.parse('{",
        "Redoc.init(a=",
        "<script>",
    ] {
        assert!(refused(&beginning.repeat(100_000)).starts_with("error["), "{beginning}");
    }
}

#[test]
fn a_key_given_twice_has_a_pointer_into_the_document() {
    let page = format!(
        "<script>__redoc_state = {{\"spec\":{{\"data\":{}}}}}</script>",
        CRATES.replace("\"paths\"", "\"info\":{},\"paths\"")
    );
    let mut report = Report::default();
    super::tree(&"page.html".into(), &page, &mut report).unwrap();
    assert!(report.to_string().contains("page.html#/info\n"), "{report}");
}

#[test]
fn objects_of_programs_become_json() {
    let json = |text: &str| super::object::json(text);
    let text = "{a: 1, 'b\\'c': [-1.5e3, 2,], \"d\": `x\ny`, $e_1: {f: true, g: null, h: undefined}, 404: {}} , rest";
    let wanted = r#"{"a":1,"b'c":[-1.5e3,2],"d":"x\ny","$e_1":{"f":true,"g":null,"h":null},"404":{}}"#;
    assert_eq!(json(text).as_deref(), Some(wanted));
    assert_eq!(json("{url: 'a//b' /* } */ } // }").as_deref(), Some(r#"{"url":"a//b"}"#));
    for program in [
        "",
        "{",
        "{a",
        "{a: b}",
        "{a: b()}",
        "{a: `${b}`}",
        "{...a}",
        "{a: 'b}",
        "{a: /b/}",
        "{a: 1 /* }",
        "}",
    ] {
        assert_eq!(json(program), None, "{program}");
    }
}

#[test]
fn strings_of_programs_are_read() {
    let read = |text: &str| super::string::literal(text).map(|(text, rest)| (text, rest.to_owned()));
    let found = |text: &str| Some((text.to_owned(), ";".to_owned()));
    assert_eq!(read(r#"'a"\'\x41\u0042\u{43}\/\\';"#), found("a\"'ABC/\\"));
    assert_eq!(read(r#""\ud83d\ude00\ud83d\n";"#), found("\u{1f600}\u{fffd}\n"));
    assert_eq!(read("`a\\\nb`;"), found("ab"));
    for broken in ["", "a", "'a", "'\\", "'\\x4'", "'\\u{'", "'\\u{110000}'", "'\\ud83d\\u0041'", "`${a}`"] {
        assert_eq!(read(broken), None, "{broken}");
    }
}
