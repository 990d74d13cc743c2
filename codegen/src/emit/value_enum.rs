//! Value enums.

use super::{Emitter, docs, ident};
use crate::ir::{TypeId, ValueEnum, Wire};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// Emits a value enum that keeps values it does not know.
    pub(super) fn value_enum(&self, id: TypeId, set: &ValueEnum) -> TokenStream {
        let names = self.names.of(id);
        let mut docs = self.type_docs(id);
        if set.detailed {
            docs.extend(self.detail_docs(id));
        }
        let name = ident(&names.ident);
        let variants = names.parts.iter().map(|part| ident(part));
        let values = set.values.iter().map(|value| value_and_docs(&value.wire, set.wire));
        let rest = ident(&names.rest);
        let kind = match set.wire {
            Wire::String => quote! { str },
            Wire::Integer => quote! { i64 },
        };
        quote! {
            runtime::value_enum! {
                #docs
                pub enum #name: #kind else #rest { #(#variants = #values),* }
            }
        }
    }

    /// Says how a value that a text follows is matched.
    fn detail_docs(&self, id: TypeId) -> TokenStream {
        let names = self.names.of(id);
        let first = docs::code(&format!("matches!(told.code, {}::{})", names.ident, names.parts[0]));
        let wrapper = "[`Detailed`](crate::runtime::Detailed)";
        docs::lines(&[
            String::new(),
            format!("It stands in a {wrapper}, as a text may follow it; match its `code`: {first}."),
        ])
    }
}

/// Returns a value, with its documentation where the plain text in backticks would not do.
fn value_and_docs(wire: &str, kind: Wire) -> TokenStream {
    let value = literal(wire, kind);
    let shown = docs::code(wire);
    let differs = shown != format!("`{wire}`");
    let shown = differs.then(|| quote! { as #shown });
    quote! { #value #shown }
}

fn literal(wire: &str, kind: Wire) -> Literal {
    match kind {
        Wire::String => Literal::string(wire),
        Wire::Integer => {
            Literal::i64_unsuffixed(wire.parse().expect("checked: whole numbers fit into 64 bits"))
        }
    }
}
