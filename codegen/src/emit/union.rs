//! Unions.

use super::{Emitter, ident};
use crate::ir::{Member, Shape, TypeId, TypeRef, Union, Wire};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// Emits a union that keeps members it does not know.
    pub(super) fn union(&self, id: TypeId, union: &Union) -> TokenStream {
        let names = self.names.of(id);
        let docs = self.type_docs(id);
        let name = ident(&names.ident);
        let rest = ident(&names.rest);
        let variants: Vec<Ident> = names.parts.iter().map(|part| ident(part)).collect();
        let types: Vec<TokenStream> =
            union.members.iter().map(|member| self.member_type(id, &member.ty)).collect();
        let lines = union.members.iter().map(|member| self.member_line(union, member));
        let form = match &union.tag {
            Some(tag) => {
                let tags = union.members.iter().map(|member| {
                    let tags = member.tags.iter().map(|tag| Literal::string(tag));
                    quote! { #(#tags)|* }
                });
                quote! { runtime::tagged!(#name by #tag else #rest { #(#variants(#types) = #tags),* }); }
            }
            None => {
                let kinds = union.members.iter().map(|member| self.kind(&member.ty));
                quote! { runtime::union!(#name else #rest { #(#variants(#types): #kinds),* }); }
            }
        };
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name {
                #(#lines #variants(#types),)*
                /// A value that the documentation does not describe.
                #rest(runtime::Json),
            }

            #form
        }
    }

    /// Returns the type that a variant holds.
    pub(super) fn member_type(&self, owner: TypeId, held: &TypeRef) -> TokenStream {
        let ty = self.ty(held, &quote! { super });
        if self.recursion.needs_box(self.api, owner, held) {
            quote! { Box<#ty> }
        } else {
            ty
        }
    }

    fn member_line(&self, union: &Union, member: &Member) -> TokenStream {
        match &union.tag {
            Some(tag) => {
                let tags: Vec<String> = member.tags.iter().map(|tag| super::docs::code(tag)).collect();
                super::docs::line(&format!("{} is {}.", super::docs::code(tag), tags.join(" or ")))
            }
            None => super::docs::line(self.kind_phrase(&member.ty)),
        }
    }

    /// Returns the word by which the runtime knows the JSON kind of a type.
    fn kind(&self, ty: &TypeRef) -> Ident {
        ident(match self.api.unalias(ty) {
            TypeRef::Boolean => "boolean",
            TypeRef::String | TypeRef::Text(_) | TypeRef::File => "string",
            TypeRef::Integer(_) => "integer",
            TypeRef::Number(_) => "number",
            TypeRef::List(_) | TypeRef::Tuple(_) => "array",
            TypeRef::Map(_) => "object",
            TypeRef::Json | TypeRef::IntOrString | TypeRef::OneOrMany(_) | TypeRef::Nullable(_) => "any",
            TypeRef::Named(id) => match &self.api.get(*id).shape {
                Shape::Model(_) | Shape::IdEnum(_) => "object",
                Shape::ValueEnum(set) if set.wire == Wire::String => "string",
                Shape::ValueEnum(_) => "integer",
                Shape::Union(_) | Shape::Outcome(_) | Shape::Alias(_) => "any",
            },
        })
    }

    fn kind_phrase(&self, ty: &TypeRef) -> &'static str {
        match self.kind(ty).to_string().as_str() {
            "boolean" => "A boolean.",
            "string" => "A string.",
            "integer" => "A whole number.",
            "number" => "A number.",
            "array" => "An array.",
            "object" => "An object.",
            _ => "A value of its own.",
        }
    }
}
