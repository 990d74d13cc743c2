//! Unions, and messages of several kinds.

use super::Exporter;
use super::body::{Held, reference};
use super::node::{Node, Object, texts};
use super::ty::typed;
use crate::ir::{Member, Tag, TypeRef, Union};

impl<'a> Exporter<'a> {
    /// Returns a union. OpenAPI has words for a tag under a key of the members' own; others are noted beside.
    pub(super) fn union(&self, union: &'a Union) -> Object<'a> {
        let members = || union.members.iter().map(|member| self.ty(&member.ty).into());
        let members: Vec<Node<'a>> = match &union.tag {
            Some(Tag::Key) => union.members.iter().map(|member| self.keyed(member).into()).collect(),
            _ => members().collect(),
        };
        match &union.tag {
            None => Object::new().with("anyOf", members),
            Some(tag) => match tag.as_key() {
                Some(key) => {
                    let discriminator =
                        Object::new().with("propertyName", key).filled("mapping", self.mapping(union));
                    Object::new().with("oneOf", members).with("discriminator", discriminator)
                }
                None => {
                    // A body tells nothing of a header, so that it may be of several members.
                    let word = if matches!(tag, Tag::Header(_)) { "anyOf" } else { "oneOf" };
                    Object::new().with(word, members).with("x-discriminator", self.note(tag, union))
                }
            },
        }
    }

    /// Returns the schema of each value of a tag.
    fn mapping(&self, union: &'a Union) -> Object<'a> {
        let mut mapping = Object::new();
        for member in &union.members {
            // A discriminator knows members by reference only; the others are told apart by their shape.
            let TypeRef::Named(id) = &member.ty else { continue };
            let target = reference(self.keys.held(Held::Type(*id)));
            for value in &member.tags {
                mapping.0.extend(target.0.iter().map(|(_, target)| (value.into(), target.clone())));
            }
        }
        mapping
    }

    /// Returns an object with the only key that stands for a member.
    fn keyed(&self, member: &'a Member) -> Object<'a> {
        let mut properties = Object::new();
        for key in &member.tags {
            properties.set(key.as_str(), self.ty(&member.ty));
        }
        typed("object").with("properties", properties).with("required", texts(&member.tags))
    }

    /// Says what tells members apart.
    fn note(&self, tag: &'a Tag, union: &'a Union) -> Object<'a> {
        match tag {
            Tag::Value { path, version } => Object::new()
                .with("path", texts(path))
                .filled("version", texts(version.iter().flatten()))
                .filled("mapping", self.mapping(union)),
            Tag::Key => Object::new().with("key", true),
            Tag::Header(name) => Object::new().with("header", name).filled("mapping", self.mapping(union)),
        }
    }
}
