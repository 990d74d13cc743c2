//! Finds the key that tells the members of a union apart, and makes its value a constant of the members.

use crate::diagnostic::{Diagnostic, Report};
use crate::ir::{Api, Member, Model, Shape, Tag, TypeId, TypeRef, Union};
use serde_json::Value;
use std::collections::HashMap;

/// Settles the tags of all unions.
pub(super) fn settle(api: &mut Api, report: &mut Report) {
    documented(api, report);
    set_constants(api);
    inferred(api);
    set_constants(api);
}

/// Makes the values constants that tell messages apart inside of their fields, and their versions.
///
/// This comes before equal types become one, since these are equal otherwise.
pub(super) fn of_families(api: &mut Api) {
    let mut found = Vec::new();
    for def in &api.types {
        let Shape::Union(Union { tag: Some(tag), members }) = &def.shape else { continue };
        // One under a key of the members' own is found below, among those of all unions.
        let (None, Tag::Value { path, version }) = (tag.as_key(), tag) else { continue };
        for member in members {
            let TypeRef::Named(id) = member.ty else { continue };
            found.extend(member.tags.first().map(|tag| (id, path.clone(), tag.clone(), false)));
            // Where messages of one kind differ by it, the version is always there.
            let telling = members.iter().filter(|other| other.tags == member.tags).count() > 1;
            let version = version.clone().zip(member.version.clone());
            found.extend(version.map(|(path, version)| (id, path, version, telling)));
        }
    }
    found.into_iter().for_each(|(id, path, value, required)| set_constant(api, id, &path, value, required));
}

/// Makes the text or number at a path of keys a constant, and perhaps one that is always there.
fn set_constant(api: &mut Api, id: TypeId, path: &[String], value: String, required: bool) {
    let Some((key, rest)) = path.split_first() else { return };
    let Shape::Model(model) = &mut api.get_mut(id).shape else { return };
    let Some(field) = model.fields.iter_mut().find(|field| field.wire == *key) else { return };
    field.required |= required;
    match (&field.ty, rest) {
        (TypeRef::Named(inner), [_, ..]) => {
            let inner = *inner;
            set_constant(api, inner, rest, value, required);
        }
        (_, []) => field.constant = constant(&field.ty, &value).or(field.constant.take()),
        _ => {}
    }
}

/// Returns the value of a type that a tag stands for, if it takes tags.
fn constant(ty: &TypeRef, tag: &str) -> Option<Value> {
    match ty {
        TypeRef::String => Some(tag.into()),
        TypeRef::Integer(_) => tag.parse::<i64>().ok().map(Value::from),
        _ => None,
    }
}

/// Settles the unions whose documentation names a tag.
fn documented(api: &mut Api, report: &mut Report) {
    for index in 0..api.types.len() {
        let Shape::Union(Union { tag: Some(tag), members }) = &api.types[index].shape else { continue };
        let Some(tag) = tag.as_key() else { continue };
        if usable(api, members) {
            continue;
        }
        let message =
            format!("`{tag}` does not tell the members of the union apart; they are told apart by shape");
        report.push(Diagnostic::warning("unclear-discriminator", &api.types[index].docs.origin, message));
        let members = untagged(members);
        api.types[index].shape = Shape::Union(Union { tag: None, members });
    }
}

/// Finds tags for the unions that have none; what other unions made constant tells members apart, too.
fn inferred(api: &mut Api) {
    for index in 0..api.types.len() {
        let Shape::Union(Union { tag: None, members }) = &api.types[index].shape else { continue };
        if let Some((tag, members)) = infer(api, members) {
            api.types[index].shape = Shape::Union(Union { tag: Some(Tag::key(tag)), members });
        }
    }
}

/// Tells whether each member is an object with tags of its own.
fn usable(api: &Api, members: &[Member]) -> bool {
    let is_object = |ty: &TypeRef| match api.unalias(ty) {
        TypeRef::Map(_) => true,
        TypeRef::Named(id) => matches!(api.get(*id).shape, Shape::Model(_) | Shape::Union(_)),
        _ => false,
    };
    let mut seen: Vec<&String> = Vec::new();
    members.iter().all(|member| {
        let fresh = member.tags.iter().all(|tag| !seen.contains(&tag));
        seen.extend(&member.tags);
        fresh && !member.tags.is_empty() && is_object(&member.ty)
    })
}

fn untagged(members: &[Member]) -> Vec<Member> {
    members.iter().map(|member| Member::new(member.ty.clone(), Vec::new())).collect()
}

/// Finds a key that all members have with values of their own.
fn infer(api: &Api, members: &[Member]) -> Option<(String, Vec<Member>)> {
    let models: Vec<&Model> =
        members.iter().map(|member| model_of(api, &member.ty)).collect::<Option<_>>()?;
    for field in models.first()?.fields.iter().filter(|field| field.required) {
        let tags: Option<Vec<Vec<String>>> =
            models.iter().map(|model| values(api, model, &field.wire)).collect();
        let Some(tags) = tags else { continue };
        let tagged = members.iter().zip(tags).map(|(member, tags)| Member::new(member.ty.clone(), tags));
        let tagged: Vec<Member> = tagged.collect();
        if usable(api, &tagged) {
            return Some((field.wire.clone(), tagged));
        }
    }
    None
}

fn model_of<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a Model> {
    match api.unalias(ty) {
        TypeRef::Named(id) => match &api.get(*id).shape {
            Shape::Model(model) => Some(model),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the values that a model allows under a key, if it is one of a set.
fn values(api: &Api, model: &Model, wire: &str) -> Option<Vec<String>> {
    let field = model.fields.iter().find(|field| field.wire == wire && field.required && !field.nullable)?;
    if let Some(constant) = &field.constant {
        return constant.as_str().map(|text| vec![text.to_owned()]);
    }
    match api.unalias(&field.ty) {
        TypeRef::Named(id) => match &api.get(*id).shape {
            Shape::ValueEnum(set) => Some(set.values.iter().map(|value| value.wire.clone()).collect()),
            _ => None,
        },
        _ => None,
    }
}

/// Makes the tag of a member a constant, where the member stands for one value of it in all unions.
fn set_constants(api: &mut Api) {
    let mut tags: HashMap<(TypeId, String), Vec<String>> = HashMap::new();
    for union in api
        .types
        .iter()
        .filter_map(|def| if let Shape::Union(union) = &def.shape { Some(union) } else { None })
    {
        let Some(tag) = union.tag.as_ref().and_then(Tag::as_key) else { continue };
        for member in &union.members {
            if let TypeRef::Named(id) = api.unalias(&member.ty) {
                tags.entry((*id, tag.to_owned())).or_default().extend(member.tags.iter().cloned());
            }
        }
    }
    for ((id, wire), mut values) in tags {
        values.sort();
        values.dedup();
        let ([only], Shape::Model(model)) = (values.as_slice(), &mut api.get_mut(id).shape) else { continue };
        for field in model.fields.iter_mut().filter(|field| field.wire == wire) {
            field.constant = field.constant.take().or_else(|| constant(&field.ty, only));
        }
    }
}
