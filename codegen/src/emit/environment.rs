//! Where an API is served: an enum of its servers, with the variables of their URLs.

use super::docs::{code, line, title};
use super::{Emitter, ident};
use crate::ir::{Server, ServerVariable};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// Emits where the API is served.
    pub(super) fn environment(&self) -> Vec<TokenStream> {
        let fields = self.names.variables.iter().map(|names| names.iter().map(|name| ident(name)).collect());
        let servers: Vec<(_, _, Vec<_>)> = self
            .api
            .servers
            .iter()
            .zip(&self.names.environments)
            .zip(fields)
            .map(|((server, name), fields)| (server, name, fields))
            .collect();
        let variants = servers.iter().map(|(server, name, fields)| {
            let docs = server_docs(server);
            let name = ident(name);
            let fields = server.variables.iter().zip(fields).map(|(variable, field)| {
                let docs = variable_docs(variable);
                quote! { #docs #field: String }
            });
            let fields = if server.variables.is_empty() {
                quote! {}
            } else {
                quote! { { #(#fields),* } }
            };
            quote! { #docs #name #fields, }
        });
        let arms = servers.iter().map(|(server, name, fields)| {
            let name = ident(name);
            if fields.is_empty() {
                let url = &server.url;
                return quote! { Self::#name => #url.into(), };
            }
            let (format, used) = url_format(server, fields);
            quote! { Self::#name { #(#fields),* } => format!(#format, #(#used),*).into(), }
        });
        let hosts = hosts(&servers);
        let mut items = vec![
            quote! {
                /// Where the API is served.
                #[derive(Clone, Debug, PartialEq, Eq)]
                #[non_exhaustive]
                pub enum Environment {
                    #(#variants)*
                    /// Another base URL.
                    Custom(String),
                }
            },
            quote! {
                impl runtime::Environment for Environment {
                    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
                        match self {
                            #(#arms)*
                            Self::Custom(url) => url.as_str().into(),
                        }
                    }

                    fn is_documented(&self) -> bool {
                        !matches!(self, Self::Custom(_))
                    }

                    #hosts
                }
            },
        ];
        items.extend(self.environment_defaults());
        items
    }

    /// Emits the functions that make an environment with the defaults of its variables.
    fn environment_defaults(&self) -> Option<TokenStream> {
        let servers = self.api.servers.iter().enumerate().filter(|(_, server)| server.has_defaults());
        let functions: Vec<TokenStream> = servers
            .map(|(index, server)| {
                let (variant, function) =
                    (&self.names.environments[index], &self.names.environment_functions[index]);
                let docs = line(&format!("{} with its defaults: {}.", code(variant), defaults(server)));
                let (variant, function) = (ident(variant), ident(function));
                let fields = self.names.variables[index].iter().map(|name| ident(name));
                let values = server.variables.iter().map(|variable| &variable.default);
                quote! {
                    #docs
                    pub fn #function() -> Self {
                        Self::#variant { #(#fields: #values.into()),* }
                    }
                }
            })
            .collect();
        (!functions.is_empty()).then(|| quote! { impl Environment { #(#functions)* } })
    }
}

/// Emits where calls go that have a server of their own, if that differs by environment.
fn hosts(servers: &[(&Server, &String, Vec<Ident>)]) -> TokenStream {
    let arms =
        servers.iter().filter(|(server, ..)| !server.hosts.is_empty()).map(|(server, name, fields)| {
            let name = ident(name);
            let open = (!fields.is_empty()).then(|| quote! { { .. } });
            let pairs = server.hosts.iter().map(|(from, to)| quote! { (#from, #to) });
            quote! { Self::#name #open => &[#(#pairs),*], }
        });
    let arms: Vec<TokenStream> = arms.collect();
    if arms.is_empty() {
        return TokenStream::new();
    }
    quote! {
        fn hosts(&self) -> &'static [(&'static str, &'static str)] {
            match self {
                #(#arms)*
                _ => &[],
            }
        }
    }
}

fn server_docs(server: &Server) -> TokenStream {
    let name = if server.name.is_empty() { String::new() } else { format!("{}: ", title(&server.name)) };
    line(&format!("{name}{}", code(&server.url)))
}

/// Says what each variable of a server is unless one is given.
fn defaults(server: &Server) -> String {
    let defaults = server.variables.iter();
    let defaults =
        defaults.map(|variable| format!("{} is {}", code(&variable.name), code(&variable.default)));
    defaults.collect::<Vec<_>>().join(", ")
}

fn variable_docs(variable: &ServerVariable) -> TokenStream {
    let mut text = code(&variable.name);
    if !variable.default.is_empty() {
        text.push_str(&format!(" · default {}", code(&variable.default)));
    }
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
        text.push_str(&format!(" · one of {}", values.join(", ")));
    }
    line(&text)
}

/// Returns a format string for a URL and the fields that fill it. Braces that name no variable stand as they are.
fn url_format(server: &Server, fields: &[Ident]) -> (String, Vec<Ident>) {
    let fixed = |text: &str| text.replace('{', "{{").replace('}', "}}");
    let mut format = String::new();
    let mut used = Vec::new();
    let mut rest = server.url.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        format.push_str(&fixed(before));
        let named = after.split_once('}').and_then(|(name, after)| {
            let position = server.variables.iter().position(|known| known.name == name)?;
            Some((position, after))
        });
        rest = match named {
            Some((position, after)) => {
                format.push_str("{}");
                used.push(fields[position].clone());
                after
            }
            None => {
                format.push_str("{{");
                after
            }
        };
    }
    format.push_str(&fixed(rest));
    (format, used)
}
