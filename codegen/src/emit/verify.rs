//! Webhooks that are signed: bytes are verified first and read second.

use super::docs::{code, lines};
use super::{ident, signature};
use crate::ir::Signature;
use proc_macro2::TokenStream;
use quote::quote;

/// Emits what verifies the body of a webhook and reads it.
pub(super) fn items(signature: &Signature) -> Vec<TokenStream> {
    let header = &signature.header;
    vec![
        quote! { use crate::runtime; },
        quote! {
            /// The header that carries the signature.
            pub const SIGNATURE_HEADER: &str = #header;
        },
        signing(signature),
        secret(signature),
        verify(signature),
        quote! {
            /// Reads a body that was verified. One that was not is read by `runtime::from_json` alone.
            pub fn read<T: runtime::Read>(body: runtime::Verified<'_>) -> Result<T, runtime::DecodeError> {
                body.read()
            }
        },
    ]
}

fn signing(signature: &Signature) -> TokenStream {
    let how = format!("How the service signs: {}.", signature::how(signature));
    let docs = lines(&[how, String::new(), "With it a test signs what it sends to a receiver.".to_owned()]);
    let signing = signature::signing(signature);
    quote! {
        #docs
        pub const SIGNING: runtime::Signing = #signing;
    }
}

fn secret(signature: &Signature) -> TokenStream {
    let docs = lines(&[format!("Takes what the service signs with. {}", signature::secret_docs(signature))]);
    let take = signature::take(signature);
    quote! {
        #docs
        pub fn secret(secret: impl Into<runtime::Secret>) -> Result<runtime::SigningSecret, runtime::SecretError> {
            runtime::SigningSecret::#take(secret)
        }
    }
}

fn verify(signature: &Signature) -> TokenStream {
    let docs = lines(&[
        "Verifies that the service sent a body.".to_owned(),
        String::new(),
        format!(
            "`signature` is what came in the header {}, and `raw_body` all bytes as they came.",
            code(&signature.header)
        ),
    ]);
    quote! {
        #docs
        pub fn verify<'a>(
            signature: &str,
            raw_body: &'a [u8],
            secret: &runtime::SigningSecret,
        ) -> Result<runtime::Verified<'a>, runtime::SignatureError> {
            SIGNING.verify(signature, raw_body, secret)
        }
    }
}

/// Returns an example of receiving a webhook. `root` is the path of the API's module.
pub(super) fn example(root: &str, webhook: &str, signature: &Signature) -> Vec<String> {
    let runtime = root.rsplit_once("::").map_or(root, |(parent, _)| parent);
    vec![
        format!("use {runtime}::runtime::SigningSecret;"),
        format!("use {root}::webhooks;"),
        String::new(),
        "fn receive(".to_owned(),
        "    signature: &str,".to_owned(),
        "    raw_body: &[u8],".to_owned(),
        "    secret: &SigningSecret,".to_owned(),
        ") -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        "    let body = webhooks::verify(signature, raw_body, secret)?;".to_owned(),
        format!("    let event: webhooks::{} = webhooks::read(body)?;", ident(webhook)),
        "    Ok(())".to_owned(),
        "}".to_owned(),
        String::new(),
        format!("let secret = webhooks::secret(\"{}\").unwrap();", signature::secret_example(signature)),
        "assert!(receive(\"not signed\", b\"{}\", &secret).is_err());".to_owned(),
    ]
}
