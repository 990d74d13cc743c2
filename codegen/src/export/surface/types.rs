//! Types.

use super::Listing;
use super::text::{name, names_of, notes, quoted, ty};
use crate::emit::{Presence, is_set};
use crate::ir::{
    Api, Field, IdEnum, Model, OutcomeCase, PayloadKind, Shape, Tag, TypeDef, TypeId, TypeRef, Union, Usage,
    ValueEnum, Wire,
};
use std::fmt::Write as _;

impl Listing<'_> {
    pub(super) fn types(&mut self) {
        let api = self.api;
        for (id, def) in api.type_ids() {
            let kind = match &def.shape {
                Shape::Model(_) => "model".to_owned(),
                Shape::ValueEnum(ValueEnum { detailed: true, .. }) => "enum string with detail".to_owned(),
                Shape::ValueEnum(ValueEnum { wire: Wire::String, .. }) => "enum string".to_owned(),
                Shape::ValueEnum(ValueEnum { wire: Wire::Integer, .. }) => "enum integer".to_owned(),
                Shape::IdEnum(ids) => {
                    format!("identifier {} in {}", name(&ids.kind_key), name(&ids.value_key))
                }
                Shape::Union(Union { tag: Some(tag), .. }) => format!("union by {}", by(tag)),
                Shape::Union(Union { tag: None, .. }) => "union".to_owned(),
                Shape::Alias(target) => format!("= {}", ty(target, self.names)),
                Shape::Outcome(_) => "replies".to_owned(),
            };
            let mut line = format!("type {} {kind}{}", self.names.of(id).ident, directions(def.usage));
            notes(&mut line, &TypeRef::Named(id), &def.docs, api);
            self.say(line);
            self.parts(id, def);
        }
    }

    fn parts(&mut self, id: TypeId, def: &TypeDef) {
        match &def.shape {
            Shape::Model(model) => self.model(id, model, def.usage),
            Shape::ValueEnum(set) => self.values(id, set),
            Shape::IdEnum(ids) => self.kinds(id, ids),
            Shape::Union(union) => self.members(id, union),
            Shape::Outcome(cases) => self.cases(id, cases),
            Shape::Alias(_) => {}
        }
    }

    fn model(&mut self, id: TypeId, model: &Model, usage: Usage) {
        let names = self.names.of(id);
        let owner = &names.ident;
        for (field, rust) in model.fields.iter().zip(&names.parts) {
            let facts = self.field(field);
            self.say(format!("type {owner}.{}: {facts}", names_of(&field.wire, rust)));
        }
        if let Some(identifier) = &model.identifier {
            self.say(format!("type {owner} identified by {}", ty(identifier, self.names)));
        }
        if let Some(rest) = &model.rest {
            let rest = ty(rest, self.names);
            self.say(format!("type {owner}.* as {}: {{string: {rest}}}", names.rest));
        }
        // The order of fields matters where they are arguments.
        let arguments = arguments(self.api, model, usage, &names.parts);
        if usage.sent && arguments.len() > 1 {
            self.say(format!("type {owner} new({})", arguments.join(", ")));
        }
    }

    fn field(&self, field: &Field) -> String {
        let mut text = ty(&field.ty, self.names);
        text.push_str(if field.required { " required" } else { " optional" });
        for (mark, holds) in [
            (" conditional", field.is_conditional()),
            (" nullable", field.nullable),
            (" read-only", field.read_only),
            (" write-only", field.write_only),
        ] {
            if holds {
                text.push_str(mark);
            }
        }
        if let Some(constant) = &field.constant {
            _ = write!(text, " always {constant}");
        }
        for alias in &field.aliases {
            _ = write!(text, " or-key {}", name(alias));
        }
        notes(&mut text, &field.ty, &field.docs, self.api);
        text
    }

    fn values(&mut self, id: TypeId, set: &ValueEnum) {
        let names = self.names.of(id);
        for (value, rust) in set.values.iter().zip(&names.parts) {
            let wire = match set.wire {
                Wire::String => quoted(&value.wire),
                Wire::Integer => value.wire.clone(),
            };
            self.say(format!("type {}.{wire} as {rust}", names.ident));
        }
    }

    fn kinds(&mut self, id: TypeId, ids: &IdEnum) {
        let names = self.names.of(id);
        for (kind, rust) in ids.kinds.iter().zip(&names.parts) {
            let held = ty(&kind.ty, self.names);
            self.say(format!("type {}.{rust}: {held} when {}", names.ident, quoted(&kind.wire)));
        }
    }

    fn members(&mut self, id: TypeId, union: &Union) {
        let names = self.names.of(id);
        for (member, rust) in union.members.iter().zip(&names.parts) {
            let held = ty(&member.ty, self.names);
            if member.tags.is_empty() {
                self.say(format!("type {}.{rust}: {held}", names.ident));
            }
            for tag in &member.tags {
                let version =
                    member.version.as_deref().map(|version| format!(" version {}", quoted(version)));
                let version = version.unwrap_or_default();
                self.say(format!("type {}.{rust}: {held} when {}{version}", names.ident, quoted(tag)));
            }
        }
    }

    fn cases(&mut self, id: TypeId, cases: &[OutcomeCase]) {
        let names = self.names.of(id);
        for (case, rust) in cases.iter().zip(&names.parts) {
            let held = self.held(case.kind, case.ty.as_ref());
            self.say(format!("type {}.{rust}: {held} when {}", names.ident, case.status));
        }
    }

    /// Returns what a body holds.
    pub(super) fn held(&self, kind: PayloadKind, held: Option<&TypeRef>) -> String {
        match (kind, held) {
            (PayloadKind::Empty, _) | (_, None) => "nothing".to_owned(),
            (PayloadKind::Text, _) => "text".to_owned(),
            (PayloadKind::Bytes, _) => "bytes".to_owned(),
            (_, Some(held)) => ty(held, self.names),
        }
    }
}

/// Says what tells the members of a union apart.
fn by(tag: &Tag) -> String {
    match tag {
        Tag::Value { path, .. } => name(&path.join(".")).into_owned(),
        Tag::Key => "its only key".to_owned(),
        Tag::Header(header) => format!("header {}", name(header)),
    }
}

fn directions(usage: Usage) -> &'static str {
    match (usage.sent, usage.received) {
        (true, true) => " sent received",
        (true, false) => " sent",
        (false, true) => " received",
        (false, false) => "",
    }
}

/// Returns the arguments by which a model is made, in order.
fn arguments<'a>(api: &Api, model: &Model, usage: Usage, names: &'a [String]) -> Vec<&'a str> {
    let is_argument = |field: &Field| {
        let presence = Presence::of(field, usage);
        matches!(presence, Presence::Required | Presence::Nullable) && !is_set(api, field, presence)
    };
    let fields = model.fields.iter().zip(names).filter(|(field, _)| is_argument(field));
    fields.map(|(_, name)| name.as_str()).collect()
}
