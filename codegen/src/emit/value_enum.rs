//! Value enums.

use super::{Emitter, ident};
use crate::ir::{TypeId, ValueEnum, Wire};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// Emits a value enum that keeps values it does not know.
    pub(super) fn value_enum(&self, id: TypeId, set: &ValueEnum) -> TokenStream {
        let names = self.names.of(id);
        let docs = self.type_docs(id);
        let name = ident(&names.ident);
        let variants: Vec<_> = names.parts.iter().map(|part| ident(part)).collect();
        let values: Vec<_> = set.values.iter().map(|value| literal(&value.wire, set.wire)).collect();
        let lines = set.values.iter().map(|value| super::docs::line(&super::docs::code(&value.wire)));
        let rest = ident(&names.rest);
        let (kind, held) = match set.wire {
            Wire::String => (quote! { str }, quote! { String }),
            Wire::Integer => (quote! { i64 }, quote! { i64 }),
        };
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub enum #name {
                #(#lines #variants,)*
                /// A value that the documentation does not list.
                #rest(#held),
            }

            runtime::value_enum!(#name: #kind else #rest { #(#variants = #values),* });
        }
    }
}

fn literal(wire: &str, kind: Wire) -> Literal {
    match kind {
        Wire::String => Literal::string(wire),
        Wire::Integer => Literal::i64_unsuffixed(wire.parse().unwrap_or_default()),
    }
}
