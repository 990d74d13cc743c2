//! Signing in: from a client that may ask for a token to one that has it.

use super::docs::{call, code, lines};
use super::{Emitter, ident};
use crate::ir::{Shape, SignIn, TypeRef};
use crate::names::SchemeNames;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// Emits the functions that sign a client in, if the API has a call for that.
    pub(super) fn sign_in(&self) -> Option<Vec<TokenStream>> {
        let SignIn { operation: id, token, scheme } = self.api.sign_in.as_ref()?;
        let operation = &self.api.operations[id.index()];
        let scheme = self.api.schemes.iter().position(|known| known.name == *scheme)?;
        let names = &self.names.schemes[scheme];
        let auth = ident(&names.credential);
        let token = self.field_ident(operation.output.ty.as_ref()?, token)?;
        let (output, request_error) = self.result(operation);
        let error = operation.error.as_ref().map(|error| {
            let ty = self.decoded(error.kind, error.ty.as_ref(), &quote! { models });
            quote! { <#ty> }
        });
        let function = code(&self.function_path(*id));
        let first = format!(
            "Signs a client in by {}, the request of {function}: later calls carry the token of its reply.",
            call(self.api, *id)
        );
        let docs = lines(&[first, String::new(), expiry(names)]);
        Some(vec![
            quote! {
                #docs
                pub async fn sign_in<T: runtime::Transport>(
                    client: Client<T>,
                    request: Request<#output #request_error>,
                ) -> Result<Client<T>, Error #error> {
                    let reply = client.send(request).await?;
                    Ok(client.with_auth(Auth::#auth(reply.#token)))
                }
            },
            quote! {
                #docs
                pub fn sign_in_blocking<T: runtime::BlockingTransport>(
                    client: Client<T>,
                    request: Request<#output #request_error>,
                ) -> Result<Client<T>, Error #error> {
                    let reply = client.send_blocking(request)?;
                    Ok(client.with_auth(Auth::#auth(reply.#token)))
                }
            },
        ])
    }

    fn field_ident(&self, ty: &TypeRef, wire: &str) -> Option<Ident> {
        let TypeRef::Named(id) = self.api.unalias(ty) else { return None };
        let Shape::Model(model) = &self.api.get(*id).shape else { return None };
        let index = model.fields.iter().position(|field| field.wire == wire)?;
        Some(ident(&self.names.of(*id).parts[index]))
    }

    fn function_path(&self, id: crate::ir::OperationId) -> String {
        let operation = &self.api.operations[id.index()];
        let module = ident::module(&self.names.modules[operation.resource.index()]);
        format!("{module}::{}", ident(&self.names.operation(id).functions[0]))
    }
}

/// Says what to do once a token has expired.
fn expiry(names: &SchemeNames) -> String {
    let again = "A token may expire: sign the signed client in again then, and the new token takes the place of the old.";
    if names.source.is_empty() {
        return again.to_owned();
    }
    let source = ident(&names.source);
    format!(
        "{again} A service that runs for long gives its client [`Auth::{source}`], which is asked for the token before each call."
    )
}
