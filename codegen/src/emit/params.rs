//! Structs of optional parameters.

use super::{Emitter, docs, ident};
use crate::ir::{OperationId, Parameter, Place};
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// Emits the struct of an operation's optional parameters, if it has any.
    pub(super) fn params(&self, id: OperationId) -> Option<TokenStream> {
        let operation = &self.api.operations[id.index()];
        let names = self.names.operation(id);
        let optional =
            operation.parameters.iter().zip(&names.arguments).filter(|(parameter, _)| !parameter.required);
        let fields: Vec<TokenStream> = optional
            .map(|(parameter, name)| {
                let docs = parameter_docs(parameter);
                let name = ident(name);
                let ty = self.ty(&parameter.ty, &quote! { models });
                quote! { #docs pub #name: Option<#ty>, }
            })
            .collect();
        if fields.is_empty() {
            return None;
        }
        let name = ident(&names.params);
        let line = docs::line(&format!("Optional parameters of [`{}`].", names.functions[0]));
        Some(quote! {
            #line
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct #name { #(#fields)* }
        })
    }
}

fn parameter_docs(parameter: &Parameter) -> TokenStream {
    let mut facts = vec![docs::code(&parameter.wire)];
    match parameter.place {
        Place::Query | Place::Path => {}
        Place::Header => facts.push("a header".to_owned()),
        Place::Cookie => facts.push("a cookie".to_owned()),
    }
    if parameter.is_conditional() {
        facts.push(docs::CONDITIONAL.to_owned());
    }
    docs::item(&facts, &parameter.docs)
}
