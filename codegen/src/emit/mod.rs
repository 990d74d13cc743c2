//! The IR and its names to tokens: one file per resource, and what the API as a whole needs.

mod alias;
mod argument;
mod docs;
mod endpoint;
mod environment;
mod example;
mod front_page;
mod id_enum;
mod ident;
mod layout;
mod model;
mod multipart;
mod outcome;
mod params;
mod queue;
mod recursion;
mod root;
mod sign_in;
mod signature;
mod step;
mod ty;
mod union;
mod unstated;
mod value_enum;
mod verify;
mod webhook;

pub use layout::Layout;
pub(crate) use model::{Presence, is_set};

use crate::ir::{Api, OperationId, Shape, TypeId};
use crate::names::Names;
use ident::ident;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use recursion::Recursion;

/// A Rust file that is still tokens.
pub struct File {
    /// Its path below the folder of the API.
    pub path: String,
    /// Its `//!` lines.
    pub docs: Vec<String>,
    /// Its items, in order.
    pub items: Vec<TokenStream>,
}

/// What emitters look things up in.
pub struct Emitter<'a> {
    api: &'a Api,
    names: &'a Names,
    recursion: Recursion,
    /// Path of the API's module as its users write it: `fieldwork::parcels`.
    root: &'a str,
}

/// A file that is to be emitted.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    /// The module of the API.
    Root(&'a Layout),
    /// The module of all types.
    Models(&'a Layout),
    /// Types of a module.
    Types(&'a str, &'a [TypeId]),
    /// Operations of a module.
    Endpoints(&'a str, &'a [OperationId]),
    /// What the API calls at its users'.
    Webhooks,
    /// The messages that the service keeps.
    Queues,
}

/// Lists the files of an API.
pub fn parts(layout: &Layout) -> Vec<Part<'_>> {
    let mut parts = vec![Part::Root(layout), Part::Models(layout), Part::Webhooks, Part::Queues];
    parts.extend(layout.models.iter().map(|(module, types)| Part::Types(module, types)));
    parts.extend(layout.endpoints.iter().map(|(module, operations)| Part::Endpoints(module, operations)));
    parts
}

impl<'a> Emitter<'a> {
    /// Prepares to emit. `root` is the path of the API's module as users write it.
    pub fn new(api: &'a Api, names: &'a Names, root: &'a str) -> Self {
        Self { api, names, recursion: Recursion::of(api), root }
    }

    /// Emits a file, if there is anything to stand in it.
    pub fn file(&self, part: Part<'_>) -> Option<File> {
        match part {
            Part::Root(layout) => Some(self.root_file(layout)),
            Part::Models(layout) => Some(self.models_file(layout)),
            Part::Types(module, types) => Some(self.types_file(module, types)),
            Part::Endpoints(module, operations) => Some(self.endpoints_file(module, operations)),
            Part::Webhooks => self.webhooks_file(),
            Part::Queues => self.queues_file(),
        }
    }
}

impl Emitter<'_> {
    fn models_file(&self, layout: &Layout) -> File {
        let modules: Vec<_> = layout.models.keys().map(|module| ident::module(module)).collect();
        let declarations = layout.models.keys().map(|module| ident::declaration(module, &quote! {}));
        let docs = vec![format!("Types of {}.", docs::title(&self.api.title))];
        let items = vec![quote! { #(#declarations)* }, quote! { #(pub use #modules::*;)* }];
        File { path: "models/mod.rs".to_owned(), docs, items }
    }

    fn types_file(&self, module: &str, types: &[TypeId]) -> File {
        let mut items: Vec<TokenStream> = types.iter().map(|id| self.type_item(*id)).collect();
        if items.iter().any(|item| mentions(item, "runtime")) {
            items.insert(0, quote! { use crate::runtime; });
        }
        let docs = vec![format!("Types of `{module}`.")];
        File { path: format!("models/{}.rs", ident::module(module)), docs, items }
    }

    fn type_item(&self, id: TypeId) -> TokenStream {
        match &self.api.get(id).shape {
            Shape::Model(model) => self.model(id, model),
            Shape::ValueEnum(set) => self.value_enum(id, set),
            Shape::IdEnum(ids) => self.id_enum(id, ids),
            Shape::Union(union) => self.union(id, union),
            Shape::Alias(target) => self.alias(id, target),
            Shape::Outcome(cases) => self.outcome(id, cases),
        }
    }

    fn endpoints_file(&self, module: &str, operations: &[OperationId]) -> File {
        let mut items: Vec<TokenStream> = operations.iter().flat_map(|id| self.endpoint(*id)).collect();
        let parents = if items.iter().any(|item| mentions(item, "models")) {
            quote! { use super::{Request, models}; }
        } else {
            quote! { use super::Request; }
        };
        items.insert(0, quote! { #parents use crate::runtime; });
        let docs = self.resource_docs(module, operations);
        File { path: format!("{}.rs", ident::module(module)), docs, items }
    }
}

/// Tells whether a name stands somewhere in tokens.
fn mentions(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
