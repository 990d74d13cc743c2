//! Bytes that are no document, or were one until something happened to them.

use crate::{error, survives};
use fieldwork_codegen::Output;
use fieldwork_codegen::diagnostic::Report;
use fieldwork_tests::cases;

/// How many mutations of each document are tried.
const ROUNDS: usize = 20;

/// A generator of the same numbers in each run (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % below.max(1)
    }
}

/// Returns the main documents of the golden cases.
fn documents() -> Vec<(String, Vec<u8>)> {
    let cases = cases::all().unwrap();
    assert!(cases.len() > 20, "only {} documents were found", cases.len());
    cases
        .into_iter()
        .map(|case| (case.export.main.to_string(), case.export.files[&case.export.main].clone()))
        .collect()
}

#[test]
fn what_is_no_document_is_said() {
    let cases: [(&str, &[u8], &str); 12] = [
        ("openapi.json", b"", "empty"),
        ("openapi.yaml", b" \n\t\n", "empty"),
        ("openapi.json", b"\xff\xfe\x00{", "UTF-"),
        ("openapi.json", b"{\"openapi\": \"3.0.0\", \"x\": \"\xc3\x28\"}", "UTF-8"),
        ("openapi.json", b"\x00\x00\x00\x00", "error["),
        ("openapi.json", b"null", "error["),
        ("openapi.json", b"[]", "error["),
        ("openapi.json", b"{}", "error["),
        ("openapi.json", b"{\"openapi\": {}}", "error["),
        ("openapi.json", b"{\"openapi\": \"9.9\"}", "error["),
        ("openapi.yaml", b"just some words", "error["),
        ("openapi.json", b"<html></html>", "error["),
    ];
    for (file, bytes, word) in cases {
        let said = error(file, bytes);
        assert!(said.contains(word) && said.contains(file), "{bytes:?}: {said}");
    }
}

#[test]
fn documents_that_are_cut_off_are_said_to_be() {
    let mut in_json = 0;
    for (file, bytes) in documents().into_iter().chain([rich()]) {
        let is_json = file.ends_with("json");
        in_json += usize::from(is_json);
        let whole = calls(survives(&file, bytes.as_slice()));
        for part in 1..16 {
            let cut = &bytes[..bytes.len() * part / 16];
            let outcome = survives(&file, cut);
            assert!(outcome.is_err() || !is_json, "{file}, {part}/16: taken");
            // Half a document in YAML is a document, but it has nothing that the whole one has not. In half a text a webhook looks
            // like a call; texts are cut at each line elsewhere.
            let is_text = file.ends_with(".txt");
            assert!(is_text || calls(outcome) <= whole, "{file}, {part}/16 has more calls than the whole");
        }
    }
    assert!(in_json > 0, "there are no documents in JSON");
}

fn calls(outcome: Result<Output, Report>) -> usize {
    outcome.map_or(0, |output| output.api.operations.len())
}

#[test]
fn changed_documents_give_bindings_or_errors() {
    let mut dice = Dice(0x5EED);
    for (file, bytes) in documents() {
        for _ in 0..ROUNDS {
            let mut changed = bytes.clone();
            for _ in 0..=dice.roll(4) {
                change(&mut changed, &mut dice);
            }
            let _ = survives(&file, changed);
        }
    }
}

/// Flips, removes, repeats or moves some bytes.
fn change(bytes: &mut Vec<u8>, dice: &mut Dice) {
    const SPICE: [&[u8]; 12] = [
        b"\"", b"{", b"}", b"[]", b"null", b"$ref: ", b"\n", b"-1", b"1e999", b"\\u0000", b"&a *a ", b"\xf0",
    ];
    let at = dice.roll(bytes.len());
    let end = bytes.len().min(at + dice.roll(40));
    match dice.roll(5) {
        0 if !bytes.is_empty() => bytes[at] ^= 1 << dice.roll(8),
        1 => drop(bytes.drain(at..end)),
        2 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
        3 => drop(bytes.splice(at..end, SPICE[dice.roll(SPICE.len())].iter().copied())),
        _ => {
            let piece: Vec<u8> = bytes.drain(at..end).collect();
            let to = dice.roll(bytes.len());
            drop(bytes.splice(to..to, piece));
        }
    }
}

/// Puts values of any kind in the place of each value of a document.
#[test]
fn documents_with_other_kinds_of_values_give_bindings_or_errors() {
    let strange = [
        "null",
        "true",
        "-1",
        "1e300",
        "\"\"",
        "\"#/x\"",
        "[]",
        "{}",
        "[null]",
        r##"{"$ref": "#"}"##,
        r#"{"$ref": 1}"#,
        r#"[{"":{}}]"#,
    ];
    for (file, bytes) in documents().into_iter().filter(|(file, _)| file.ends_with("json")).chain([rich()]) {
        let document: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let mut pointers = Vec::new();
        collect(&document, String::new(), &mut pointers);
        // A collection says most of what it says in one text, which is one place.
        let at_least = if file == "collection.json" { 20 } else { 50 };
        assert!(pointers.len() > at_least, "{file}: {} places", pointers.len());
        for (number, pointer) in pointers.iter().enumerate() {
            for value in strange.iter().skip(number % 6).step_by(6) {
                let mut changed = document.clone();
                *changed.pointer_mut(pointer).unwrap() = serde_json::from_str(value).unwrap();
                let _ = survives(&file, changed.to_string());
            }
        }
    }
}

fn rich() -> (String, Vec<u8>) {
    ("openapi.json".to_owned(), include_bytes!("document.json").to_vec())
}

/// Collects the pointers of all values.
fn collect(node: &serde_json::Value, at: String, found: &mut Vec<String>) {
    match node {
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{at}/{key}"), found);
            }
        }
        serde_json::Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                collect(value, format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(at);
}

#[test]
fn random_bytes_are_refused() {
    let mut dice = Dice(0xD1CE);
    for file in ["openapi.json", "openapi.yaml"] {
        for length in 1..300 {
            let bytes: Vec<u8> = (0..length).map(|_| u8::try_from(dice.roll(256)).unwrap()).collect();
            error(file, bytes);
        }
    }
}
