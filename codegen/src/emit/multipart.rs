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
    let documented = body.part_types.iter().find(|(name, _)| name == wire).map(|(_, media_type)| media_type);
    if let Some(files) = files(field, value, presence) {
        return match documented {
            Some(media_type) => quote! { .file_as(#wire, #media_type, #files) },
            None => quote! { .file(#wire, #files) },
        };
    }
    let json = body.spellings.iter().any(|(name, spelling)| name == wire && *spelling == Spelling::Json);
    match documented.filter(|media_type| !json || *media_type != "application/json") {
        Some(media_type) if json => quote! { .json_as(#wire, #media_type, &#value) },
        Some(media_type) => quote! { .text_as(#wire, #media_type, &#value) },
        None if json => quote! { .json(#wire, &#value) },
        None => quote! { .text(#wire, &#value) },
    }
}

/// Returns the files of a field, if it holds such.
fn files(field: &Field, value: &TokenStream, presence: Presence) -> Option<TokenStream> {
    let in_list = matches!(&field.ty, TypeRef::List(item) if **item == TypeRef::File);
    Some(match presence {
        _ if !in_list && field.ty != TypeRef::File => return None,
        Presence::Patch if in_list => quote! { #value.as_option().into_iter().flatten() },
        Presence::Patch => quote! { #value.as_option() },
        Presence::Required => quote! { &#value },
        _ if in_list => quote! { #value.iter().flatten() },
        _ => quote! { &#value },
    })
}
