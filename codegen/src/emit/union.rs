//! Unions.

use super::{Emitter, ident};
use crate::ir::{Context, Member, Shape, Tag, TypeId, TypeRef, Union, Wire};
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
        let form = self.union_form(union, &name, &rest, &variants, &types);
        let from = self.union_from(union, &name, &variants);
        let header = self.union_header(union, &name, &variants);
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name {
                #(#lines #variants(#types),)*
                /// A value that the documentation does not describe.
                #rest(runtime::Json),
            }

            #header

            #from

            #form
        }
    }

    /// Emits the wire form.
    fn union_form(
        &self,
        union: &Union,
        name: &Ident,
        rest: &Ident,
        variants: &[Ident],
        types: &[TokenStream],
    ) -> TokenStream {
        let tags = union.members.iter().map(|member| {
            let tags = member.tags.iter().map(|tag| Literal::string(tag));
            quote! { #(#tags)|* }
        });
        match &union.tag {
            Some(tag) if let Some(key) = tag.as_key() => {
                quote! { runtime::tagged!(#name by #key else #rest { #(#variants(#types) = #tags),* }); }
            }
            Some(Tag::Value { path, version }) => {
                let version = version.iter().map(|path| quote! { version [#(#path),*] });
                let tags: Vec<TokenStream> = tags.collect();
                let arms = tried(union).into_iter().map(|index| {
                    let (variant, ty, tag) = (&variants[index], &types[index], &tags[index]);
                    let version = version_of(union, &union.members[index]);
                    quote! { #variant(#ty) = #tag #version }
                });
                quote! {
                    runtime::family!(#name by [#(#path),*] #(#version)* else #rest { #(#arms),* });
                }
            }
            Some(Tag::Key) => {
                quote! { runtime::keyed!(#name else #rest { #(#variants(#types) = #tags),* }); }
            }
            Some(Tag::Header(_)) | None => {
                let kinds = union.members.iter().map(|member| self.kind(&member.ty));
                quote! { runtime::union!(#name else #rest { #(#variants(#types): #kinds),* }); }
            }
        }
    }

    /// Emits the making of several messages into what sends them, where they may also go without an array.
    fn many_from(&self, item: &TypeRef, name: &Ident, variant: &Ident) -> TokenStream {
        let ty = self.ty(item, &quote! { super });
        quote! {
            impl From<Vec<#ty>> for #name {
                fn from(messages: Vec<#ty>) -> Self {
                    Self::#variant(messages.into())
                }
            }
        }
    }

    /// Returns the message of which a member that sends several is made, if one alone can be.
    pub(super) fn message_of<'t>(&self, union: &Union, member: &'t Member) -> Option<&'t TypeRef> {
        let (TypeRef::OneOrMany(item) | TypeRef::List(item)) = &member.ty else { return None };
        let is_taken = union.members.iter().any(|member| member.ty == **item);
        let is_one = !is_taken && matches!(**item, TypeRef::Named(_)) && self.sends_messages(union);
        is_one.then_some(item)
    }

    fn sends_messages(&self, union: &Union) -> bool {
        union.members.iter().any(|member| self.is_message(&member.ty))
    }

    /// Emits the making of one message into what sends several: as an array of it alone.
    fn one_from(&self, item: &TypeRef, name: &Ident) -> TokenStream {
        let ty = self.ty(item, &quote! { super });
        quote! {
            impl From<#ty> for #name {
                fn from(message: #ty) -> Self {
                    vec![message].into()
                }
            }
        }
    }

    /// Emits the making of a family's members into messages of it.
    fn union_from(&self, union: &Union, name: &Ident, variants: &[Ident]) -> TokenStream {
        if !self.sends_messages(union) {
            return TokenStream::new();
        }
        let from = |(member, variant): (&Member, &Ident)| {
            let ty = self.ty(&member.ty, &quote! { super });
            let many = match &member.ty {
                TypeRef::OneOrMany(item) => Some(self.many_from(item, name, variant)),
                _ => None,
            };
            let one = self.message_of(union, member).map(|item| self.one_from(item, name));
            quote! {
                impl From<#ty> for #name {
                    fn from(message: #ty) -> Self {
                        Self::#variant(message)
                    }
                }

                #many
                #one
            }
        };
        union.members.iter().zip(variants).map(from).collect()
    }

    /// Tells whether a type is a kind of message.
    fn is_message(&self, ty: &TypeRef) -> bool {
        let is_kind = |context: &Context| matches!(context, Context::Message(..));
        matches!(ty, TypeRef::Named(id) if is_kind(&self.api.get(*id).context))
    }

    /// Emits the header that goes with a message, where one chooses among the members.
    fn union_header(&self, union: &Union, name: &Ident, variants: &[Ident]) -> TokenStream {
        let Some(Tag::Header(header)) = &union.tag else { return TokenStream::new() };
        let docs = super::docs::line(&format!(
            "Returns the header {} that goes with it.",
            super::docs::code(header)
        ));
        let tagged = union.members.iter().zip(variants).filter_map(|(member, variant)| {
            let tag = member.tags.first()?;
            Some(quote! { Self::#variant(_) => Some(#tag), })
        });
        quote! {
            impl #name {
                #docs
                pub fn header(&self) -> Option<&'static str> {
                    match self {
                        #(#tagged)*
                        _ => None,
                    }
                }
            }
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
        let tags: Vec<String> = member.tags.iter().map(|tag| super::docs::code(tag)).collect();
        let tags = tags.join(" or ");
        let version =
            member.version.as_deref().map(|version| format!(", version {}", super::docs::code(version)));
        let version = version.unwrap_or_default();
        match &union.tag {
            Some(_) if member.tags.is_empty() => super::docs::line("Without the header."),
            Some(Tag::Value { path, .. }) => {
                super::docs::line(&format!("{} is {tags}{version}.", super::docs::code(&path.join("."))))
            }
            Some(Tag::Key) => super::docs::line(&format!("What stands under {tags}.")),
            Some(Tag::Header(name)) => super::docs::line(&format!("{} is {tags}.", super::docs::code(name))),
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

/// Returns the version of a member, where others of its kind have another one.
fn version_of(union: &Union, member: &Member) -> TokenStream {
    match &member.version {
        Some(version) if has_siblings(union, member) => quote! { at #version },
        _ => TokenStream::new(),
    }
}

/// Returns the members in the order in which they are tried: one of any version comes after its siblings, whose versions are known.
fn tried(union: &Union) -> Vec<usize> {
    let mut order: Vec<usize> = (0..union.members.len()).collect();
    let is_any = |member: &Member| member.version.is_none() && has_siblings(union, member);
    order.sort_by_key(|index| is_any(&union.members[*index]));
    order
}

/// Tells whether other members are of its kind.
fn has_siblings(union: &Union, member: &Member) -> bool {
    union.members.iter().filter(|other| other.tags == member.tags).count() > 1
}
