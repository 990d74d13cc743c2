//! Arguments of endpoint functions, each read from the JSON that the test has for it.
use crate::signature::last_ident;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{FnArg, Pat, Type};

pub(crate) struct Argument {
    ty: Type,
    key: String,
    /// Whether this is the struct of optional parameters.
    is_params: bool,
}

impl Argument {
    pub(crate) fn of(input: &FnArg, operation: &Value) -> Self {
        let FnArg::Typed(input) = input else { panic!("an endpoint function has no self") };
        let Pat::Ident(name) = &*input.pat else { panic!("an argument has a name") };
        let name = name.ident.to_string();
        // A parameter may be called `params`, too; the struct of optional ones stands beside the function.
        let is_params = name == "params" && referent(&input.ty).is_some_and(is_local);
        let key = find(&name, operation).unwrap_or_else(|| "body".to_owned());
        Self { ty: (*input.ty).clone(), key, is_params }
    }

    /// Returns the name of the struct of optional parameters, if this is it.
    pub(crate) fn params(&self) -> Option<String> {
        self.is_params.then(|| last_ident(referent(&self.ty).unwrap_or(&self.ty)))
    }

    /// Returns the expression that reads the argument.
    pub(crate) fn value(&self) -> TokenStream {
        let key = &self.key;
        match (&self.ty, referent(&self.ty), optional(&self.ty)) {
            (_, Some(ty), _) if is_bytes(ty) => quote! { &call.bytes(#key)? },
            (_, Some(ty), _) => {
                let owned = owned(ty);
                quote! { &call.get::<#owned>(#key)? }
            }
            (_, _, Some(Type::Reference(inner))) if is_bytes(&inner.elem) => {
                quote! { call.optional_bytes(#key)?.as_deref() }
            }
            (_, _, Some(Type::Reference(inner))) => {
                let owned = match owned(&inner.elem) {
                    named if named.to_string() == "_" => quote! { ::std::boxed::Box<_> },
                    owned => owned,
                };
                quote! { call.get::<::std::option::Option<#owned>>(#key)?.as_deref() }
            }
            (ty, _, _) if last_ident(ty) == "Multipart" => quote! { call.multipart(#key)? },
            _ => quote! { call.get(#key)? },
        }
    }
}

/// Tells whether a type is one of the module of the function.
fn is_local(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.len() == 1) && last_ident(ty) != "str"
}

/// Returns the owned type of a referent: named types are inferred.
fn owned(ty: &Type) -> TokenStream {
    match ty {
        Type::Slice(_) => quote! { ::std::vec::Vec<_> },
        _ if last_ident(ty) == "str" => quote! { ::std::string::String },
        _ => quote! { _ },
    }
}

fn is_bytes(ty: &Type) -> bool {
    matches!(ty, Type::Slice(slice) if last_ident(&slice.elem) == "u8")
}

fn referent(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(reference) => Some(&reference.elem),
        _ => None,
    }
}

fn optional(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// Returns the key of an optional parameter.
pub(crate) fn field(name: &str, operation: &Value) -> String {
    find(name, operation)
        .unwrap_or_else(|| panic!("`{name}` is no parameter of {}", operation["x-rust-path"]))
}

/// Returns place and wire name of the parameter that an argument stands for.
fn find(name: &str, operation: &Value) -> Option<String> {
    let name = name.strip_prefix("r#").unwrap_or(name);
    let mut parameters = operation["parameters"].as_array().into_iter().flatten();
    let parameter = parameters.find(|parameter| {
        let rust = parameter["x-rust-name"].as_str().or(parameter["name"].as_str());
        rust == Some(name) && !is_fixed(parameter)
    })?;
    let wire = parameter["x-wire-name"].as_str().or(parameter["name"].as_str())?;
    Some(format!("{}:{wire}", parameter["in"].as_str()?))
}

/// Tells whether a parameter always has the same value and is no argument.
fn is_fixed(parameter: &Value) -> bool {
    parameter["schema"].get("const").is_some()
}
