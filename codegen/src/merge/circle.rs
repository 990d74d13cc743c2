//! Circles of aliases, which Rust cannot say: one alias of each is read as any JSON value.

use crate::diagnostic::{Diagnostic, Report};
use crate::ir::{Api, Shape, TypeDef, TypeId, TypeRef, alias_circles};
use std::collections::HashSet;

/// Breaks the circles that the export has.
pub(super) fn break_all(api: &mut Api, report: &mut Report) {
    for id in alias_circles(&api.types) {
        break_at(api.get_mut(id), report);
    }
}

/// Makes a type an alias, unless it would stand for itself.
pub(super) fn set_alias(api: &mut Api, id: TypeId, target: TypeRef, report: &mut Report) {
    if leads_to(api, &target, id) {
        break_at(api.get_mut(id), report);
    } else {
        api.get_mut(id).shape = Shape::Alias(target);
    }
}

fn break_at(def: &mut TypeDef, report: &mut Report) {
    let message = "a schema that is only an array, map or reference of itself is read as any JSON value";
    report.push(Diagnostic::warning("recursive-alias", &def.docs.origin, message));
    def.shape = Shape::Alias(TypeRef::Json);
}

/// Tells whether a use of a type stands for another type, through aliases alone.
fn leads_to(api: &Api, ty: &TypeRef, to: TypeId) -> bool {
    let mut seen = HashSet::new();
    let mut open = Vec::new();
    ty.each_named(&mut |id| open.push(id));
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if let Shape::Alias(target) = &api.get(id).shape
            && seen.insert(id)
        {
            target.each_named(&mut |id| open.push(id));
        }
    }
    false
}
