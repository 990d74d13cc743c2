//! Exports that lie under `schemas/` as their vendors publish them.

use fieldwork_codegen::diagnostic::{Diagnostic, Location, Report};
use fieldwork_codegen::distil::{self, openapi};
use fieldwork_codegen::input::{Export, Inputs};
use fieldwork_codegen::lower::DocsPolicy;

/// What stands before a description, as imported exports are laid out.
const DESCRIPTION: &str = "\"description\": \"";

/// Descriptions that import writes, which name a status, are not longer.
const MAX_DESCRIPTION: usize = 31;

/// Says that `import` distils an export, if it does.
pub(crate) fn hint(inputs: &Inputs) -> Option<Diagnostic> {
    let (name, main) = (&inputs.name, &inputs.export.main);
    let keep_prose = inputs.config.docs == DocsPolicy::Full;
    let options = distil::Options {
        keep_prose,
        drop_environments: !inputs.config.environments.is_empty(),
        format: None,
    };
    // Distilling takes as long as half a run: only what does not look distilled is worth it.
    if looks_imported(name, &inputs.export, keep_prose) || !is_raw(name, &inputs.export, &options) {
        return None;
    }
    let help = format!("run `cargo xtask import {name} {main}`, which keeps its facts; the bindings stay");
    let message = "this is a raw export, with its vendor's sentences and samples";
    Some(Diagnostic::warning("raw-export", &Location::file(main), message).help(help))
}

/// Tells by a glance whether the main file is one that import wrote.
fn looks_imported(name: &str, export: &Export, keep_prose: bool) -> bool {
    let Some(text) = export.files.get(&export.main).and_then(|bytes| str::from_utf8(bytes).ok()) else {
        return false;
    };
    let is_short = |rest: &str| rest.find('"').is_some_and(|length| length <= MAX_DESCRIPTION);
    *export.main == *shown(name, openapi::MAIN)
        && text.starts_with("{\n  \"")
        && (keep_prose || text.split(DESCRIPTION).skip(1).all(is_short))
}

/// Tells whether import would change an export.
fn is_raw(name: &str, export: &Export, options: &distil::Options) -> bool {
    let facts = distil::facts(export, options, &mut Report::default());
    facts.is_some_and(|facts| {
        let same = |(file, text): (&String, &String)| {
            export.files.get(shown(name, file).as_str()).is_some_and(|bytes| bytes == text.as_bytes())
        };
        !facts.files.iter().all(same)
    })
}

fn shown(name: &str, file: &str) -> String {
    format!("schemas/{name}/{file}")
}
