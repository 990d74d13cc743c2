//! What the emitted sources say: signatures of functions, fields of their parameters, and replies told apart by status.
use crate::api::path_of;
use crate::argument::{Argument, field};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use syn::{Fields, File, Item, ItemEnum, ItemFn, ItemStruct, ReturnType, Type};

/// The sources of an API.
pub(crate) struct Sources {
    modules: BTreeMap<String, File>,
    /// Replies of several types, by name.
    outcomes: BTreeMap<String, ItemEnum>,
}

impl Sources {
    pub(crate) fn read(folder: &Path) -> Self {
        let outcomes = files(&folder.join("models")).into_values().flat_map(outcomes).collect();
        Self { modules: files(folder), outcomes }
    }

    /// Returns the expression that calls a function with the arguments of a `call` and sends the request.
    pub(crate) fn call(&self, path: &str, operation: &Value) -> TokenStream {
        let (parent, name) = path.rsplit_once("::").expect("a function is in a module");
        let module = &self.modules[parent.rsplit("::").next().expect("a split has parts")];
        let function = find_function(module, name);
        let inputs = function.sig.inputs.iter().map(|input| {
            let argument = Argument::of(input, operation);
            match argument.params() {
                Some(params) => self.params(parent, find_struct(module, &params), operation),
                None => argument.value(),
            }
        });
        let function_path = path_of(path);
        let (reply, error) = self.writers(&function.sig.output);
        quote! { call.send(#function_path(#(#inputs),*), #reply, #error) }
    }

    fn params(&self, parent: &str, params: &ItemStruct, operation: &Value) -> TokenStream {
        let path = path_of(&format!("{parent}::{}", params.ident));
        let fields = params.fields.iter().map(|each| {
            let name = each.ident.as_ref().expect("parameters have names");
            let key = field(&name.to_string(), operation);
            quote! { #name: call.get(#key)? }
        });
        quote! { &#path { #(#fields),* } }
    }

    /// Returns the functions that write a reply and an error as JSON.
    fn writers(&self, output: &ReturnType) -> (TokenStream, TokenStream) {
        let mut types = arguments(output).into_iter();
        let mut next = || types.next().map_or(quote! { written }, |ty| self.writer(&ty));
        (next(), next())
    }

    fn writer(&self, ty: &Type) -> TokenStream {
        let name = last_ident(ty);
        match self.outcomes.get(&name) {
            Some(outcome) => outcome_writer(outcome),
            None if name == "Vec" && quote!(#ty).to_string().contains("u8") => {
                quote! { |value| bytes(value) }
            }
            None => quote! { written },
        }
    }
}

fn files(folder: &Path) -> BTreeMap<String, File> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("the folder is readable").path());
    let sources = paths.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    sources
        .map(|path| {
            let text = fs::read_to_string(&path).expect("it was listed");
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.file_stem().expect("it has a name").to_string_lossy().into_owned(), file)
        })
        .collect()
}

/// Returns the enums of a file that state with `replies!` how they are decoded.
fn outcomes(file: File) -> Vec<(String, ItemEnum)> {
    let stated = |item: &Item| match item {
        Item::Macro(item) if item.mac.path.segments.last().is_some_and(|last| last.ident == "replies") => {
            Some(item.mac.tokens.clone().into_iter().next()?.to_string())
        }
        _ => None,
    };
    let names: Vec<String> = file.items.iter().filter_map(stated).collect();
    let enums = file.items.into_iter().filter_map(|item| match item {
        Item::Enum(item) => Some((item.ident.to_string(), item)),
        _ => None,
    });
    enums.filter(|(name, _)| names.contains(name)).collect()
}

fn outcome_writer(outcome: &ItemEnum) -> TokenStream {
    let name = &outcome.ident;
    let arms = outcome.variants.iter().map(|variant| {
        let ident = &variant.ident;
        match &variant.fields {
            Fields::Unit => quote! { api::models::#name::#ident => ().into() },
            fields if quote!(#fields).to_string().contains("Vec < u8 >") => {
                quote! { api::models::#name::#ident(value) => bytes(value) }
            }
            _ => quote! { api::models::#name::#ident(value) => written(value) },
        }
    });
    quote! { |reply| match reply { #(#arms,)* } }
}

fn find_function<'a>(file: &'a File, name: &str) -> &'a ItemFn {
    let functions = file.items.iter().filter_map(|item| match item {
        Item::Fn(item) => Some(item),
        _ => None,
    });
    let name = format_name(name);
    functions
        .into_iter()
        .find(|item| item.sig.ident == name)
        .unwrap_or_else(|| panic!("no function `{name}`"))
}

fn format_name(name: &str) -> proc_macro2::Ident {
    name.strip_prefix("r#").map_or_else(|| format_ident!("{name}"), |name| format_ident!("r#{name}"))
}

fn find_struct<'a>(file: &'a File, name: &str) -> &'a ItemStruct {
    let structs = file.items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    });
    structs.into_iter().find(|item| item.ident == name).unwrap_or_else(|| panic!("no struct `{name}`"))
}

/// Returns the types in `Request<…>`.
fn arguments(output: &ReturnType) -> Vec<Type> {
    let ReturnType::Type(_, ty) = output else { panic!("an endpoint function returns a request") };
    let Type::Path(path) = &**ty else { panic!("a request is a named type") };
    let last = path.path.segments.last().expect("a path has segments");
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    });
    types.collect()
}

/// Returns the last name of a path, empty for other types.
pub(crate) fn last_ident(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}
