//! How parameters are put into a request.

use super::ident;
use crate::ir::{Parameter, Place, Spelling};
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the call that puts a parameter into a request.
pub(super) fn step(parameter: &Parameter, name: &str) -> TokenStream {
    let wire = &parameter.wire;
    let name = ident(name);
    let value = if parameter.required {
        quote! { #name }
    } else {
        quote! { &params.#name }
    };
    match (parameter.place, parameter.spelling) {
        (Place::Path, Spelling::Plain | Spelling::Comma) => quote! { .path(#wire, #value) },
        (Place::Path, spelling) => {
            let style = path_style(spelling);
            quote! { .path_as(#wire, #style, #value) }
        }
        (Place::Query, Spelling::Plain) => quote! { .query(#wire, #value) },
        (Place::Query, spelling) => {
            let style = style(spelling);
            quote! { .query_as(#wire, #style, #value) }
        }
        (Place::Header, Spelling::PlainExploded) => {
            quote! { .header_as(#wire, runtime::HeaderStyle::SimpleExplode, #value) }
        }
        (Place::Header, Spelling::Json) => {
            quote! { .header_as(#wire, runtime::HeaderStyle::Json, #value) }
        }
        (Place::Header, _) => quote! { .header(#wire, #value) },
        (Place::Cookie, Spelling::Json) => quote! { .cookie_as(#wire, runtime::Style::Json, #value) },
        (Place::Cookie, _) => quote! { .cookie(#wire, #value) },
    }
}

// Lowering gives each place only spellings that it knows; those of other places are plain.

pub(super) fn style(spelling: Spelling) -> TokenStream {
    match spelling {
        Spelling::Comma => quote! { runtime::Style::Comma },
        Spelling::Space => quote! { runtime::Style::Space },
        Spelling::Pipe => quote! { runtime::Style::Pipe },
        Spelling::Deep => quote! { runtime::Style::Deep },
        Spelling::Json => quote! { runtime::Style::Json },
        Spelling::Plain
        | Spelling::PlainExploded
        | Spelling::Label
        | Spelling::LabelExploded
        | Spelling::Matrix
        | Spelling::MatrixExploded => quote! { runtime::Style::Repeat },
    }
}

fn path_style(spelling: Spelling) -> TokenStream {
    match spelling {
        Spelling::PlainExploded => quote! { runtime::PathStyle::SimpleExplode },
        Spelling::Label => quote! { runtime::PathStyle::Label },
        Spelling::LabelExploded => quote! { runtime::PathStyle::LabelExplode },
        Spelling::Matrix => quote! { runtime::PathStyle::Matrix },
        Spelling::MatrixExploded => quote! { runtime::PathStyle::MatrixExplode },
        Spelling::Json => quote! { runtime::PathStyle::Json },
        Spelling::Plain | Spelling::Comma | Spelling::Space | Spelling::Pipe | Spelling::Deep => {
            quote! { runtime::PathStyle::Simple }
        }
    }
}
