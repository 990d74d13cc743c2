//! The table of one API.
use crate::signature::Sources;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const METHODS: [&str; 8] = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

pub(crate) fn table(generated: &Path, name: &str) -> TokenStream {
    let text = fs::read(generated.join(format!("openapi/{name}.json"))).expect("it was listed");
    let document: Value = serde_json::from_slice(&text).expect("regen writes JSON");
    let sources = Sources::read(&generated.join("src/api").join(name));
    let module = format_ident!("{name}");
    let calls = operations(&document).flat_map(|operation| calls(operation, &sources));
    let types = types(&document);
    let credentials = credentials(&document);
    let unstated = if operations(&document).all(is_stated) {
        quote! { &[] }
    } else {
        quote! { api::UNSTATED }
    };
    quote! {
        mod #module {
            use crate::table::{Table, bytes, rewritten, written};
            use ::fieldwork::#module as api;

            pub(super) static TABLE: Table<api::Api> = Table {
                name: #name,
                environment: api::Environment::Custom,
                auth: |_schemes| {
                    let auth = api::Auth::none();
                    #(#credentials)*
                    auth
                },
                unstated: #unstated,
                calls: &[#(#calls,)*],
                types: &[#(#types,)*],
            };
        }
    }
}

fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    let paths = document["paths"].as_object().expect("a document has paths").values();
    paths.flat_map(|item| METHODS.iter().filter_map(|method| item.get(method)))
}

/// Returns whether the documentation states where an operation goes.
fn is_stated(operation: &Value) -> bool {
    ["x-method-basis", "x-path-basis"].iter().all(|key| operation.get(key).is_none())
}

/// Returns an entry for each function of an operation: one per form of its body.
fn calls<'a>(operation: &'a Value, sources: &'a Sources) -> impl Iterator<Item = TokenStream> + 'a {
    let forms = operation["x-rust-paths"].as_object().map(|forms| forms.values().collect::<Vec<_>>());
    let functions = forms.unwrap_or_else(|| vec![&operation["x-rust-path"]]);
    functions.into_iter().map(|function| {
        let function = function.as_str().expect("a path is a text");
        let call = sources.call(function, operation);
        quote! { (#function, |call| #call) }
    })
}

fn types(document: &Value) -> Vec<TokenStream> {
    let schemas = document["components"]["schemas"].as_object();
    let paths = schemas.into_iter().flatten().filter_map(|(_, schema)| schema["x-rust-path"].as_str());
    let models: BTreeSet<&str> = paths.filter(|path| path.contains("::models::")).collect();
    let entry = |path: &str| {
        let ty = path_of(path);
        quote! { (#path, rewritten::<#ty>) }
    };
    models.into_iter().map(entry).collect()
}

/// Returns the statements that add the credentials of the schemes that are asked for.
fn credentials(document: &Value) -> Vec<TokenStream> {
    let schemes = document["components"]["securitySchemes"].as_object();
    let credential = |(name, scheme): (&String, &Value)| {
        let path = path_of(scheme["x-rust-path"].as_str()?);
        let name = scheme["x-wire-name"].as_str().unwrap_or(name);
        let secret = format!("secret-of-{name}");
        if let Some(how) = scheme.get("x-signing") {
            let credential = signature(name, how);
            return Some(quote! {
                let auth = if _schemes.contains(&#name) {
                    auth.and(#path(#credential).expect("the secret is well formed"))
                } else {
                    auth
                };
            });
        }
        let arguments = match scheme["scheme"].as_str() {
            Some(word) if word.eq_ignore_ascii_case("basic") => quote! { "user", #secret },
            _ => quote! { #secret },
        };
        Some(quote! {
            let auth = if _schemes.contains(&#name) { auth.and(#path(#arguments)) } else { auth };
        })
    };
    schemes.into_iter().flatten().filter_map(credential).collect()
}

/// Returns the arguments for credentials that sign.
fn signature(name: &str, how: &Value) -> TokenStream {
    let secret = match how["secret"].as_str() {
        Some("hex") => "c0ffee".to_owned(),
        Some("base64") => "c2VjcmV0".to_owned(),
        _ => format!("secret-of-{name}"),
    };
    let key = how.get("keyHeader").map(|_| quote! { "key", });
    quote! { #key #secret }
}

/// Returns a path of the bindings as tokens.
pub(crate) fn path_of(path: &str) -> TokenStream {
    let path: syn::Path = syn::parse_str(path).unwrap_or_else(|error| panic!("`{path}`: {error}"));
    quote! { ::#path }
}
