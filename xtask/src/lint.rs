//! `cargo xtask lint`: every contradiction and gap of the documentation, one by one.

use crate::failure::Failure;
use crate::regen::{counted, outputs};
use crate::{api, import};
use fieldwork_codegen::diagnostic::{Diagnostic, Location, Place, Report};
use fieldwork_codegen::ir::{Api, Operation, OperationId};
use fieldwork_codegen::outline::Outline;
use fieldwork_codegen::{export, names, near};
use std::collections::BTreeMap;

/// Lists what the documentation of the APIs that are named, or of all, gives cause to say.
pub(crate) fn run(apis: &[String]) -> Result<(), Failure> {
    for (name, output) in outputs(apis)? {
        let names = names::resolve(&output.api, &mut Report::default());
        let mut more = near::types(&output.api);
        let outline = api::outline(&name)?;
        more.append(outline.as_ref().map(Outline::unchecked).unwrap_or_default());
        let found: Vec<&Diagnostic> = output.report.diagnostics().iter().chain(more.diagnostics()).collect();
        let mut rules: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        found.iter().for_each(|&diagnostic| rules.entry(diagnostic.rule).or_default().push(diagnostic));
        for diagnostic in rules.values().flatten() {
            print!("{diagnostic}");
            if let Some(id) = call_at(&output.api, &diagnostic.at) {
                let function = export::path_of_function(&output.api, &names, id, 0);
                println!("  = call: {} ({function})", output.api.operations[id.index()].label());
            }
            println!();
        }
        println!("{name}: {}", counted(found.len(), "finding"));
        for (rule, members) in &rules {
            println!("  {:>5} {rule}", members.len());
        }
        import::say_outline(&name, outline.as_ref());
    }
    Ok(())
}

/// Returns the call that a place belongs to.
fn call_at(api: &Api, at: &Location) -> Option<OperationId> {
    let pointer = |at: &Location| match &at.place {
        Place::Pointer(pointer) | Place::Text(pointer, _) => Some(pointer.clone()),
        Place::File | Place::Line(..) => None,
    };
    let found = pointer(at)?;
    let holds = |operation: &Operation| {
        let origin = &operation.docs.origin;
        let own = pointer(origin).filter(|own| !own.is_empty() && origin.file == at.file);
        own.and_then(|own| found.strip_prefix(&*own))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let found = (0u32..).map(OperationId).zip(&api.operations).find(|(_, operation)| holds(operation));
    found.map(|(id, _)| id)
}
