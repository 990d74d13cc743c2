//! Paths of public Rust items, as users write them.

use crate::ir::{Api, OperationId, TypeId};
use crate::names::{Names, written, written_module};

/// Returns the path of a type.
pub(super) fn of_type(root: &str, names: &Names, id: TypeId) -> String {
    format!("{root}::models::{}", names.of(id).ident)
}

/// Returns the path of the function for one form of an operation's body, below the API's module.
pub fn of_function(api: &Api, names: &Names, id: OperationId, form: usize) -> String {
    let module = &names.modules[api.operations[id.index()].resource.index()];
    format!("{}::{}", written_module(module), written(&names.operation(id).functions[form]))
}
