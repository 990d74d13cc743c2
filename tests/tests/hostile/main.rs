//! Documents from outside are not trusted: none makes the generator panic, hang or emit code of its own.

mod bytes;
mod collections;
mod names;
mod shapes;

use fieldwork_codegen::correct::Config;
use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::input::{Export, Inputs};
use fieldwork_codegen::lower::DocsPolicy;
use fieldwork_codegen::{Output, generate};
use std::collections::BTreeMap;

/// Generates the bindings of a document in one file, for a module of this name.
fn bindings(name: &str, file: &str, bytes: impl Into<Vec<u8>>, docs: DocsPolicy) -> Result<Output, Report> {
    let files = BTreeMap::from([(file.into(), bytes.into())]);
    generate(&Inputs {
        name: name.to_owned(),
        export: Export { main: file.into(), files },
        config: Config { docs, ..Config::default() },
        root: format!("hostile::{name}"),
        header: "// Made by a test.".to_owned(),
    })
}

/// Asserts that a document gives bindings that are Rust, or else an error that is readable.
fn survives(file: &str, bytes: impl Into<Vec<u8>>) -> Result<Output, Report> {
    let outcome = bindings("api", file, bytes, DocsPolicy::Full);
    match &outcome {
        Ok(output) => {
            let broken = output.files.iter().find(|(_, text)| syn::parse_file(text).is_err());
            assert!(broken.is_none(), "no Rust: {broken:?}");
        }
        Err(report) => {
            let text = report.to_string();
            assert!(report.has_errors(), "there are no bindings, and nothing says why");
            assert!(!text.contains("fault of the generator"), "{text}");
            assert!(text.len() < 1_000_000, "the report has {} bytes", text.len());
        }
    }
    outcome
}

/// Returns the error that a document ends with.
fn error(file: &str, bytes: impl Into<Vec<u8>>) -> String {
    match survives(file, bytes) {
        Ok(_) => panic!("the document is taken"),
        Err(report) => report.to_string(),
    }
}
