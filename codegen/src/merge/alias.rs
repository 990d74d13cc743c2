//! Takes away aliases that the documentation does not name, and those of files, which are files only in forms.

use crate::ir::{Api, Context, Shape, TypeId, TypeRef};

/// Puts what an unnamed alias stands for in its place. Returns whether anything changed.
pub(super) fn inline(api: &mut Api) -> bool {
    let targets: Vec<Option<TypeRef>> = api.types.iter().map(unnamed).collect();
    if targets.iter().all(Option::is_none) {
        return false;
    }
    let mut changed = false;
    api.each_use_mut(&mut |ty| changed |= replace(ty, &targets));
    changed
}

fn unnamed(def: &crate::ir::TypeDef) -> Option<TypeRef> {
    match (&def.shape, &def.context) {
        (Shape::Alias(TypeRef::File), _) => Some(TypeRef::File),
        (Shape::Alias(_), Context::Documented(_)) => None,
        (Shape::Alias(target), _) => Some(target.clone()),
        _ => None,
    }
}

fn replace(ty: &mut TypeRef, targets: &[Option<TypeRef>]) -> bool {
    match ty {
        TypeRef::Named(TypeId(index)) => match &targets[*index as usize] {
            Some(target) => {
                *ty = target.clone();
                true
            }
            None => false,
        },
        TypeRef::List(item) | TypeRef::Map(item) | TypeRef::OneOrMany(item) | TypeRef::Nullable(item) => {
            replace(item, targets)
        }
        TypeRef::Tuple(items) => {
            items.iter_mut().fold(false, |changed, item| replace(item, targets) | changed)
        }
        _ => false,
    }
}
