//! The features of `generated/Cargo.toml` that regen writes: one per API, with the features of the runtime that it needs.

use crate::failure::Failure;
use crate::project;
use fieldwork_codegen::Output;
use fieldwork_codegen::diagnostic::{Diagnostic, Location};
use fieldwork_codegen::ir::AuthKind;
use std::collections::BTreeMap;
use std::path::Path;

/// The line below which the features stand.
const MARK: &str = "# regen: features";

/// Returns the line of each API's feature: what its bindings need, or for those that are not made now what stands there.
fn features(manifest: &str, all: &[String], outputs: &[(String, Output)]) -> BTreeMap<String, String> {
    let line = |name: &String| {
        let start = format!("{name} = ");
        let now = outputs.iter().find(|(other, _)| other == name).map(|(_, output)| needs(output));
        match (now, manifest.lines().find(|line| line.starts_with(&start))) {
            (Some(needs), _) => start + &list(needs),
            (None, Some(before)) => before.to_owned(),
            (None, None) => start + &list(&[""; 0]),
        }
    };
    all.iter().map(|name| (name.clone(), line(name))).collect()
}

/// Returns the features of the runtime that the bindings of an API need.
pub(crate) fn needs(output: &Output) -> &'static [&'static str] {
    let api = &output.api;
    let signs = api.schemes.iter().any(|scheme| matches!(scheme.kind, AuthKind::Signature(_)));
    if signs || api.webhook_signature.is_some() { &["signing"] } else { &[] }
}

fn list(names: &[impl AsRef<str>]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{}\"", name.as_ref())).collect();
    format!("[{}]", quoted.join(", "))
}

/// Returns a manifest with the features of all APIs below the mark, if it has one.
pub(crate) fn manifest(manifest: &str, all: &[String], outputs: &[(String, Output)]) -> Option<String> {
    let features = features(manifest, all, outputs);
    manifest.lines().find(|line| line.trim() == MARK)?;
    let mut text = String::new();
    let mut lines = manifest.lines();
    for line in lines.by_ref() {
        text.push_str(line);
        text.push('\n');
        if line.trim() == MARK {
            break;
        }
    }
    let all: Vec<&String> = features.keys().collect();
    text.push_str(&format!("# Every API.\nall = {}\n", list(&all)));
    features.values().for_each(|line| text.push_str(&format!("{line}\n")));
    for line in lines.skip_while(|line| !line.trim().is_empty()) {
        text.push_str(line);
        text.push('\n');
    }
    Some(text)
}

/// Says that a manifest has no mark.
pub(crate) fn no_mark(manifest: &Path) -> Failure {
    let at = Location::file(&project::shown(manifest).into());
    let message = format!("no line says `{MARK}`: there is no place for the features of the APIs");
    let help = "write that line below `[features]`, before an empty line";
    Diagnostic::error("no-mark", &at, message).help(help).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fieldwork_codegen::correct::Config;
    use fieldwork_codegen::diagnostic::Report;
    use fieldwork_codegen::input::{Export, Inputs};

    const DOCUMENT: &str = r#"{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get":
        {"tags": ["a"], "responses": {"204": {"description": ""}}}}}, "webhooks": {"b": {"post": {"responses": {}}}}}"#;
    const SIGNING: &str = r#"[[signing]]
        scheme = "s"
        algorithm = "hmac-sha256"
        signature = { header = "X-S", encoding = "hex" }
        because = "the page on signatures says so"
        "#;

    /// Generates bindings of an API with a call and a webhook.
    fn output(manifest: &str) -> Output {
        let main: std::sync::Arc<str> = "openapi.json".into();
        let files = BTreeMap::from([(main.clone(), DOCUMENT.as_bytes().to_vec())]);
        let mut report = Report::default();
        let config = Config::read(&"api.toml".into(), manifest.as_bytes(), &mut report);
        let inputs = Inputs {
            name: "a".to_owned(),
            export: Export { main, files },
            config: config.unwrap_or_else(|| panic!("{report}")),
            root: "crate_x::a".to_owned(),
            header: String::new(),
        };
        fieldwork_codegen::generate(&inputs).unwrap_or_else(|report| panic!("{report}"))
    }

    #[test]
    fn an_api_that_signs_needs_signatures_whoever_signs() {
        assert!(needs(&output("")).is_empty());
        assert_eq!(needs(&output(SIGNING)), ["signing"]);
        assert_eq!(needs(&output(&format!("{SIGNING}\nwebhooks = true"))), ["signing"]);
    }

    #[test]
    fn features_of_apis_that_are_not_made_now_stay() {
        let text = format!(
            "[features]\n{MARK}\n# Every API.\nall = [\"a\", \"b\"]\na = []\nb = [\"signing\"]\n\n[lints]\n"
        );
        let names = ["a".to_owned(), "b".to_owned()];
        assert_eq!(manifest(&text, &names, &[]).as_deref(), Some(text.as_str()));
        assert_eq!(manifest("[features]\n", &names, &[]), None);
    }
}
