//! Decided names as tokens.

use crate::names::{written, written_module};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Returns a name as an identifier.
pub(super) fn ident(name: &str) -> Ident {
    let text = written(name);
    match text.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(&text, Span::call_site()),
    }
}

/// Returns a name as the identifier of a module.
pub(super) fn module(name: &str) -> Ident {
    Ident::new(&written_module(name), Span::call_site())
}

/// Declares a module. Files with names beyond ASCII are found by their path only.
pub(super) fn declaration(name: &str, visibility: &TokenStream) -> TokenStream {
    let ident = module(name);
    let file = format!("{ident}.rs");
    let path = (!name.is_ascii()).then(|| quote! { #[path = #file] });
    quote! { #path #visibility mod #ident; }
}
