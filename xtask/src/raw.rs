//! Exports as their vendors publish them: what `import` would make of them.

use fieldwork_codegen::correct::Config;
use fieldwork_codegen::diagnostic::{Diagnostic, Location, Report};
use fieldwork_codegen::distil::{self, Format, Options, Summary, openapi};
use fieldwork_codegen::input::{Export, Inputs};
use fieldwork_codegen::lower::DocsPolicy;
use fieldwork_codegen::outline;
use fieldwork_codegen::parse::kind::{Kind, detect};

/// What stands before a description, as imported exports are laid out.
const DESCRIPTION: &str = "\"description\": \"";

/// The rule by which the hint goes.
pub(crate) const RULE: &str = "raw-export";

/// Descriptions that import writes, which name a status, are not longer.
const MAX_DESCRIPTION: usize = 31;

/// Returns how an export is distilled for a manifest.
pub(crate) fn options(config: &Config, format: Option<Format>) -> Options {
    Options {
        keep_prose: config.docs == DocsPolicy::Full,
        drop_environments: !config.environments.is_empty(),
        format,
    }
}

/// Returns the export that `import` would write, under the name of the raw one where that is a single file.
pub(crate) fn distilled(raw: &Export, config: &Config) -> Result<(Export, Summary), Report> {
    let options = options(config, stated(raw, config));
    let mut report = Report::default();
    let mut facts = distil::facts(raw, &options, &mut report).ok_or(report)?;
    // What the text of a page lost is in the document that was made of it.
    facts.files.remove(outline::FILE);
    let mut files: Vec<_> =
        facts.files.into_iter().map(|(file, text)| (file.into(), text.into_bytes())).collect();
    let mut main = distil::main_file(raw, &options).into();
    // Several files refer to each other by their new names.
    if let [(name, _)] = files.as_mut_slice() {
        *name = raw.main.clone();
        main = raw.main.clone();
    }
    Ok((Export { main, files: files.into_iter().collect() }, facts.summary))
}

/// Returns the format that a manifest states, for a document that does not say it itself.
fn stated(raw: &Export, config: &Config) -> Option<Format> {
    if raw.files.get(&raw.main).is_some_and(|bytes| detect(&raw.main, bytes).is_ok()) {
        return None;
    }
    match config.format? {
        Kind::OpenApi30 | Kind::OpenApi31 => Some(Format::OpenApi),
        Kind::Swagger20 => Some(Format::Swagger),
        Kind::Postman => Some(Format::Postman),
        Kind::RedocHtml | Kind::RedocText => None,
    }
}

/// Says that `import` distils an export, if it does.
pub(crate) fn hint(inputs: &Inputs) -> Option<Diagnostic> {
    let (name, main) = (&inputs.name, &inputs.export.main);
    let options = options(&inputs.config, None);
    // Distilling takes as long as half a run: only what does not look distilled is worth it.
    if looks_imported(name, &inputs.export, options.keep_prose) || !is_raw(name, &inputs.export, &options) {
        return None;
    }
    let help = format!("run `cargo xtask import {name} {main}`, which keeps its facts; the bindings stay");
    let message = "this is a raw export, with its vendor's sentences and samples";
    Some(Diagnostic::warning(RULE, &Location::file(main), message).help(help))
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
fn is_raw(name: &str, export: &Export, options: &Options) -> bool {
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
