//! Calls whose method or path is not stated: the constant by which a client is told where one goes, and what docs say of it.

use super::docs::line;
use super::{Emitter, Layout, ident};
use crate::ir::{Basis, Operation, OperationId, Server};
use crate::unstated::summary;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// Emits the constant for a call that is not stated.
    pub(super) fn unstated(&self, id: OperationId) -> Option<TokenStream> {
        let operation = self.unstated_call(id)?;
        let function = &self.names.operation(id).functions[0];
        let name = constant(function);
        let facts = self.facts(operation, function, "OPERATION");
        let docs = line(&format!(
            "Names [`{function}()`] to [`runtime::Client::with_path`]: {}.",
            operation.doubts().join(", ")
        ));
        // Letters beyond ASCII stay as they are, so that the runtime spells the name alike.
        let allow = (!function.is_ascii()).then(|| quote! { #[allow(non_upper_case_globals)] });
        Some(quote! {
            #docs
            #allow
            pub const #name: runtime::Unstated<super::Api> = {
                #facts
                runtime::Unstated::new(&OPERATION)
            };
        })
    }

    /// Emits the list of all such calls, if there are any.
    pub(super) fn unstated_list(&self, layout: &Layout) -> Option<TokenStream> {
        let calls: Vec<TokenStream> = layout
            .endpoints
            .iter()
            .flat_map(|(module, ids)| ids.iter().map(move |id| (module, *id)))
            .filter(|(_, id)| self.unstated_call(*id).is_some())
            .map(|(module, id)| {
                let (module, name) =
                    (ident::module(module), constant(&self.names.operation(id).functions[0]));
                quote! { #module::#name }
            })
            .collect();
        (!calls.is_empty()).then(|| {
            quote! {
                /// The calls whose method or path the documentation does not state. What it implies works at once; what it has lost is
                /// told to a client by [`runtime::Client::with_path`].
                pub const UNSTATED: &[runtime::Unstated<Api>] = &[#(#calls),*];
            }
        })
    }

    /// Returns what the page of the API says of such calls, after an empty line.
    pub(super) fn unstated_summary(&self) -> Vec<String> {
        let text = summary(self.api).map(|text| format!("Not all is stated ({text}): see [`UNSTATED`]."));
        text.into_iter().flat_map(|text| [String::new(), text]).collect()
    }

    /// Returns what the docs of a function say, after an empty line.
    pub(super) fn unstated_docs(&self, id: OperationId) -> Vec<String> {
        let Some(operation) = self.unstated_call(id) else { return Vec::new() };
        let name = constant(&self.names.operation(id).functions[0]);
        let mut text = Vec::new();
        if let Some(what) = operation.what_is(Basis::Implied) {
            let them = them(what);
            let note = format!("the documentation implies {them}, without stating {them}");
            text.extend([
                String::new(),
                format!("**Implied {what}**: {note}. [`{name}`] lets a client have another."),
            ]);
        }
        if let Some(what) = operation.what_is(Basis::Unknown) {
            let note = format!(
                "the documentation has lost {}. The call is sent by a client that was told",
                them(what)
            );
            text.extend([String::new(), format!("**Unknown {what}**: {note}:"), String::new()]);
            text.extend(self.telling(operation, &name));
        }
        text
    }

    /// Returns the example that tells a client where a call goes.
    fn telling(&self, operation: &Operation, name: &Ident) -> Vec<String> {
        let (root, runtime) = (self.root, self.crate_name());
        let module = ident::module(&self.names.modules[operation.resource.index()]);
        vec![
            "```".to_owned(),
            format!(
                "fn told(client: {root}::Client) -> Result<{root}::Client, {runtime}::runtime::PathError> {{"
            ),
            format!("    client.with_path({root}::{module}::{name}, {:?})", form(operation)),
            "}".to_owned(),
            "```".to_owned(),
        ]
    }

    fn unstated_call(&self, id: OperationId) -> Option<&Operation> {
        Some(&self.api.operations[id.index()]).filter(|operation| !operation.is_stated())
    }
}

/// Returns the constant for a function: in capitals, of which digits and some scripts have none.
pub(super) fn constant(function: &str) -> Ident {
    let mut name = function.to_ascii_uppercase();
    if name == function {
        name.push('_');
    }
    Ident::new(&name, Span::call_site())
}

/// Returns what the facts of a call say of how its method and path are known.
pub(super) fn bases(operation: &Operation) -> TokenStream {
    let said = |key: TokenStream, basis: Basis| match basis {
        Basis::Stated => TokenStream::new(),
        Basis::Implied => quote! { , #key Implied },
        Basis::Unknown => quote! { , #key Unknown },
    };
    let (method, path) =
        (said(quote! { method }, operation.method_basis), said(quote! { path }, operation.path_basis));
    quote! { #method #path }
}

/// Returns the pronoun for a method, a path, or both.
fn them(what: &str) -> &'static str {
    if what.contains(" and ") { "them" } else { "it" }
}

/// Returns what a client is told of a call: what is documented, and words in the place of what is not. The runtime's errors show
/// the same.
fn form(operation: &Operation) -> String {
    let method = operation.known_method().unwrap_or("METHOD");
    let Some(path) = operation.known_path() else {
        let names = Server::names_in(&operation.path).into_iter().map(|name| format!("/{{{name}}}"));
        return format!("{method} /path{}", names.collect::<String>());
    };
    format!("{method} {path}")
}
