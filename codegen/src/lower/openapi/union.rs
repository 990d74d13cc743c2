//! `oneOf`, `anyOf`, several types, and schemas that others inherit from.

use super::part::{has_type, is_object, sole_reference};
use super::schema::{Target, is_null, ordinal};
use super::{Lowering, Use};
use crate::diagnostic::Location;
use crate::ir::{Context, Member, Shape, Tag, TypeId, TypeRef, Union};
use crate::parse::document::{Discriminator, Document, JsonType, RefKey, Schema};
use std::collections::HashMap;

/// A part that is a union, and its members.
pub(super) struct UnionPart<'a> {
    schema: &'a Schema,
    members: &'a [Schema],
}

/// Returns, for each schema with a discriminator and no members of its own, the schemas that include it by `allOf`.
pub(super) fn heirs(document: &Document) -> HashMap<RefKey, Vec<RefKey>> {
    let targets = &document.targets.schemas;
    let is_base = |key: &RefKey| {
        targets.get(key).is_some_and(|schema| {
            schema.discriminator.is_some() && schema.one_of.is_empty() && schema.any_of.is_empty()
        })
    };
    let mut heirs: HashMap<RefKey, Vec<RefKey>> = HashMap::new();
    for (key, schema) in targets {
        for parent in schema.all_of.iter().filter_map(|member| member.reference.as_ref()) {
            if is_base(&parent.to) && parent.to != *key {
                heirs.entry(parent.to.clone()).or_default().push(key.clone());
            }
        }
    }
    heirs
}

impl<'a> Lowering<'a> {
    /// Returns the first part that is a union of types, rather than of constraints.
    pub(super) fn union_part(&mut self, parts: &[&'a Schema]) -> Option<UnionPart<'a>> {
        parts.iter().find_map(|schema| {
            [&schema.one_of, &schema.any_of].into_iter().find_map(|members| {
                let typed = members.iter().any(has_type);
                typed.then_some(UnionPart { schema, members })
            })
        })
    }

    /// Lowers a union; what the other parts say holds for each member.
    pub(super) fn union(
        &mut self,
        parts: &[&'a Schema],
        union: UnionPart<'a>,
        target: Target,
        at: &Location,
    ) -> Use {
        let nullable = union.members.iter().any(is_null);
        let members: Vec<&'a Schema> =
            union.members.iter().filter(|member| !is_null(member) && has_type(member)).collect();
        self.further_unions(parts, &union);
        let shared = shared_parts(parts);
        if let [only] = members.as_slice() {
            return self.member(only, &shared, target).or_null(nullable);
        }
        let id = target.slot.unwrap_or_else(|| self.reserve(target.context.clone(), at));
        if target.slot.is_none() {
            self.types[id.index()].docs.text = self.prose(union.schema.description.as_deref());
        }
        self.set_shape(id, Shape::Union(Union { tag: None, members: Vec::new() }));
        let discriminator = union.schema.discriminator.as_ref();
        let mut list: Vec<Member> = Vec::with_capacity(members.len());
        let mut any_null = nullable;
        for (member, word) in members.iter().zip(member_words(&members)) {
            let context = Context::Member(Box::new(Context::Of(id)), word);
            let found = self.member(member, &shared, Target::inline(context));
            any_null |= found.nullable;
            let tags = discriminator.map(|tag| self.tags(tag, member)).unwrap_or_default();
            list.push(Member::new(found.ty, tags));
        }
        list.extend(discriminator.into_iter().flat_map(|tag| self.unlisted(tag, &members)));
        let tag = discriminator.map(|tag| Tag::key(&tag.property));
        self.set_shape(id, Shape::Union(Union { tag, members: list }));
        Use::of(TypeRef::Named(id)).or_null(any_null)
    }

    fn member(&mut self, member: &'a Schema, shared: &[&'a Schema], target: Target) -> Use {
        if shared.is_empty() {
            return match sole_reference(member) {
                Some(_) => self.schema(member, target.context),
                None => {
                    let parts = self.parts(member);
                    self.combined(&parts, target, &member.at).or_null(member.nullable)
                }
            };
        }
        let mut parts = shared.to_vec();
        parts.extend(self.parts(member));
        if parts.iter().all(|part| is_object(part)) {
            return self.object(&parts, target, &member.at);
        }
        let message = "a member of a union is no object, but what stands beside the union describes one";
        self.warn("beside-union", &member.at, message, "the member is read without it");
        self.schema(member, target.context)
    }

    /// Reports unions that hold at the same place as the one that is taken.
    fn further_unions(&mut self, parts: &[&'a Schema], taken: &UnionPart<'a>) {
        for part in parts {
            for members in [&part.one_of, &part.any_of] {
                if members.iter().any(has_type) && !std::ptr::eq(members.as_slice(), taken.members) {
                    let message = "two unions hold at the same place, through `allOf` or side by side";
                    self.warn("second-union", &part.at, message, "the first is taken; join them to one");
                }
            }
        }
    }

    /// Returns the values of the discriminator that stand for a member.
    fn tags(&self, discriminator: &Discriminator, member: &Schema) -> Vec<String> {
        let Some(reference) = sole_reference(member) else {
            return constant_of(member, &discriminator.property);
        };
        self.tags_of(discriminator, &reference.to)
    }

    fn tags_of(&self, discriminator: &Discriminator, key: &RefKey) -> Vec<String> {
        let mapped = discriminator.mapping.iter().filter(|(_, target)| target == key);
        let mut tags: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        if tags.is_empty() {
            let schema = self.document.targets.schemas.get(key);
            tags = schema.map(|schema| constant_of(schema, &discriminator.property)).unwrap_or_default();
        }
        if tags.is_empty() {
            tags.push(key.name());
        }
        tags
    }

    /// Returns members that only the mapping of a discriminator names.
    fn unlisted(&mut self, discriminator: &'a Discriminator, members: &[&'a Schema]) -> Vec<Member> {
        let listed = |key: &RefKey| {
            members.iter().any(|member| sole_reference(member).is_some_and(|reference| reference.to == *key))
        };
        let mut found: Vec<Member> = Vec::new();
        for (value, key) in discriminator.mapping.iter().filter(|(_, key)| !listed(key)) {
            if !self.document.targets.schemas.contains_key(key) {
                let message = format!("the discriminator maps `{value}` to nothing");
                self.warn("dangling-reference", &discriminator.at, message, "its messages are kept as JSON");
                continue;
            }
            let ty = self.named_schema(key).ty;
            match found.iter_mut().find(|member| member.ty == ty) {
                Some(member) => member.tags.push(value.clone()),
                None => found.push(Member::new(ty, vec![value.clone()])),
            }
        }
        found
    }

    /// Lowers a schema that others inherit from: wherever it is named, one of its heirs is meant.
    pub(super) fn heirs_union(&mut self, key: &RefKey, schema: &'a Schema, slot: TypeId) -> Use {
        let heirs = self.heirs.get(key).cloned().unwrap_or_default();
        let Some(discriminator) = &schema.discriminator else { return Use::of(TypeRef::Json) };
        let mut members: Vec<Member> = Vec::new();
        for heir in &heirs {
            let tags = self.tags_of(discriminator, heir);
            members.push(Member::new(self.named_schema(heir).ty, tags));
        }
        for member in self.unlisted(discriminator, &[]) {
            if member.ty != TypeRef::Named(slot) && !members.iter().any(|known| known.ty == member.ty) {
                members.push(member);
            }
        }
        self.set_shape(slot, Shape::Union(Union { tag: Some(Tag::key(&discriminator.property)), members }));
        Use::of(TypeRef::Named(slot))
    }

    /// Lowers a schema of several types.
    pub(super) fn kinds(&mut self, kinds: &[JsonType], schema: &'a Schema, target: Target) -> Use {
        let id = target.slot.unwrap_or_else(|| self.reserve(target.context.clone(), &schema.at));
        let mut members = Vec::with_capacity(kinds.len());
        for kind in kinds.iter().filter(|kind| **kind != JsonType::Null) {
            let context = Context::Member(Box::new(Context::Of(id)), kind_word(*kind).to_owned());
            let found = self.of_kind(*kind, schema, Target::inline(context));
            members.push(Member::new(found.ty, Vec::new()));
        }
        self.set_shape(id, Shape::Union(Union { tag: None, members }));
        Use::of(TypeRef::Named(id)).or_null(kinds.contains(&JsonType::Null))
    }
}

/// Returns the parts that hold for every member of a union.
fn shared_parts<'a>(parts: &[&'a Schema]) -> Vec<&'a Schema> {
    let says = |part: &&&Schema| {
        !part.properties.is_empty() || part.additional.as_ref().is_some_and(|a| has_type(a))
    };
    parts.iter().filter(says).copied().collect()
}

/// Returns the values that a member allows for the key that tells members apart.
fn constant_of(schema: &Schema, property: &str) -> Vec<String> {
    let own = schema.properties.iter().find(|(wire, _)| wire == property).map(|(_, schema)| schema);
    let values = |schema: &Schema| -> Vec<String> {
        let values = schema.values.iter().flatten().chain(&schema.constant);
        values.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect()
    };
    match own.map(values) {
        Some(values) if !values.is_empty() => values,
        _ => schema
            .all_of
            .iter()
            .map(|part| constant_of(part, property))
            .find(|v| !v.is_empty())
            .unwrap_or_default(),
    }
}

/// Returns, for each member, a word that tells it from its siblings: the first of several kinds of words that no sibling
/// has too.
fn member_words(members: &[&Schema]) -> Vec<String> {
    let words: Vec<[Option<String>; 5]> = members.iter().map(|member| words_of(member, members)).collect();
    let own = |index: usize, kind: usize| {
        let word = words[index][kind].as_ref()?;
        let shared = words
            .iter()
            .enumerate()
            .any(|(other, words)| other != index && words[kind].as_ref() == Some(word));
        (!shared).then(|| word.clone())
    };
    let chosen = |index: usize| (0..5).find_map(|kind| own(index, kind));
    (0..members.len()).map(|index| chosen(index).unwrap_or_else(|| ordinal(index).to_owned())).collect()
}

fn words_of(member: &Schema, members: &[&Schema]) -> [Option<String>; 5] {
    let kind = match member.types.as_slice() {
        [kind] if *kind != JsonType::Object => Some(kind_word(*kind).to_owned()),
        _ => None,
    };
    let title = member.title.clone().filter(|title| title.len() <= 40);
    let constant =
        member.properties.iter().find_map(|(wire, _)| match constant_of(member, wire).as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        });
    let has = |schema: &Schema, wire: &String| schema.properties.iter().any(|(known, _)| known == wire);
    let alone = |wire: &&String| members.iter().filter(|other| has(other, wire)).count() == 1;
    let property =
        member.properties.iter().map(|(wire, _)| wire).find(alone).map(|wire| format!("with {wire}"));
    let item = member
        .items
        .as_ref()
        .and_then(|item| item.types.first())
        .map(|kind| format!("{} list", kind_word(*kind)));
    [title, kind, constant, property, item]
}

fn kind_word(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Null => "null",
        JsonType::Boolean => "boolean",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::String => "string",
        JsonType::Array => "list",
        JsonType::Object => "object",
        JsonType::File => "file",
    }
}
