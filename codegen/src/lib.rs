//! Reads published API documentation and writes typed Rust bindings.
//!
//! [`generate`] is the whole program: bytes in, files out, and no disk, clock or network in between.

pub mod check;
pub mod correct;
pub mod diagnostic;
pub mod distil;
pub mod emit;
pub mod evidence;
pub mod export;
pub mod input;
pub mod ir;
mod lines;
pub mod lower;
mod markdown;
pub mod merge;
pub mod names;
pub mod near;
pub mod outline;
pub mod parse;
pub mod rebuild;
pub mod render;
pub mod tidy;
pub mod unstated;
pub mod words;

use diagnostic::Report;
use input::Inputs;
use std::collections::BTreeMap;

/// What a run yields.
#[derive(Debug)]
pub struct Output {
    /// Path below the folder of the API → text.
    pub files: BTreeMap<String, String>,
    /// The API as an OpenAPI document.
    pub openapi: String,
    /// The public facts of the API, one per line.
    pub surface: String,
    /// The API, as it was understood.
    pub api: ir::Api,
    /// What is to be said of it.
    pub report: Report,
}

/// Generates the bindings of one API. An error is what stands in the way.
pub fn generate(inputs: &Inputs) -> Result<Output, Report> {
    let mut report = Report::default();
    let Some(export) = rebuild::readable(&inputs.export, inputs.config.docs, &mut report) else {
        return Err(report);
    };
    let Some(mut document) = parse::any(&export, inputs.config.format, &mut report) else {
        return Err(report);
    };
    correct::ignore(&mut document, &inputs.config, &mut report);
    let mut facts = lower::any(&document, &inputs.name, inputs.config.docs, &mut report);
    correct::pin(&mut facts, &inputs.config, &mut report);
    let mut api = merge::api(facts, &mut report);
    correct::apply(&mut api, &inputs.config, &mut report);
    if !check::api(&api, &mut report) {
        return Err(report);
    }
    unstated::report(&api, &mut report);
    let names = names::resolve(&api, &mut report);
    if report.has_errors() {
        return Err(report);
    }
    let layout = emit::Layout::of(&api, &names);
    check::layout(&api, &layout, &mut report);
    let emitter = emit::Emitter::new(&api, &names, &inputs.root);
    let files = render::all(&emit::parts(&layout), |part| emitter.file(*part), &inputs.header, &mut report);
    if report.has_errors() {
        return Err(report);
    }
    let openapi = export::openapi(&api, &names, &inputs.root);
    let surface = export::surface(&api, &names, &inputs.root);
    Ok(Output { files, openapi, surface, api, report })
}
