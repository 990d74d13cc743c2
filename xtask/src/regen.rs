//! `cargo xtask regen`: `schemas/` to `generated/`.

use crate::change::Change;
use crate::failure::Failure;
use crate::{api, features, import, project, raw};
use fieldwork_codegen::diagnostic::{Diagnostic, Location, Report, Severity};
use fieldwork_codegen::input::Inputs;
use fieldwork_codegen::ir::{Api, Shape};
use fieldwork_codegen::{Output, generate, outline, unstated};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the bindings of the APIs that are named, or of all.
pub(crate) fn run(names: &[String]) -> Result<(), Failure> {
    let outputs = outputs(names)?;
    write(&outputs, change(&outputs)?)
}

/// Imports a raw export and writes the bindings of its API, both or neither.
pub(crate) fn from(names: &[String], export: &Path) -> Result<(), Failure> {
    let [name] = names else {
        let at = Location::file(&"--from".into());
        let help = "write: cargo xtask regen API --from EXPORT";
        return Err(Diagnostic::error("usage", &at, "an export is that of one API").help(help).into());
    };
    let import = import::read(name, export, None)?;
    let output = generate(&api::inputs_of(name, import.config, import.export))?;
    let outputs = [(name.clone(), output)];
    let mut change = change(&outputs)?;
    change.files.extend(import.change.files);
    change.owned.extend(import.change.owned);
    eprint!("{}", import.report);
    println!("{name}: imported; {}", import.summary);
    import::say_outline(name, import.outline.as_ref());
    write(&outputs, change)
}

/// Writes files and says what changed.
fn write(outputs: &[(String, Output)], change: Change) -> Result<(), Failure> {
    let difference = change.write()?;
    for (name, output) in outputs {
        let changed = difference.written.iter().chain(&difference.stray);
        say(name, output, changed.filter(|path| is_of(path, name)).count());
    }
    let is_other = |path: &&PathBuf| !outputs.iter().any(|(name, _)| is_of(path, name));
    match difference.written.iter().filter(is_other).count() {
        0 => {}
        shared => println!("what lists the APIs: {} changed", counted(shared, "file")),
    }
    match difference.stray.iter().filter(is_other).count() {
        0 => {}
        gone => println!("APIs that are no more: {} deleted", counted(gone, "file")),
    }
    Ok(())
}

/// Says what an API came to. Where nothing of it changed, its findings are those of the last run.
fn say(name: &str, output: &Output, changed: usize) {
    let mut shown = output.report.clone();
    if changed == 0 {
        shown = Report::default();
        shown.extend(output.report.diagnostics().iter().filter(|found| found.rule == raw::RULE).cloned());
    }
    eprint!("{shown}");
    let hidden = output.report.count(Severity::Warning) - shown.count(Severity::Warning);
    let advice = match hidden {
        0 => String::new(),
        _ => format!("; `cargo xtask lint {name}` lists the warnings"),
    };
    println!("{name}: {}, {} changed{advice}", summary(output), counted(changed, "file"));
}

/// Tells whether a file is made for an API.
fn is_of(path: &Path, name: &str) -> bool {
    let shown = project::shown(path);
    let places = ["generated/src/api/", "generated/openapi/", "generated/surface/", "schemas/"];
    let below = places.iter().find_map(|place| shown.strip_prefix(place)).unwrap_or_default();
    below.split(['/', '.']).next() == Some(name)
}

/// Generates the bindings of the APIs that are named, or of all.
pub(crate) fn outputs(names: &[String]) -> Result<Vec<(String, Output)>, Failure> {
    let mut outputs = Vec::new();
    let mut errors = Report::default();
    for name in api::chosen(names)? {
        match output(&name) {
            Ok(output) => outputs.push((name, output)),
            // One run shows what is wrong with all of them.
            Err(Failure::Report(report)) => errors.append(report),
            Err(other) => return Err(other),
        }
    }
    if errors.has_errors() { Err(errors.into()) } else { Ok(outputs) }
}

fn output(name: &str) -> Result<Output, Failure> {
    let inputs = api::inputs(name)?;
    check_outline(name, &inputs)?;
    let mut output = generate(&inputs)?;
    output.report.extend(raw::hint(&inputs));
    Ok(output)
}

/// Refuses an outline that was changed and not imported: the bindings would not be what it says.
fn check_outline(name: &str, inputs: &Inputs) -> Result<(), Failure> {
    let Some(outline) = api::outline(name)? else { return Ok(()) };
    let report = outline::compare(&outline, name, &inputs.export);
    if report.has_errors() { Err(report.into()) } else { Ok(()) }
}

/// Returns the files of this project as they should be.
pub(crate) fn change(outputs: &[(String, Output)]) -> Result<Change, Failure> {
    let generated = project::generated();
    let mut change = Change::default();
    for (name, output) in outputs {
        let folder = generated.join("src/api").join(name);
        let files = output.files.iter().map(|(path, text)| (folder.join(path), text));
        change.files.extend(files.map(|(path, text)| (path, text.clone().into_bytes())));
        change.owned.push(folder);
        let (openapi, surface) = (format!("openapi/{name}.json"), format!("surface/{name}.txt"));
        change.files.insert(generated.join(openapi), output.openapi.clone().into_bytes());
        change.files.insert(generated.join(surface), output.surface.clone().into_bytes());
    }
    let all = present(&generated, outputs)?;
    change.owned.extend(gone(&generated, &all));
    change.files.insert(generated.join("src/api/mod.rs"), modules(&all).into_bytes());
    let manifest = generated.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|error| Failure::path("read", &manifest, error))?;
    let text = features::manifest(&text, &all, outputs).ok_or_else(|| features::no_mark(&manifest))?;
    change.files.insert(manifest, text.into_bytes());
    Ok(change)
}

/// Returns the APIs that have bindings: those that get them now, and those of `schemas/` that got them before.
fn present(generated: &Path, outputs: &[(String, Output)]) -> Result<Vec<String>, Failure> {
    let has_bindings = |name: &String| generated.join("src/api").join(name).is_dir();
    let before = api::all()?.into_iter().filter(has_bindings);
    let now = outputs.iter().map(|(name, _)| name.clone());
    Ok(before.chain(now).collect::<BTreeSet<_>>().into_iter().collect())
}

/// Returns what is left of APIs that are no more.
fn gone(generated: &Path, all: &[String]) -> Vec<PathBuf> {
    let folders = ["src/api", "openapi", "surface"].map(|folder| generated.join(folder));
    let entries = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let stale = |path: &PathBuf| {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        !path.ends_with("src/api/mod.rs") && !all.contains(&stem)
    };
    entries.map(|entry| entry.path()).filter(stale).collect()
}

fn modules(all: &[String]) -> String {
    let mut text =
        "// @generated by `cargo xtask regen` from schemas. Do not edit.\n//! One module per API.\n"
            .to_owned();
    for name in all {
        text.push_str(&format!("\n#[cfg(feature = \"{name}\")]\npub mod {name};\n"));
    }
    text
}

/// Says in a line what an API came to.
pub(crate) fn summary(output: &Output) -> String {
    let api = &output.api;
    format!(
        "{}{}, {}, {}, {}, {}{}, {}",
        counted(api.operations.len(), "operation"),
        unstated::summary(api).map(|text| format!(" ({text})")).unwrap_or_default(),
        counted(shapes(api, |shape| matches!(shape, Shape::Model(_))), "model"),
        counted(shapes(api, |shape| matches!(shape, Shape::ValueEnum(_))), "value enum"),
        counted(shapes(api, |shape| matches!(shape, Shape::IdEnum(_))), "identifier enum"),
        counted(shapes(api, |shape| matches!(shape, Shape::Union(_))), "union"),
        left_out(api),
        counted(output.report.count(Severity::Warning), "warning"),
    )
}

/// Says how many of each kind could not be expressed.
fn left_out(api: &Api) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    api.skipped.iter().for_each(|skipped| *kinds.entry(skipped.kind).or_default() += 1);
    let counts: Vec<String> = kinds.into_iter().map(|(kind, number)| counted(number, kind)).collect();
    if counts.is_empty() { String::new() } else { format!(", {} left out", counts.join(" and ")) }
}

fn shapes(api: &Api, is: impl Fn(&Shape) -> bool) -> usize {
    api.types.iter().filter(|def| is(&def.shape)).count()
}

/// Returns a number of things, in words.
pub(crate) fn counted(number: usize, what: &str) -> String {
    match (number, what.strip_suffix('y')) {
        (1, _) => format!("{number} {what}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {what}s"),
    }
}
