//! How bodies are signed, and credentials that sign.

use super::docs::code;
use crate::ir::{Algorithm, Encoding, SecretForm, Signature};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Emits how bodies are signed.
pub(super) fn signing(signature: &Signature) -> TokenStream {
    let algorithm = match signature.algorithm {
        Algorithm::HmacSha256 => quote! { HmacSha256 },
        Algorithm::HmacSha512 => quote! { HmacSha512 },
    };
    let encoding = match signature.encoding {
        Encoding::Hex => quote! { Hex },
        Encoding::Base64 => quote! { Base64 },
    };
    let (header, prefix) = (&signature.header, &signature.prefix);
    let key_header = match &signature.key_header {
        Some(header) => quote! { Some(#header) },
        None => quote! { None },
    };
    quote! {
        runtime::Signing {
            algorithm: runtime::Algorithm::#algorithm,
            header: #header,
            prefix: #prefix,
            encoding: runtime::Encoding::#encoding,
            key_header: #key_header,
        }
    }
}

/// Emits the constructor of credentials that sign.
pub(super) fn constructor(
    wire: &str,
    name: &Ident,
    docs: &TokenStream,
    signature: &Signature,
) -> TokenStream {
    let take = take(signature);
    let (argument, key) = match &signature.key_header {
        Some(_) => (quote! { key: impl Into<String>, }, quote! { Some(key.into()) }),
        None => (quote! {}, quote! { None }),
    };
    quote! {
        #docs
        pub fn #name(#argument secret: impl Into<runtime::Secret>) -> Result<Self, runtime::SecretError> {
            let secret = runtime::SigningSecret::#take(secret)?;
            let credential = runtime::Credential::Signature { key: #key, secret };
            Ok(Self(runtime::Credentials::none().with(#wire, credential)))
        }
    }
}

/// Emits the function of the runtime that takes a secret in its form.
pub(super) fn take(signature: &Signature) -> TokenStream {
    match signature.secret {
        SecretForm::Text => quote! { text },
        SecretForm::Hex => quote! { hex },
        SecretForm::Base64 => quote! { base64 },
    }
}

/// Returns the arguments of the constructor in an example.
pub(super) fn example(signature: &Signature) -> String {
    let key = if signature.key_header.is_some() { "\"key\", " } else { "" };
    format!("({key}\"{}\")?", secret_example(signature))
}

/// Returns a secret in its form.
pub(super) fn secret_example(signature: &Signature) -> &'static str {
    match signature.secret {
        SecretForm::Text => "secret",
        SecretForm::Hex => "c0ffee",
        SecretForm::Base64 => "c2VjcmV0",
    }
}

/// Says how calls are signed by a scheme.
pub(super) fn docs(wire: &str, signature: &Signature) -> Vec<String> {
    let secret = format!("{} It is not sent.", secret_docs(signature));
    vec![format!("{}: {}.", code(wire), how(signature)), String::new(), secret]
}

/// Says how bodies are signed.
pub(super) fn how(signature: &Signature) -> String {
    let algorithm = match signature.algorithm {
        Algorithm::HmacSha256 => "HMAC-SHA256",
        Algorithm::HmacSha512 => "HMAC-SHA512",
    };
    let encoding = match signature.encoding {
        Encoding::Hex => "hexadecimal digits",
        Encoding::Base64 => "base64",
    };
    let prefix = match signature.prefix.as_str() {
        "" => String::new(),
        prefix => format!(", after {}", code(prefix)),
    };
    let key = signature.key_header.as_ref();
    let key = key.map(|header| format!("; the key goes in the header {}", code(header))).unwrap_or_default();
    let header = code(&signature.header);
    format!("{algorithm} of the body as it is sent, in {encoding} in the header {header}{prefix}{key}")
}

/// Says how the secret is given out.
pub(super) fn secret_docs(signature: &Signature) -> &'static str {
    match signature.secret {
        SecretForm::Text => "The secret is a text.",
        SecretForm::Hex => "The secret is given in hexadecimal digits.",
        SecretForm::Base64 => "The secret is given in base64.",
    }
}
