//! Parts of `multipart/form-data` bodies.

use super::model::Presence;
use super::{Emitter, ident};
use crate::ir::{Body, Field, Shape, Spelling, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// Returns the parts that are made of a body.
    pub(super) fn multipart(&self, body: &Body) -> TokenStream {
        let TypeRef::Named(id) = self.api.unalias(&body.ty) else { return quote! { body } };
        let def = self.api.get(*id);
        let Shape::Model(model) = &def.shape else { return quote! { body } };
        let names = self.names.of(*id);
        let parts = model.fields.iter().zip(&names.parts).map(|(field, name)| {
            let name = ident(name);
            part(field, &quote! { body.#name }, Presence::of(field, def.usage), body)
        });
        let all = quote! { runtime::Multipart::new() #(#parts)* };
        if model.rest.is_none() {
            return all;
        }
        let rest = ident(&names.rest);
        quote! { body.#rest.iter().fold(#all, |parts, (key, value)| parts.text(key, value)) }
    }
}

fn part(field: &Field, value: &TokenStream, presence: Presence, body: &Body) -> TokenStream {
    let wire = &field.wire;
    let json = body.spellings.iter().any(|(name, spelling)| name == wire && *spelling == Spelling::Json);
    match (&field.ty, presence) {
        (TypeRef::File, Presence::Patch) => quote! { .file(#wire, #value.as_option()) },
        (TypeRef::File, _) => quote! { .file(#wire, &#value) },
        (TypeRef::List(item), Presence::Required) if **item == TypeRef::File => {
            quote! { .file(#wire, &#value) }
        }
        (TypeRef::List(item), Presence::Patch) if **item == TypeRef::File => {
            quote! { .file(#wire, #value.as_option().into_iter().flatten()) }
        }
        (TypeRef::List(item), _) if **item == TypeRef::File => {
            quote! { .file(#wire, #value.iter().flatten()) }
        }
        _ if json => quote! { .json(#wire, &#value) },
        _ => quote! { .text(#wire, &#value) },
    }
}
