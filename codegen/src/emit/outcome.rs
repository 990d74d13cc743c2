//! Replies of several types, told apart by status.

use super::{Emitter, ident};
use crate::ir::{OutcomeCase, PayloadKind, Status, TypeId, TypeRef};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// Emits the replies of an operation as an enum.
    pub(super) fn outcome(&self, id: TypeId, cases: &[OutcomeCase]) -> TokenStream {
        let names = self.names.of(id);
        let docs = self.type_docs(id);
        let name = ident(&names.ident);
        let variants: Vec<Ident> = names.parts.iter().map(|part| ident(part)).collect();
        let held: Vec<TokenStream> = cases.iter().map(|case| self.held(case)).collect();
        let statuses = cases.iter().map(|case| pattern(case.status));
        let decoders = cases.iter().map(|case| match (&case.ty, case.kind) {
            (None, _) => TokenStream::new(),
            (Some(_), kind) => {
                let decoder = decoder(kind);
                quote! { : #decoder }
            }
        });
        let lines = cases.iter().map(|case| line(case.status));
        let (rest_variant, rest_form) = rest(cases, &ident(&names.rest));
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name {
                #(#lines #variants #held,)*
                #rest_variant
            }

            runtime::replies!(#name { #(#variants #held = #statuses #decoders,)* #rest_form });
        }
    }

    fn held(&self, case: &OutcomeCase) -> TokenStream {
        match (&case.ty, case.kind) {
            (None, _) => TokenStream::new(),
            (Some(_), PayloadKind::Bytes) => quote! { (Vec<u8>) },
            (Some(ty), _) => {
                let ty = self.ty(ty, &quote! { super });
                quote! { (#ty) }
            }
        }
    }

    /// Returns the type that a reply of a kind decodes to, where named types stand under `models`.
    pub(super) fn decoded(
        &self,
        kind: PayloadKind,
        ty: Option<&TypeRef>,
        models: &TokenStream,
    ) -> TokenStream {
        match (kind, ty) {
            (_, None) => quote! { () },
            (PayloadKind::Bytes, _) => quote! { Vec<u8> },
            (PayloadKind::Text, _) => quote! { String },
            (_, Some(ty)) => self.ty(ty, models),
        }
    }
}

/// Returns the name of the runtime's decoder for a kind of reply.
pub(super) fn decoder(kind: PayloadKind) -> Ident {
    ident(match kind {
        PayloadKind::Json => "json",
        PayloadKind::Text | PayloadKind::Form => "text",
        PayloadKind::Bytes | PayloadKind::Multipart => "bytes",
        PayloadKind::Empty => "empty",
    })
}

/// Returns the name of the runtime's decoder for a reply: what is documented as any JSON value may as well be text.
pub(super) fn decoder_for(kind: PayloadKind, ty: Option<&TypeRef>) -> Ident {
    if kind == PayloadKind::Json && ty == Some(&TypeRef::Json) {
        return ident("json_or_text");
    }
    decoder(kind)
}

/// Adds a variant for statuses that are not documented, unless `default` covers them.
fn rest(cases: &[OutcomeCase], name: &Ident) -> (TokenStream, TokenStream) {
    if cases.iter().any(|case| case.status == Status::Default) {
        return (TokenStream::new(), TokenStream::new());
    }
    let variant = quote! {
        /// A status that the documentation does not list.
        #name(runtime::Json),
    };
    (variant, quote! { #name(runtime::Json) = _: json_or_text })
}

/// Returns the docs of the variant for a status.
fn line(status: Status) -> TokenStream {
    match status {
        Status::Default => super::docs::line("Any other status."),
        status => super::docs::line(&format!("Status {status}.")),
    }
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        Status::Range(digit) => {
            let low = Literal::u16_unsuffixed(u16::from(digit) * 100);
            let high = Literal::u16_unsuffixed(u16::from(digit) * 100 + 99);
            quote! { #low..=#high }
        }
        Status::Default => quote! { _ },
    }
}
