//! Aliases.

use super::{Emitter, ident};
use crate::ir::{TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// Emits another name for a type.
    pub(super) fn alias(&self, id: TypeId, target: &TypeRef) -> TokenStream {
        let docs = self.type_docs(id);
        let name = ident(&self.names.of(id).ident);
        let target = self.ty(target, &quote! { super });
        quote! { #docs pub type #name = #target; }
    }
}
