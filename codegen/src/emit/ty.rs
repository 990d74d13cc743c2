//! Uses of types.

use super::{Emitter, ident};
use crate::ir::{IntegerFormat, NumberFormat, TextFormat, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// Returns a type as it is written where named types stand under `models`.
    pub(super) fn ty(&self, ty: &TypeRef, models: &TokenStream) -> TokenStream {
        match ty {
            TypeRef::Named(id) => {
                let name = ident(&self.names.of(*id).ident);
                if self.api.is_detailed(*id) {
                    quote! { runtime::Detailed<#models::#name> }
                } else {
                    quote! { #models::#name }
                }
            }
            TypeRef::Json => quote! { runtime::Json },
            TypeRef::Boolean => quote! { bool },
            TypeRef::String => quote! { String },
            TypeRef::Text(format) => text(*format),
            TypeRef::Integer(IntegerFormat::I32) => quote! { i32 },
            TypeRef::Integer(IntegerFormat::I64) => quote! { i64 },
            TypeRef::Integer(IntegerFormat::U64) => quote! { u64 },
            TypeRef::IntOrString => quote! { runtime::IntOrString },
            TypeRef::Number(NumberFormat::F32) => quote! { f32 },
            TypeRef::Number(NumberFormat::F64) => quote! { f64 },
            TypeRef::List(item) => self.wrapped(&quote! { Vec }, item, models),
            TypeRef::Map(item) => self.wrapped(&quote! { runtime::Map }, item, models),
            TypeRef::OneOrMany(item) => self.wrapped(&quote! { runtime::OneOrMany }, item, models),
            TypeRef::Nullable(item) => self.wrapped(&quote! { Option }, item, models),
            TypeRef::Tuple(items) => {
                let items = items.iter().map(|item| self.ty(item, models));
                quote! { (#(#items,)*) }
            }
            TypeRef::File => quote! { runtime::File },
        }
    }

    fn wrapped(&self, outer: &TokenStream, item: &TypeRef, models: &TokenStream) -> TokenStream {
        let item = self.ty(item, models);
        quote! { #outer<#item> }
    }
}

fn text(format: TextFormat) -> TokenStream {
    match format {
        TextFormat::DateTime => quote! { runtime::DateTime },
        TextFormat::Date => quote! { runtime::Date },
        TextFormat::DayMonthYear => quote! { runtime::DayMonthYear },
        TextFormat::Uuid => quote! { runtime::Uuid },
        TextFormat::Base64 => quote! { runtime::Base64 },
        TextFormat::Secret => quote! { runtime::Secret },
    }
}
