//! Rendered Redoc pages beside the documents that they were rendered from: what is taken out of a page is what it embeds, and
//! gives the same API as the document.
//!
//! The pages are not part of the workspace. `.ci/run` fetches some; `FIELDWORK_REDOC_PAGES` names the folder of others, each
//! with a document `NAME-bundled.yaml` beside `NAME.html`, or `NAME.yaml` in a folder `oas`.

#![expect(clippy::print_stderr, reason = "shows what came of each page")]

use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::input::Export;
use fieldwork_codegen::parse;
use fieldwork_codegen::parse::kind::{Kind, detect};
use fieldwork_tests::exports;
use fieldwork_tests::same::assert_same;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, mem};

/// The name that pages and documents are read under, so that their places are the same.
const NAME: &str = "page.html";

/// What stands before the state in a page.
const STATE: &str = "const __redoc_state = ";

/// Where a page may have its document from.
const SOURCES: [&str; 3] = ["bundled", "source", "raw"];

/// Pages that were not rendered from their document in `oas` as it is now.
const OUTDATED: [&str; 6] = ["asset-part-unit", "fullinvoices", "payments", "rep", "settlement", "variant"];

/// Most differences that are shown of a document.
const SHOWN: usize = 3;

#[test]
fn pages_give_what_they_embed_and_the_api_of_their_documents() {
    let Some(folder) = folder() else {
        eprintln!("skipped: there are no Redoc pages; `.ci/run` fetches some");
        return;
    };
    let pages = pages(&folder);
    let published = published();
    let columns = SOURCES.map(|source| format!("{source:10}")).join("");
    eprintln!("{:>9} {:>5} {:>7} {:>6}  {columns}page", "bytes", "calls", "schemas", "Redoc");
    let (mut equal, mut other, mut wanted) = (0, Vec::new(), Vec::new());
    for (name, bytes) in &pages {
        let document = tree(NAME, bytes);
        // The order of keys counts, too.
        assert_eq!(
            document.to_string(),
            embedded(bytes).to_string(),
            "{name}: another document is taken out"
        );
        let api = api(bytes);
        let twins = twins(&folder, name, published.as_ref().filter(|raw| raw["info"] == document["info"]));
        let verdicts = twins.map(|twin| twin.map(|twin| differences(&api, &document, &twin, name)));
        row(name, bytes, &document, &verdicts);
        wanted.extend(
            verdicts[1].iter().filter(|_| OUTDATED.contains(&name.as_str())).map(|_| (name, "source")),
        );
        for (differences, source) in verdicts.into_iter().zip(SOURCES) {
            let Some(shown) = differences.map(|differences| first_of(&differences)) else { continue };
            equal += usize::from(shown.is_none());
            shown.iter().for_each(|shown| eprintln!("a document is not the page's: {name}: {shown}"));
            other.extend(shown.map(|_| (name, source)));
        }
    }
    assert_eq!(other, wanted, "documents that differ from pages, and those that are known to");
    assert!(equal > 0, "no document is that of a page");
}

/// Shows the first differences of a document, if there are any.
fn first_of(differences: &[String]) -> Option<String> {
    let rest = differences.len().checked_sub(SHOWN).filter(|rest| *rest > 0);
    let rest = rest.map(|rest| format!(" and {rest} more")).unwrap_or_default();
    let shown = differences.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    (!differences.is_empty()).then(|| shown + &rest)
}

/// Returns the folder of pages, if there is one.
fn folder() -> Option<PathBuf> {
    let fetched =
        || Some(Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?.join("redoc-pages/package/docs/generated"));
    let named = env::var_os("FIELDWORK_REDOC_PAGES").map(PathBuf::from);
    let is_named = named.is_some();
    let folder = named.or_else(fetched)?;
    assert!(folder.is_dir() || !is_named, "{} is no folder", folder.display());
    folder.is_dir().then_some(folder)
}

/// Returns the Redoc pages in a folder, by their names.
fn pages(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages = files.filter(|path| path.extension().is_some_and(|ending| ending == "html"));
    let named =
        pages.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()));
    let found: BTreeMap<_, _> = named.filter(|(_, bytes)| is_rendered(bytes)).collect();
    assert!(!found.is_empty(), "there are no Redoc pages in {}", folder.display());
    found
}

/// Tells whether a page is one of Redoc, and not one that only names it.
fn is_rendered(bytes: &[u8]) -> bool {
    detect(NAME, bytes) == Ok(Kind::RedocHtml) && String::from_utf8_lossy(bytes).contains(STATE)
}

/// Returns the documents that a page may have been rendered from, as they come out of a browser.
fn twins(folder: &Path, name: &str, published: Option<&Value>) -> [Option<Value>; SOURCES.len()] {
    let sources = folder.join("../../src/oas");
    let file = |path: PathBuf| Some(tree("document.yaml", &fs::read(path).ok()?));
    let twins = [
        file(folder.join(format!("{name}-bundled.yaml"))),
        file(sources.join(format!("{name}.yaml"))),
        published.cloned(),
    ];
    twins.map(|twin| {
        twin.map(|mut twin| {
            through_javascript(&mut twin);
            twin
        })
    })
}

/// Returns the raw export that lies beside the workspace, if it does.
fn published() -> Option<Value> {
    let (_, export) = exports::published().into_iter().next()?;
    Some(tree(&export.main, &export.files[&export.main]))
}

/// Brings a document to the form that JavaScript gives it: keys that are numbers stand first and in their order, and `1.0` is
/// `1`.
fn through_javascript(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(through_javascript);
            let mut members: Vec<(String, Value)> = mem::take(object).into_iter().collect();
            members.sort_by_key(|(key, _)| key.parse::<u32>().map_or((true, 0), |number| (false, number)));
            object.extend(members);
        }
        Value::Array(items) => items.iter_mut().for_each(through_javascript),
        Value::Number(number) if number.is_f64() => {
            let shortest = number.as_f64().map(|float| float.to_string());
            let number = shortest.and_then(|text| text.parse().ok());
            *value = Value::Number(number.expect("a float is a number"));
        }
        _ => {}
    }
}

fn tree(name: &str, bytes: &[u8]) -> Value {
    let mut report = Report::default();
    let tree = parse::main_tree(&name.into(), bytes, None, &mut report);
    tree.unwrap_or_else(|diagnostic| panic!("{diagnostic}"))
}

/// Returns the document that a page embeds, by cutting its text where this renderer puts it.
fn embedded(bytes: &[u8]) -> Value {
    let page = str::from_utf8(bytes).unwrap();
    let (_, state) = page.rsplit_once(STATE).unwrap();
    let (state, _) = state.split_once(";\n").unwrap();
    let mut state: Value = serde_json::from_str(state).unwrap();
    state["spec"]["data"].take()
}

/// Returns where a document differs from that of a page. Where it does not, both give the same API.
fn differences(page: &[String], document: &Value, twin: &Value, name: &str) -> Vec<String> {
    let mut differences = Vec::new();
    compare(document, twin, String::new(), &mut differences);
    if differences.is_empty() {
        assert_same(page, &api(twin.to_string().as_bytes()), name);
    }
    differences
}

/// Notes the pointers of values that differ.
fn compare(one: &Value, other: &Value, at: String, found: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let keys = ours.keys().chain(theirs.keys().filter(|key| !ours.contains_key(*key)));
            for key in keys {
                let value = |object: &serde_json::Map<_, _>| object.get(key).cloned().unwrap_or(Value::Null);
                compare(&value(ours), &value(theirs), format!("{at}/{}", key.replace('/', "~1")), found);
            }
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            let pairs = ours.iter().zip(theirs).enumerate();
            pairs.for_each(|(index, (one, other))| compare(one, other, format!("{at}/{index}"), found));
        }
        _ if one == other => {}
        _ => found.push(at),
    }
}

/// Returns the API of a document as text, with its places.
fn api(bytes: &[u8]) -> Vec<String> {
    let files = [(NAME.into(), bytes.to_vec())].into();
    let api = exports::read(&Export { main: NAME.into(), files });
    format!("{api:#?}").lines().map(str::to_owned).collect()
}

/// Shows a page.
fn row(name: &str, bytes: &[u8], document: &Value, verdicts: &[Option<Vec<String>>]) {
    let verdict = |verdict: &Option<Vec<String>>| match verdict {
        None => "-".to_owned(),
        Some(differences) if differences.is_empty() => "equal".to_owned(),
        Some(differences) => format!("{} differ", differences.len()),
    };
    let verdicts: String = verdicts.iter().map(|found| format!("{:10}", verdict(found))).collect();
    let schemas =
        document.pointer("/components/schemas").and_then(Value::as_object).map_or(0, |map| map.len());
    let (size, calls, version) = (bytes.len(), calls(document), version(bytes));
    eprintln!("{size:>9} {calls:>5} {schemas:>7} {version:>6}  {verdicts}{name}");
}

/// Returns how many calls a document has.
fn calls(document: &Value) -> usize {
    const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];
    let paths = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    paths.map(|path| METHODS.iter().filter(|method| path.get(**method).is_some()).count()).sum()
}

/// Returns the version that a page's own Redoc says it has.
fn version(bytes: &[u8]) -> String {
    let page = String::from_utf8_lossy(bytes);
    let version = page.split_once("ReDoc Version: \",\"").and_then(|(_, rest)| rest.split('"').next());
    version.unwrap_or("-").to_owned()
}
