//! Identifier enums.

use super::docs::{code, line};
use super::{Emitter, ident};
use crate::ir::{IdEnum, TypeId};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// Emits an identifier enum that keeps kinds it does not know.
    pub(super) fn id_enum(&self, id: TypeId, ids: &IdEnum) -> TokenStream {
        let names = self.names.of(id);
        let docs = self.type_docs(id);
        let name = ident(&names.ident);
        let rest = ident(&names.rest);
        let variants: Vec<_> = names.parts.iter().map(|part| ident(part)).collect();
        let types: Vec<_> = ids.kinds.iter().map(|kind| self.member_type(id, &kind.ty)).collect();
        let lines = ids.kinds.iter().map(|kind| line(&code(&kind.wire)));
        let tags = ids.kinds.iter().map(|kind| Literal::string(&kind.wire));
        let (key, value) = (Literal::string(&ids.kind_key), Literal::string(&ids.value_key));
        let form = line(&format!(
            "On the wire {} names the kind, {} is the identifier.",
            code(&ids.kind_key),
            code(&ids.value_key)
        ));
        quote! {
            #docs
            ///
            #form
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name {
                #(#lines #variants(#types),)*
                /// A kind that the documentation does not describe.
                #rest {
                    /// The kind on the wire.
                    kind: String,
                    /// The identifier.
                    value: runtime::Json,
                },
            }

            runtime::identifier!(#name by #key in #value else #rest { #(#variants(#types) = #tags),* });
        }
    }
}
