//! Models.

use super::{Emitter, docs, ident};
use crate::ir::{Api, Field, Model, Shape, TypeId, TypeRef, Usage};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// How a field stands in a model: the word by which the runtime knows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Presence {
    /// Always there.
    Required,
    /// Perhaps absent; null says no more than absent.
    Optional,
    /// Always there, perhaps null.
    Nullable,
    /// Absent, null and value are told apart.
    Patch,
}

impl Presence {
    const ALL: [Self; 4] = [Self::Required, Self::Nullable, Self::Optional, Self::Patch];

    /// Decides how a field of a model that travels in these directions stands.
    pub(crate) fn of(field: &Field, usage: Usage) -> Self {
        let absent = (field.read_only && usage.sent) || (field.write_only && usage.received);
        // Any JSON value may be null already.
        let nullable = field.nullable && field.ty != TypeRef::Json;
        match (field.required && !absent, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::Nullable,
            (false, true) if usage.sent && !field.read_only => Self::Patch,
            (false, _) => Self::Optional,
        }
    }

    fn word(self) -> Ident {
        ident(match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Nullable => "nullable",
            Self::Patch => "patch",
        })
    }
}

impl Emitter<'_> {
    /// Emits an object type.
    pub(super) fn model(&self, id: TypeId, model: &Model) -> TokenStream {
        let usage = self.api.get(id).usage;
        let name = ident(&self.names.of(id).ident);
        let docs = self.type_docs(id);
        let attributes = attributes(model, usage);
        let fields = self.field_items(id, model);
        let new = self.constructor(id, model);
        let form = self.form(id, model);
        quote! {
            #docs
            #attributes
            pub struct #name { #fields }

            #new

            #form
        }
    }

    fn field_items(&self, id: TypeId, model: &Model) -> TokenStream {
        let names = self.names.of(id);
        let usage = self.api.get(id).usage;
        let fields = model.fields.iter().zip(&names.parts).map(|(field, name)| {
            let docs = field_docs(field, usage);
            let name = ident(name);
            let ty = self.field_type(id, field);
            quote! { #docs pub #name: #ty, }
        });
        let rest = model.rest.as_ref().map(|rest| {
            let name = ident(&names.rest);
            let ty = self.ty(rest, &quote! { super });
            quote! {
                /// All other keys.
                pub #name: runtime::Map<#ty>,
            }
        });
        let identifier = model.identifier.as_ref().map(|identifier| {
            let name = ident(&names.identifier);
            let ty = self.ty(identifier, &quote! { super });
            quote! {
                /// Which one is meant.
                pub #name: #ty,
            }
        });
        quote! { #identifier #(#fields)* #rest }
    }

    fn field_type(&self, id: TypeId, field: &Field) -> TokenStream {
        let ty = self.boxed_type(id, field);
        match Presence::of(field, self.api.get(id).usage) {
            Presence::Required => ty,
            Presence::Optional | Presence::Nullable => quote! { Option<#ty> },
            Presence::Patch => quote! { runtime::Patch<#ty> },
        }
    }

    fn boxed_type(&self, id: TypeId, field: &Field) -> TokenStream {
        let ty = self.ty(&field.ty, &quote! { super });
        if self.recursion.needs_box(self.api, id, &field.ty) {
            quote! { Box<#ty> }
        } else {
            ty
        }
    }

    /// Emits `new`, for a model that users make and that has required fields.
    fn constructor(&self, id: TypeId, model: &Model) -> TokenStream {
        let names = self.names.of(id);
        let usage = self.api.get(id).usage;
        if !usage.sent || !has_required(model, usage) {
            return TokenStream::new();
        }
        let identifier = model.identifier.as_ref().map(|identifier| {
            let ty = self.ty(identifier, &quote! { super });
            (ident(&names.identifier), ty)
        });
        let name = ident(&names.ident);
        let mut arguments = Vec::new();
        let mut values = Vec::new();
        if let Some((name, ty)) = identifier {
            arguments.push(quote! { #name: #ty });
            values.push(quote! { #name });
        }
        for (field, part) in model.fields.iter().zip(&names.parts) {
            let part = ident(part);
            let presence = Presence::of(field, usage);
            match (presence, self.constant(field)) {
                (Presence::Required, Some(value)) => values.push(quote! { #part: #value }),
                (Presence::Required | Presence::Nullable, _) => {
                    let (ty, value) = self.argument_of(id, field, &part, presence);
                    arguments.push(quote! { #part: #ty });
                    values.push(value);
                }
                (Presence::Optional, _) => values.push(quote! { #part: None }),
                (Presence::Patch, _) => values.push(quote! { #part: runtime::Patch::Absent }),
            }
        }
        if model.rest.is_some() {
            let rest = ident(&names.rest);
            values.push(quote! { #rest: runtime::Map::new() });
        }
        let default = arguments.is_empty().then(|| default(&name));
        quote! {
            impl #name {
                /// Makes one of its required fields.
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values),* }
                }
            }

            #default
        }
    }

    fn argument_of(
        &self,
        id: TypeId,
        field: &Field,
        part: &Ident,
        presence: Presence,
    ) -> (TokenStream, TokenStream) {
        let ty = self.field_type(id, field);
        if presence == Presence::Required && field.ty == TypeRef::String {
            return (quote! { impl Into<String> }, quote! { #part: #part.into() });
        }
        if presence == Presence::Required && self.recursion.needs_box(self.api, id, &field.ty) {
            let bare = self.ty(&field.ty, &quote! { super });
            return (bare, quote! { #part: Box::new(#part) });
        }
        (ty, quote! { #part })
    }

    /// Emits the wire form: for each kind of field those whose keys are their names, then those with keys of their own.
    fn form(&self, id: TypeId, model: &Model) -> TokenStream {
        let names = self.names.of(id);
        let name = ident(&names.ident);
        let usage = self.api.get(id).usage;
        let groups = Presence::ALL.into_iter().filter_map(|presence| {
            let fields = model.fields.iter().zip(&names.parts);
            let members = fields.filter(|(field, _)| Presence::of(field, usage) == presence);
            let (plain, other): (Vec<_>, Vec<_>) = members.partition(|(field, part)| is_plain(field, part));
            if plain.is_empty() && other.is_empty() {
                return None;
            }
            let word = presence.word();
            let plain = plain.iter().map(|(_, part)| ident(part));
            let other = other.iter().map(|(field, part)| {
                let part = ident(part);
                let keys = std::iter::once(&field.wire).chain(&field.aliases).map(|key| Literal::string(key));
                quote! { #part = #(#keys)|* }
            });
            let other: Vec<TokenStream> = other.collect();
            let other = (!other.is_empty()).then(|| quote! { ; #(#other),* });
            Some(quote! { #word { #(#plain),* #other } })
        });
        let rest = model.rest.as_ref().map(|_| {
            let rest = ident(&names.rest);
            quote! { .. #rest }
        });
        let part = model.identifier.as_ref().map(|identifier| self.part(id, identifier));
        quote! { runtime::object!(#name, #part #(#groups)* #rest); }
    }
}

impl Emitter<'_> {
    /// Returns the wire form of an identifier whose keys stand among the object's own.
    fn part(&self, id: TypeId, identifier: &TypeRef) -> TokenStream {
        let name = ident(&self.names.of(id).identifier);
        let keys: Vec<Literal> = match identifier {
            TypeRef::Named(id) => match &self.api.get(*id).shape {
                Shape::IdEnum(ids) => [&ids.kind_key, &ids.value_key].map(|key| Literal::string(key)).into(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        quote! { [#name: #(#keys),*] }
    }
}

/// Emits the default of a model whose required fields have only one value each.
fn default(name: &Ident) -> TokenStream {
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// Tells whether a field has its key for a name.
fn is_plain(field: &Field, part: &str) -> bool {
    field.aliases.is_empty() && field.wire == part && ident(part) == part
}

fn attributes(model: &Model, usage: Usage) -> TokenStream {
    match (usage.sent, has_required(model, usage)) {
        (true, true) => quote! { #[derive(Clone, Debug, PartialEq)] },
        (true, false) => quote! { #[derive(Clone, Debug, Default, PartialEq)] },
        (false, _) => quote! {
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
        },
    }
}

fn has_required(model: &Model, usage: Usage) -> bool {
    let required =
        |field: &Field| matches!(Presence::of(field, usage), Presence::Required | Presence::Nullable);
    model.identifier.is_some() || model.fields.iter().any(required)
}

/// Tells whether `new` sets a field by itself.
pub(crate) fn is_set(api: &Api, field: &Field, presence: Presence) -> bool {
    presence == Presence::Required && (constant(field).is_some() || holds_constants(api, &field.ty))
}

/// Tells whether a type is a model whose required fields have only one value each.
fn holds_constants(api: &Api, ty: &TypeRef) -> bool {
    let TypeRef::Named(id) = ty else { return false };
    let def = api.get(*id);
    let Shape::Model(model) = &def.shape else { return false };
    let required =
        |field: &&Field| matches!(Presence::of(field, def.usage), Presence::Required | Presence::Nullable);
    let mut required = model.fields.iter().filter(required).peekable();
    model.identifier.is_none() && required.peek().is_some() && required.all(|field| constant(field).is_some())
}

impl Emitter<'_> {
    /// Returns what `new` sets a required field to by itself.
    fn constant(&self, field: &Field) -> Option<TokenStream> {
        constant(field)
            .or_else(|| holds_constants(self.api, &field.ty).then(|| quote! { Default::default() }))
    }
}

/// Returns the only value of a field, where it can be written as such.
fn constant(field: &Field) -> Option<TokenStream> {
    match (&field.ty, field.constant.as_ref()?) {
        (TypeRef::String, serde_json::Value::String(text)) => Some(quote! { #text.into() }),
        (TypeRef::Boolean, serde_json::Value::Bool(value)) => Some(quote! { #value }),
        (TypeRef::Integer(_), value) => {
            let value = Literal::i64_unsuffixed(value.as_i64()?);
            Some(quote! { #value })
        }
        (TypeRef::Number(_), value) => {
            let value = Literal::f64_unsuffixed(value.as_f64().filter(|value| value.is_finite())?);
            Some(quote! { #value })
        }
        _ => None,
    }
}

fn field_docs(field: &Field, usage: Usage) -> TokenStream {
    let mut facts = vec![docs::code(&field.wire)];
    match Presence::of(field, usage) {
        Presence::Required => {}
        Presence::Optional => facts.push("optional".to_owned()),
        Presence::Nullable => facts.push("may be null".to_owned()),
        Presence::Patch => facts.push("optional, may be null".to_owned()),
    }
    if usage.sent && field.is_conditional() {
        facts.push(docs::CONDITIONAL.to_owned());
    }
    if field.read_only {
        facts.push("set by the service".to_owned());
    }
    if field.write_only {
        facts.push("never sent back".to_owned());
    }
    if let Some(constant) = &field.constant {
        facts.push(format!("always {}", docs::code(&docs::plain(constant))));
    }
    docs::item(&facts, &field.docs)
}
