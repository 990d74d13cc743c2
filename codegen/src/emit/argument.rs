//! Arguments of endpoint functions.

use super::Emitter;
use crate::ir::{Body, PayloadKind, Shape, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// Returns the type of an argument for a required parameter: borrowed, unless it is small.
    pub(super) fn argument_type(&self, ty: &TypeRef) -> TokenStream {
        let models = quote! { models };
        match ty {
            TypeRef::String => quote! { &str },
            TypeRef::Boolean | TypeRef::Integer(_) | TypeRef::Number(_) => self.ty(ty, &models),
            TypeRef::List(item) => {
                let item = self.ty(item, &models);
                quote! { &[#item] }
            }
            other => {
                let other = self.ty(other, &models);
                quote! { &#other }
            }
        }
    }

    /// Returns the type of the argument for a body.
    pub(super) fn body_type(&self, body: &Body, required: bool) -> TokenStream {
        let ty = match body.kind {
            PayloadKind::Text => quote! { &str },
            PayloadKind::Bytes => quote! { &[u8] },
            PayloadKind::Multipart if !self.is_form(&body.ty) => quote! { runtime::Multipart },
            _ => {
                let ty = self.ty(&body.ty, &quote! { models });
                quote! { &#ty }
            }
        };
        if required {
            ty
        } else {
            quote! { Option<#ty> }
        }
    }

    /// Tells whether a type has fields that parts of a form can be made of.
    pub(super) fn is_form(&self, ty: &TypeRef) -> bool {
        match self.api.unalias(ty) {
            TypeRef::Named(id) => matches!(self.api.get(*id).shape, Shape::Model(_)),
            _ => false,
        }
    }
}
