//! Settles unions on members that values can be told apart by.

use super::circle::set_alias;
use crate::diagnostic::Report;
use crate::ir::{Api, Context, Member, NumberFormat, Shape, TypeDef, TypeId, TypeRef, Union, ValueEnum};

/// Settles all unions. Returns whether anything changed.
pub(super) fn settle(api: &mut Api, report: &mut Report) -> bool {
    let mut changed = false;
    for id in (0..api.types.len()).map(TypeId::at) {
        let Shape::Union(union) = &api.get(id).shape else { continue };
        let (tag, mut members) = (union.tag.clone(), union.members.clone());
        if tag.is_none() {
            members = join_scalars(api, members);
        }
        let members = join_equal(members);
        match single(api, &members) {
            Some(ty) => {
                set_alias(api, id, ty, report);
                changed = true;
            }
            None => {
                let shape = Shape::Union(Union { tag, members });
                changed |= std::mem::replace(&mut api.get_mut(id).shape, shape.clone()) != shape;
            }
        }
    }
    changed
}

/// Returns the type that a union of these members comes to, if it needs no union.
fn single(api: &Api, members: &[Member]) -> Option<TypeRef> {
    match members {
        [] => Some(TypeRef::Json),
        [only] => Some(only.ty.clone()),
        [one, other] if is_int_or_string(&one.ty, &other.ty) || is_int_or_string(&other.ty, &one.ty) => {
            Some(TypeRef::IntOrString)
        }
        [one, many] | [many, one] if is_list_of(api, &many.ty, &one.ty) => {
            Some(TypeRef::OneOrMany(Box::new(one.ty.clone())))
        }
        _ => None,
    }
}

fn is_int_or_string(int: &TypeRef, string: &TypeRef) -> bool {
    matches!(int, TypeRef::Integer(_)) && *string == TypeRef::String
}

fn is_list_of(api: &Api, list: &TypeRef, item: &TypeRef) -> bool {
    match api.unalias(list) {
        TypeRef::List(inner) => inner.as_ref() == item && !matches!(api.unalias(item), TypeRef::List(_)),
        _ => false,
    }
}

fn join_equal(members: Vec<Member>) -> Vec<Member> {
    let mut list: Vec<Member> = Vec::with_capacity(members.len());
    for member in members {
        match list.iter_mut().find(|known| known.ty == member.ty) {
            Some(known) => known.tags.extend(member.tags),
            None => list.push(member),
        }
    }
    list
}

/// Kinds of JSON values that a reader cannot tell apart further.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Other,
}

fn kind(api: &Api, ty: &TypeRef) -> Kind {
    match api.unalias(ty) {
        TypeRef::String | TypeRef::Text(_) => Kind::Text,
        TypeRef::Integer(_) | TypeRef::Number(_) => Kind::Number,
        TypeRef::Named(id) => match &api.get(*id).shape {
            Shape::ValueEnum(set) if set.wire == crate::ir::Wire::String => Kind::Text,
            Shape::ValueEnum(_) => Kind::Number,
            _ => Kind::Other,
        },
        _ => Kind::Other,
    }
}

/// Leaves one member for all texts, one for all numbers, and none for any JSON value: unknown members are kept anyway.
fn join_scalars(api: &mut Api, members: Vec<Member>) -> Vec<Member> {
    let mut list: Vec<Member> = Vec::with_capacity(members.len());
    for member in members {
        let kind = kind(api, &member.ty);
        if *api.unalias(&member.ty) == TypeRef::Json {
            continue;
        }
        let known = list.iter().position(|known| kind != Kind::Other && self::kind(api, &known.ty) == kind);
        match known {
            Some(position) => list[position].ty = joined(api, &list[position].ty.clone(), &member.ty),
            None => list.push(member),
        }
    }
    list
}

/// Returns a type for the values of both.
fn joined(api: &mut Api, left: &TypeRef, right: &TypeRef) -> TypeRef {
    if left == right {
        return left.clone();
    }
    if kind(api, left) == Kind::Number {
        return TypeRef::Number(NumberFormat::F64);
    }
    match (own_enum(api, left), own_enum(api, right)) {
        (Some(left_id), Some(right_id)) => {
            let Shape::ValueEnum(more) = api.get(right_id).shape.clone() else { return TypeRef::String };
            let Shape::ValueEnum(set) = &mut api.get_mut(left_id).shape else { return TypeRef::String };
            add_values(set, more);
            left.clone()
        }
        // A set of values takes any text, since it keeps values that it does not know.
        (Some(_), None) if *right == TypeRef::String => left.clone(),
        (None, Some(_)) if *left == TypeRef::String => right.clone(),
        _ => match (documented_enum(api, left), documented_enum(api, right)) {
            (true, false) if *right == TypeRef::String => left.clone(),
            (false, true) if *left == TypeRef::String => right.clone(),
            _ => TypeRef::String,
        },
    }
}

fn add_values(set: &mut ValueEnum, more: ValueEnum) {
    set.detailed |= more.detailed;
    for value in more.values {
        if !set.values.iter().any(|known| known.wire == value.wire) {
            set.values.push(value);
        }
    }
}

/// Returns the set of values that stands in this union alone.
fn own_enum(api: &Api, ty: &TypeRef) -> Option<TypeId> {
    let TypeRef::Named(id) = ty else { return None };
    let TypeDef { context: Context::Member(..), shape: Shape::ValueEnum(_), .. } = api.get(*id) else {
        return None;
    };
    Some(*id)
}

fn documented_enum(api: &Api, ty: &TypeRef) -> bool {
    match api.unalias(ty) {
        TypeRef::Named(id) => matches!(api.get(*id).shape, Shape::ValueEnum(_)),
        _ => false,
    }
}
