//! Texts that try to become code, in every place of a document.

use crate::bindings;
use fieldwork_codegen::lower::DocsPolicy;
use fieldwork_tests::standalone::Crate;
use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// A word that stands in emitted code as a part of names and texts only.
const WORD: &str = "detonate";

/// What stands for `@` in the document. Each would be `detonate!()`, or fail to compile, if it came out as code.
const TEXTS: [&str; 24] = [
    "\"); detonate!(); (\"",
    "'; detonate!(); '",
    "\\\"); detonate!(); (\\\"",
    "\"# detonate!(); r#\"",
    "*/ detonate!(); /*",
    "// detonate!()",
    "/// detonate!()",
    "\n detonate!();\n",
    "\r detonate!();\r",
    "\u{2028} detonate!();\u{2028}",
    "\u{0} detonate!();\u{b}\u{1b}[2J",
    "\u{202e} detonate!();\u{2066}",
    "\n\n```\ndetonate!();\n```\n\n",
    "`\n```rust\ndetonate!();\n```\n`",
    "~~~\ndetonate!();\n~~~\n",
    "\n\n    detonate!();\n\n",
    "-      detonate!();",
    "1. ~~~\n   detonate!();\n   ~~~",
    "> ```\n> detonate!();\n> ```",
    "[detonate!()] [detonate](detonate) ![x](y \"z\")",
    "</code><script>detonate!()</script><b>",
    "#![detonate] #[doc = \"x\"]",
    "{0:?} {{1}} %s $crate $(detonate!();)*",
    "https://detonate.example/<x> a_b*c*d ~x~ |y|",
];

/// A document with `@` in each place that takes a text.
const DOCUMENT: &str = include_str!("document.json");

/// Puts a text in place of `@` everywhere.
fn with(text: &str, node: &Value) -> Value {
    match node {
        Value::String(old) => Value::String(old.replace('@', text)),
        Value::Array(items) => items.iter().map(|item| with(text, item)).collect(),
        Value::Object(entries) => {
            let entry = |(key, value): (&String, &Value)| match (key.as_str(), value) {
                ("$ref", Value::String(target)) => (key.clone(), target.replace('@', &escaped(text)).into()),
                _ => (key.replace('@', text), with(text, value)),
            };
            Value::Object(entries.iter().map(entry).collect())
        }
        other => other.clone(),
    }
}

/// Writes a text as a part of a reference.
fn escaped(text: &str) -> String {
    text.replace('~', "~0").replace('/', "~1").replace('%', "%25")
}

/// Tells whether a name stands anywhere in tokens.
fn mentions(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Generates bindings into a folder and returns it. No token of theirs may be one of the document's texts.
fn written(name: &str, document: &Value, docs: DocsPolicy, folder: PathBuf) -> PathBuf {
    let output = bindings(name, "openapi.json", document.to_string(), docs)
        .unwrap_or_else(|report| panic!("{}:\n{report}", folder.display()));
    // A text with `?` makes a query of what follows it in the path.
    let is_whole = output.api.skipped.iter().all(|skipped| skipped.kind == "query");
    assert!(!output.api.operations.is_empty() && is_whole, "{:?}", output.api.skipped);
    for (path, text) in &output.files {
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        assert!(!mentions(tokens, WORD), "{path} mentions it outside of texts:\n{text}");
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let listed = output.surface.lines().filter(|line| line.trim_start().starts_with(WORD)).count();
    assert_eq!(listed, 0, "a text made a line of its own:\n{}", output.surface);
    folder
}

#[test]
fn no_text_becomes_code() {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-bindings");
    let _ = fs::remove_dir_all(&target);
    let mut modules = Vec::new();
    for (index, text) in TEXTS.iter().enumerate() {
        for (kind, docs) in [("facts", DocsPolicy::Facts), ("full", DocsPolicy::Full)] {
            let name = format!("text_{index}_{kind}");
            let folder = written(&name, &with(text, &document), docs, target.join(&name));
            // Bindings without prose are those with it, less some texts: a few are enough to compile.
            if docs == DocsPolicy::Full || index % 6 == 0 {
                modules.push((name, folder));
            }
        }
    }
    let hostile = Crate::write(Path::new(env!("CARGO_TARGET_TMPDIR")), "hostile", &modules).unwrap();
    run(&hostile, &["check"]);
    run(&hostile, &["doc", "--no-deps"]);
    // A text that became an example would be one more: there are three functions, one of which tells a client where it goes, the
    // page of webhooks has one, and the front page one per transport.
    let examples = 7 * modules.len();
    let said = run(&hostile, &["test", "--doc"]);
    assert!(said.contains(&format!("running {examples} tests")), "{said}");
}

fn run(hostile: &Crate, arguments: &[&str]) -> String {
    let output = hostile.cargo(arguments).unwrap();
    let said = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "cargo {}:\n{said}", arguments.join(" "));
    said.into_owned()
}
