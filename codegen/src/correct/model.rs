//! Corrections of types and of their fields.

use super::apply::{Same, only};
use super::config::Correction;
use super::refusal::Refusal;
use super::types::{documented, stated};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir::{Api, Context, Docs, Field, Shape, TypeId, TypeRef, Union};

/// Applies a correction of a type that the documentation names, or of a field in it.
pub(super) fn named(api: &mut Api, correction: &Correction, at: &Location) -> Result<Same, Refusal> {
    let (name, fields) = split(&correction.at);
    let id = documented(api, name).ok_or_else(|| no_schema(name))?;
    let (id, last) = holder(api, id, &fields)?;
    correct(api, correction, id, last, at)
}

fn no_schema(name: &str) -> Refusal {
    Refusal::Idle(format!(
        "there is no schema `{name}`; what has no name in the export goes by its place, as in `POST /path > body.field`"
    ))
}

/// Applies a correction of what stands at a place, or of a field in it. `path` begins with the word for the place, and
/// `uses` are the types there.
pub(super) fn inside(
    api: &mut Api,
    correction: &Correction,
    uses: &[TypeRef],
    path: &str,
    (at, report): (&Location, &mut Report),
) -> Result<Same, Refusal> {
    let (_, fields) = split(path);
    let (id, last) = holder(api, root(api, uses, path)?, &fields)?;
    let others = api.get(id).merged.len();
    if others > 0 {
        let message = format!("what `{}` names is of a type that stands in other places, too", correction.at);
        let help = format!("the correction holds for all {} of them", others + 1);
        report.push(Diagnostic::warning("shared-type", at, message).help(help));
    }
    correct(api, correction, id, last, at)
}

/// Returns the type of what stands at a place, or of a field in it.
pub(super) fn type_at(api: &Api, uses: &[TypeRef], path: &str) -> Result<TypeRef, Refusal> {
    let (_, fields) = split(path);
    match holder(api, root(api, uses, path)?, &fields)? {
        (id, None) => Ok(TypeRef::Named(id)),
        (id, Some(last)) => {
            Ok(inner(api, id, last).cloned().ok_or_else(|| format!("there is no field `{last}`"))?)
        }
    }
}

/// Returns the object that holds the last of fields that stand in one another, and this last one.
fn holder<'f>(api: &Api, root: TypeId, fields: &[&'f str]) -> Result<(TypeId, Option<&'f str>), Refusal> {
    let Some((last, outer)) = fields.split_last() else { return Ok((root, None)) };
    let id = outer.iter().try_fold(root, |id, name| within(api, id, name))?;
    Ok((id, Some(last)))
}

/// Returns the type at the place that a path begins with.
fn root(api: &Api, uses: &[TypeRef], path: &str) -> Result<TypeId, Refusal> {
    let (place, fields) = split(path);
    let mut ids = Vec::new();
    uses.iter().for_each(|ty| ty.each_named(&mut |id| ids.push(id)));
    // Where replies differ by status, the one that has the field is meant.
    let has = |id: &TypeId| fields.first().is_none_or(|field| inner(api, *id, field).is_some());
    let id = ids.iter().copied().find(has).or(ids.first().copied());
    Ok(id.ok_or_else(|| format!("its `{place}` is no object with fields of its own"))?)
}

/// Returns the object that a field holds.
fn within(api: &Api, id: TypeId, name: &str) -> Result<TypeId, Refusal> {
    let mut named = None;
    if let Some(ty) = inner(api, id, name) {
        ty.each_named(&mut |id| named = named.or(Some(id)));
    }
    Ok(named.ok_or_else(|| format!("`{name}` is no object with fields of its own"))?)
}

fn split(path: &str) -> (&str, Vec<&str>) {
    let mut parts = path.split('.');
    (parts.next().unwrap_or_default(), parts.collect())
}

fn correct(
    api: &mut Api,
    correction: &Correction,
    id: TypeId,
    wire: Option<&str>,
    at: &Location,
) -> Result<Same, Refusal> {
    match (wire, correction.add) {
        (None, _) => whole(api, correction, id),
        (Some(wire), None) if matches!(api.get(id).shape, Shape::Union(_)) => {
            message(api, correction, within(api, id, wire)?)
        }
        (Some(wire), None) => field(api, correction, id, wire, at),
        (Some(wire), Some(true)) => add(api, correction, id, wire, at),
        (Some(_), Some(false)) => {
            Err(Refusal::Wrong("`add` is either true or left out".to_owned(), "delete it".to_owned()))
        }
    }
}

/// Returns the type of a field, or of the member of a union that goes by a tag.
fn inner<'a>(api: &'a Api, id: TypeId, wire: &str) -> Option<&'a TypeRef> {
    match &api.get(id).shape {
        Shape::Model(model) => model.fields.iter().find(|field| field.wire == wire).map(|field| &field.ty),
        Shape::Union(union) => member(api, union, wire),
        Shape::Alias(target) => {
            let mut named = None;
            target.each_named(&mut |id| named = named.or(Some(id)));
            inner(api, named?, wire)
        }
        _ => None,
    }
}

/// Returns the member that goes by a tag, also one of a union that is a member.
fn member<'a>(api: &'a Api, union: &'a Union, tag: &str) -> Option<&'a TypeRef> {
    let own = union.members.iter().find(|member| member.tags.iter().any(|known| known == tag));
    own.map(|member| &member.ty).or_else(|| {
        union.members.iter().find_map(|member| {
            let mut found = None;
            member.ty.each_named(&mut |id| {
                if let Shape::Union(inner) = &api.get(id).shape {
                    found = found
                        .or(inner.members.iter().find(|known| known.tags.iter().any(|known| known == tag)));
                }
            });
            found.map(|member| &member.ty)
        })
    })
}

/// Adds a field that the export leaves out.
fn add(
    api: &mut Api,
    correction: &Correction,
    id: TypeId,
    wire: &str,
    at: &Location,
) -> Result<Same, Refusal> {
    only(correction, &["add", "rename", "type", "values", "required", "nullable", "deprecated"])?;
    if inner(api, id, wire).is_some() {
        return Err(Refusal::Same("add"));
    }
    let place = Context::Field(id, wire.to_owned());
    let ty = stated(api, correction, None, place, at)?.unwrap_or(TypeRef::Json);
    let Shape::Model(model) = &mut api.get_mut(id).shape else { return Err("it is no object".into()) };
    model.fields.push(Field {
        wire: wire.to_owned(),
        name: correction.rename.clone(),
        aliases: Vec::new(),
        ty,
        required: correction.required.unwrap_or_default(),
        nullable: correction.nullable.unwrap_or_default(),
        read_only: false,
        write_only: false,
        constant: None,
        docs: Docs { deprecated: correction.deprecated.unwrap_or_default(), ..Docs::at(at) },
    });
    Ok(Same::default())
}

fn whole(api: &mut Api, correction: &Correction, id: TypeId) -> Result<Same, Refusal> {
    only(correction, &["rename"])?;
    let mut same = Same::default();
    if let Some(name) = &correction.rename {
        same.set("rename", &mut api.get_mut(id).context, Context::Documented(name.clone()));
    }
    Ok(same)
}

/// Renames a message of a family, which keeps its place among the others, or another member of a union.
fn message(api: &mut Api, correction: &Correction, id: TypeId) -> Result<Same, Refusal> {
    only(correction, &["rename"])?;
    let name = correction.rename.clone().unwrap_or_default();
    let context = match &api.get(id).context {
        Context::Message(family, _) => Context::Message(family.clone(), name),
        _ => Context::Documented(name),
    };
    let mut same = Same::default();
    same.set("rename", &mut api.get_mut(id).context, context);
    Ok(same)
}

fn field(
    api: &mut Api,
    correction: &Correction,
    id: TypeId,
    wire: &str,
    at: &Location,
) -> Result<Same, Refusal> {
    only(correction, &["rename", "type", "type_name", "values", "required", "nullable", "deprecated"])?;
    let (known, place) = (inner(api, id, wire).cloned(), Context::Field(id, wire.to_owned()));
    let ty = stated(api, correction, known.as_ref(), place, at)?;
    let Shape::Model(model) = &mut api.get_mut(id).shape else { return Err("it is no object".into()) };
    let field = model.fields.iter_mut().find(|field| field.wire == wire);
    let field = field.ok_or_else(|| format!("there is no field `{wire}`"))?;
    let mut same = Same::default();
    if let Some(name) = &correction.rename {
        same.set("rename", &mut field.name, Some(name.clone()));
    }
    let held = ty.clone().unwrap_or_else(|| field.ty.clone());
    if let Some(ty) = ty {
        if matches!(ty, TypeRef::Named(_)) {
            // Samples of types with a name of their own stand where these are made.
            field.docs.samples.clear();
        }
        same.set("type", &mut field.ty, ty);
    }
    if let Some(required) = correction.required {
        same.set("required", &mut field.required, required);
    }
    if let Some(nullable) = correction.nullable {
        same.set("nullable", &mut field.nullable, nullable);
    }
    if let Some(deprecated) = correction.deprecated {
        same.set("deprecated", &mut field.docs.deprecated, deprecated);
    }
    if let Some(name) = &correction.type_name {
        let mut named = None;
        held.each_named(&mut |id| named = named.or(Some(id)));
        let id = named.ok_or("it has no type of its own")?;
        same.set("type_name", &mut api.get_mut(id).context, Context::Documented(name.clone()));
    }
    Ok(same)
}
