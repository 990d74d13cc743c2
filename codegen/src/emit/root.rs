//! The root of an API's module: its client, environments and credentials.

use super::docs::{code, counted, line, lines, prose, title};
use super::{Emitter, File, Layout, ident, signature};
use crate::ir::{AuthKind, AuthScheme, OAuthFlow, Place};
use crate::names::SchemeNames;
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    pub(super) fn root_file(&self, layout: &Layout) -> File {
        let modules = layout.endpoints.keys().map(|module| ident::declaration(module, &quote! { pub }));
        let webhooks = (!self.api.webhooks.is_empty()).then(|| quote! { pub mod webhooks; });
        let queues = (!self.api.queues.is_empty()).then(|| quote! { pub mod queues; });
        let models = (!self.api.types.is_empty()).then(|| quote! { #[doc(no_inline)] pub use models::*; });
        let mut items = vec![quote! {
            use crate::runtime;
            pub mod models;
            #(#modules)*
            #webhooks
            #queues
            #models
        }];
        items.extend(self.aliases());
        items.extend(self.unstated_list(layout));
        items.push(self.info());
        items.extend(self.environment());
        items.extend(self.auth());
        items.extend(self.sign_in().into_iter().flatten());
        File { path: "mod.rs".to_owned(), docs: self.root_docs(layout), items }
    }

    fn root_docs(&self, layout: &Layout) -> Vec<String> {
        let api = self.api;
        let calls = counted(api.operations.len(), "call");
        let version =
            if api.version.is_empty() { String::new() } else { format!(" ({})", code(&api.version)) };
        let mut text = vec![format!(
            "{}{version}: {calls} in {}.",
            title(&api.title),
            counted(layout.endpoints.len(), "resource")
        )];
        text.extend(prose(&api.docs));
        text.extend([String::new(), format!("Documented in {}.", code(&api.docs.origin.to_string()))]);
        text.extend(self.unstated_summary());
        text.extend(self.root_example());
        text
    }

    fn aliases(&self) -> Vec<TokenStream> {
        vec![
            quote! {
                /// Sends the requests of this API.
                pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;
            },
            quote! {
                /// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
                pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;
            },
            quote! {
                /// Why a call to this API failed; `E` is its documented errors.
                pub type Error<E = runtime::Json> = runtime::Error<E>;
            },
        ]
    }

    fn info(&self) -> TokenStream {
        let name = &self.api.name;
        let schemes = self.api.schemes.iter().filter_map(|scheme| {
            let kind = scheme_kind(&scheme.kind)?;
            let name = &scheme.name;
            Some(quote! { runtime::Scheme { name: #name, kind: #kind } })
        });
        let sign_in = match &self.api.sign_in {
            Some(sign_in) => {
                let scheme = &sign_in.scheme;
                quote! { Some(#scheme) }
            }
            None => quote! { None },
        };
        let line = line(&format!("{}, as a type.", title(&self.api.title)));
        quote! {
            #line
            #[derive(Clone, Copy, Debug)]
            pub enum Api {}

            impl runtime::Api for Api {
                type Environment = Environment;
                type Auth = Auth;
                const INFO: runtime::ApiInfo =
                    runtime::ApiInfo { name: #name, schemes: &[#(#schemes),*], sign_in: #sign_in };
            }
        }
    }

    fn auth(&self) -> Vec<TokenStream> {
        let schemes = self.api.schemes.iter().zip(&self.names.schemes);
        let constructors = schemes.filter_map(|(scheme, names)| constructor(scheme, names));
        vec![
            quote! {
                /// What the calls of this API are authenticated with.
                #[derive(Clone, Debug, Default)]
                pub struct Auth(runtime::Credentials);
            },
            quote! {
                impl Auth {
                    /// Authenticates nothing.
                    pub fn none() -> Self {
                        Self::default()
                    }

                    #(#constructors)*

                    /// Adds further credentials, for calls that ask for several or for others.
                    #[must_use]
                    pub fn and(self, other: Self) -> Self {
                        Self(self.0.and(other.0))
                    }
                }
            },
            quote! {
                impl ::std::convert::From<Auth> for runtime::Credentials {
                    fn from(auth: Auth) -> Self {
                        auth.0
                    }
                }
            },
        ]
    }
}

fn scheme_kind(kind: &AuthKind) -> Option<TokenStream> {
    Some(match kind {
        AuthKind::ApiKey { place, name, prefix } => {
            let place = match place {
                Place::Query => quote! { runtime::Place::Query },
                Place::Cookie => quote! { runtime::Place::Cookie },
                Place::Header | Place::Path => quote! { runtime::Place::Header },
            };
            quote! { runtime::SchemeKind::ApiKey { place: #place, name: #name, prefix: #prefix } }
        }
        AuthKind::Basic => quote! { runtime::SchemeKind::Basic },
        AuthKind::Bearer => quote! { runtime::SchemeKind::Bearer },
        AuthKind::OAuth2 { .. } => quote! { runtime::SchemeKind::OAuth2 },
        AuthKind::OpenId { .. } => quote! { runtime::SchemeKind::OpenId },
        AuthKind::Signature(signature) => {
            let signing = signature::signing(signature);
            quote! { runtime::SchemeKind::Signature(#signing) }
        }
        AuthKind::Outside(_) => return None,
    })
}

/// Emits the constructors for one scheme.
fn constructor(scheme: &AuthScheme, names: &SchemeNames) -> Option<TokenStream> {
    let wire = &scheme.name;
    let name = ident(&names.credential);
    let docs = lines(&scheme_docs(scheme));
    let from_source = |what: &str| {
        let source = ident(&names.source);
        let line = line(&format!("{}: a source that is asked for the {what} before each call.", code(wire)));
        quote! {
            #line
            pub fn #source(source: impl runtime::TokenSource + 'static) -> Self {
                let source = ::std::sync::Arc::new(source);
                Self(runtime::Credentials::none().with(#wire, runtime::Credential::Source(source)))
            }
        }
    };
    Some(match &scheme.kind {
        AuthKind::ApiKey { .. } => {
            let source = from_source("key");
            quote! {
                #docs
                pub fn #name(key: impl Into<runtime::Secret>) -> Self {
                    Self(runtime::Credentials::none().with(#wire, runtime::Credential::Text(key.into())))
                }
                #source
            }
        }
        AuthKind::Basic => quote! {
            #docs
            pub fn #name(user: impl Into<String>, password: impl Into<runtime::Secret>) -> Self {
                let credential = runtime::Credential::Basic { user: user.into(), password: password.into() };
                Self(runtime::Credentials::none().with(#wire, credential))
            }
        },
        AuthKind::Bearer | AuthKind::OAuth2 { .. } | AuthKind::OpenId { .. } => {
            let source = from_source("token");
            quote! {
                #docs
                pub fn #name(token: impl Into<runtime::Secret>) -> Self {
                    Self(runtime::Credentials::none().with(#wire, runtime::Credential::Token(token.into())))
                }
                #source
            }
        }
        AuthKind::Signature(signature) => signature::constructor(wire, &name, &docs, signature),
        AuthKind::Outside(_) => return None,
    })
}

fn scheme_docs(scheme: &AuthScheme) -> Vec<String> {
    let wire = code(&scheme.name);
    let first = match &scheme.kind {
        AuthKind::ApiKey { place, name, prefix } => {
            let place = match place {
                Place::Query => "query parameter",
                Place::Cookie => "cookie",
                Place::Header | Place::Path => "header",
            };
            let prefix = if prefix.is_empty() { String::new() } else { format!(", after {}", code(prefix)) };
            format!("{wire}: a key in the {place} {}{prefix}.", code(name))
        }
        AuthKind::Basic => format!("{wire}: user and password."),
        AuthKind::Bearer => format!("{wire}: a bearer token."),
        AuthKind::OAuth2 { .. } => format!("{wire}: an OAuth 2 token."),
        AuthKind::OpenId { url } => {
            format!("{wire}: an OpenID Connect token; the provider is {}.", code(url))
        }
        AuthKind::Signature(signature) => return signature::docs(&scheme.name, signature),
        AuthKind::Outside(word) => format!("{wire}: {word}."),
    };
    let flows: &[OAuthFlow] = if let AuthKind::OAuth2 { flows } = &scheme.kind { flows } else { &[] };
    let mut text = vec![first];
    if !flows.is_empty() {
        text.push(String::new());
    }
    text.extend(flows.iter().map(flow_docs));
    text
}

/// Says in a line of a list how a token is come by.
fn flow_docs(flow: &OAuthFlow) -> String {
    let places =
        [("granted", &flow.authorization_url), ("issued", &flow.token_url), ("renewed", &flow.refresh_url)];
    let places = places.iter().filter_map(|(what, url)| Some(format!("{what} at {}", code(url.as_ref()?))));
    let mut facts: Vec<String> = places.collect();
    if !flow.scopes.is_empty() {
        let scopes: Vec<String> = flow.scopes.iter().map(|scope| code(scope)).collect();
        facts.push(format!("scopes {}", scopes.join(", ")));
    }
    format!("- {}: {}", code(&flow.name), facts.join("; "))
}
