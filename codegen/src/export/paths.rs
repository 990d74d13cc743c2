//! Paths of public Rust items, as users write them.

use crate::ir::{Api, OperationId, TypeId};
use crate::names::Names;

/// Names that cannot be raw identifiers.
const NEVER_RAW: [&str; 5] = ["_", "self", "Self", "super", "crate"];

/// Returns the path of a type.
pub(super) fn of_type(root: &str, names: &Names, id: TypeId) -> String {
    format!("{root}::models::{}", names.of(id).ident)
}

/// Returns the path of the function for one form of an operation's body, below the API's module.
pub(super) fn of_function(api: &Api, names: &Names, id: OperationId, form: usize) -> String {
    let module = &names.modules[api.operations[id.0 as usize].resource.0 as usize];
    format!("{}::{}", module_ident(module), ident(&names.operation(id).functions[form]))
}

/// Returns a module's name as it is written in code: keywords take a trailing `_`, since files are named alike.
pub(super) fn module_ident(name: &str) -> String {
    if is_keyword(name) || matches!(name, "union" | "macro_rules") {
        return format!("{name}_");
    }
    name.to_owned()
}

/// Returns a function's name as it is written in code.
pub(super) fn ident(name: &str) -> String {
    if NEVER_RAW.contains(&name) {
        return format!("{name}_");
    }
    if is_keyword(name) { format!("r#{name}") } else { name.to_owned() }
}

/// Tells whether a name is a keyword. `gen` became one in edition 2024, which `syn` does not know.
pub fn is_keyword(name: &str) -> bool {
    name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_written_as_code_wants_them() {
        assert_eq!(
            ["move", "self", "gen", "union", "list"].map(ident),
            ["r#move", "self_", "r#gen", "union", "list"]
        );
        assert_eq!(["type", "gen", "union", "bank"].map(module_ident), ["type_", "gen_", "union_", "bank"]);
    }
}
