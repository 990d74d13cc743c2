//! `cargo xtask lint`: every contradiction and gap of the documentation, one by one.

use crate::failure::Failure;
use crate::regen::{counted, outputs};
use fieldwork_codegen::diagnostic::Diagnostic;
use fieldwork_codegen::near;
use std::collections::BTreeMap;

/// Lists what the documentation of the APIs that are named, or of all, gives cause to say.
pub(crate) fn run(names: &[String]) -> Result<(), Failure> {
    for (name, output) in outputs(names)? {
        let near = near::types(&output.api);
        let found: Vec<&Diagnostic> = output.report.diagnostics().iter().chain(near.diagnostics()).collect();
        let mut rules: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        found.iter().for_each(|&diagnostic| rules.entry(diagnostic.rule).or_default().push(diagnostic));
        for diagnostic in rules.values().flatten() {
            println!("{diagnostic}");
        }
        println!("{name}: {}", counted(found.len(), "finding"));
        for (rule, members) in &rules {
            println!("  {:>5} {rule}", members.len());
        }
    }
    Ok(())
}
