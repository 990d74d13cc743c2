//! Makes identifier enums of the same kinds the same type, though identifiers are numbers in one place and texts in another.

use crate::ir::{Api, IdEnum, IdKind, IntegerFormat, Shape, TypeRef};
use std::collections::HashMap;

/// Gives identifier enums of the same kinds the same types, in the order of the first.
pub(super) fn settle(api: &mut Api) {
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, def) in api.types.iter().enumerate() {
        if let Shape::IdEnum(ids) = &def.shape {
            groups.entry(key(ids)).or_default().push(index);
        }
    }
    for members in groups.into_values().filter(|members| members.len() > 1) {
        let all: Vec<&IdEnum> = members.iter().filter_map(|index| id_enum(api, *index)).collect();
        let Some(kinds) = joined(&all) else { continue };
        for index in members {
            if let Shape::IdEnum(ids) = &mut api.types[index].shape {
                ids.kinds.clone_from(&kinds);
            }
        }
    }
}

fn id_enum(api: &Api, index: usize) -> Option<&IdEnum> {
    match &api.types[index].shape {
        Shape::IdEnum(ids) => Some(ids),
        _ => None,
    }
}

/// Returns a text that is equal for enums of the same keys and kinds.
fn key(ids: &IdEnum) -> String {
    let mut kinds: Vec<&str> = ids.kinds.iter().map(|kind| kind.wire.as_str()).collect();
    kinds.sort_unstable();
    format!(
        "{} {} {kinds:?} {}",
        ids.kind_key,
        ids.value_key,
        ids.kinds.iter().all(|kind| is_plain(&kind.ty))
    )
}

/// Returns kinds whose types read the identifiers of all enums.
fn joined(all: &[&IdEnum]) -> Option<Vec<IdKind>> {
    let kinds = all.first()?.kinds.iter().map(|kind| {
        let types = all.iter().filter_map(|ids| ids.kinds.iter().find(|other| other.wire == kind.wire));
        let mut types: Vec<&TypeRef> = types.map(|kind| &kind.ty).collect();
        types.dedup();
        match types.as_slice() {
            [only] => Some(IdKind { wire: kind.wire.clone(), ty: (*only).clone() }),
            several if several.iter().all(|ty| is_plain(ty)) => {
                Some(IdKind { wire: kind.wire.clone(), ty: TypeRef::IntOrString })
            }
            _ => None,
        }
    });
    kinds.collect()
}

fn is_plain(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::String | TypeRef::IntOrString | TypeRef::Integer(IntegerFormat::I64))
}
