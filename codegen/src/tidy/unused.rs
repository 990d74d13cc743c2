//! Takes away types that nothing uses.

use crate::ir::{Api, Context, TypeId};

/// Takes away types that the documentation does not name and that nothing uses, and numbers the rest anew.
pub(super) fn leave_out(api: &mut Api) {
    let mut alive = vec![false; api.types.len()];
    let mut open: Vec<TypeId> = Vec::new();
    for (id, def) in api.type_ids() {
        if matches!(def.context, Context::Documented(_)) {
            open.push(id);
        }
    }
    api.each_root(&mut |ty| ty.each_named(&mut |id| open.push(id)));
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut alive[id.index()], true) {
            api.get(id).uses().iter().for_each(|ty| ty.each_named(&mut |id| open.push(id)));
            open.extend(api.get(id).context.parent());
        }
    }
    // What a type that is gone was named after is gone too; the type that it became part of has its own name.
    for def in &mut api.types {
        def.merged.retain(|(context, _)| context.parent().is_none_or(|id| alive[id.index()]));
    }
    let mut next = 0;
    let number = |alive: &bool| {
        next += usize::from(*alive);
        TypeId::at(next - usize::from(*alive))
    };
    let numbers: Vec<TypeId> = alive.iter().map(number).collect();
    let mut alive = alive.iter();
    api.types.retain(|_| *alive.next().unwrap_or(&false));
    let renumber = |id: &mut TypeId| *id = numbers[id.index()];
    api.each_use_mut(&mut |ty| ty.each_named_mut(&mut |id| renumber(id)));
    for def in &mut api.types {
        def.contexts_mut().filter_map(Context::parent_mut).for_each(renumber);
    }
}
