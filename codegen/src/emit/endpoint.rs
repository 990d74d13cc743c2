//! Endpoint functions: each builds a request and sends nothing.

use super::outcome::decoder_for;
use super::step::{step, style};
use super::{Emitter, docs, ident, unstated};
use crate::ir::{Body, Operation, OperationId, PayloadKind, Requirement, Shape, Status, Tag, TypeRef, Union};
use crate::names::{OperationNames, written_module};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

impl Emitter<'_> {
    /// Emits the items of an operation: its optional parameters, and a function for each form of its body.
    pub(super) fn endpoint(&self, id: OperationId) -> Vec<TokenStream> {
        let forms = self.names.operation(id).functions.len();
        let functions = (0..forms).map(|form| self.function(id, form));
        self.unstated(id).into_iter().chain(self.params(id)).chain(functions).collect()
    }

    fn function(&self, id: OperationId, form: usize) -> TokenStream {
        let operation = &self.api.operations[id.index()];
        let names = self.names.operation(id);
        let body = operation.bodies.get(form);
        let docs = self.function_docs(id, form);
        let deprecated = operation.docs.deprecated.then(|| quote! { #[deprecated] });
        let name = ident(&names.functions[form]);
        let arguments = self.arguments(operation, names, body);
        let (output, error) = self.result(operation);
        let (facts, call) = self.own_facts(id, form);
        let decode = decoder_for(operation.output.kind, operation.output.ty.as_ref());
        let decode = self.decoder_of(operation.output.ty.as_ref(), &quote! { runtime::#decode });
        let decode_error = match &operation.error {
            Some(error) => {
                let decode = decoder_for(error.kind, error.ty.as_ref());
                self.decoder_of(error.ty.as_ref(), &quote! { runtime::#decode })
            }
            None => quote! { runtime::json_or_text },
        };
        let steps =
            operation.parameters.iter().zip(&names.arguments).map(|(parameter, name)| step(parameter, name));
        let fixed = operation.fixed_query.iter().map(|(key, value)| quote! { .query(#key, #value) });
        let accept = accept(operation);
        let request = quote! { Request::new(#call, #decode, #decode_error) #(#fixed)* #(#steps)* #accept };
        let request = self.with_body(&request, body, operation.body_required);
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #name(#arguments) -> Request<#output #error> {
                #facts
                #request
            }
        }
    }

    /// Emits the facts of a call, and the expression that refers to them; those of one that is not stated have a constant.
    fn own_facts(&self, id: OperationId, form: usize) -> (TokenStream, TokenStream) {
        let operation = &self.api.operations[id.index()];
        let functions = &self.names.operation(id).functions;
        if operation.is_stated() {
            return (self.facts(operation, &functions[form], "OPERATION"), quote! { &OPERATION });
        }
        let constant = unstated::constant(&functions[0]);
        (TokenStream::new(), quote! { #constant.operation() })
    }

    fn arguments(&self, operation: &Operation, names: &OperationNames, body: Option<&Body>) -> TokenStream {
        let required =
            operation.parameters.iter().zip(&names.arguments).filter(|(parameter, _)| parameter.required);
        let required = required.map(|(parameter, name)| {
            let name = ident(name);
            let ty = self.argument_type(&parameter.ty);
            quote! { #name: #ty, }
        });
        let body = body.map(|body| {
            let ty = self.body_type(body, operation.body_required);
            quote! { body: #ty, }
        });
        let params = operation.parameters.iter().any(|parameter| !parameter.required).then(|| {
            let ty = ident(&names.params);
            quote! { params: &#ty, }
        });
        quote! { #(#required)* #body #params }
    }

    /// Returns the types of the reply and, after a comma, of documented errors.
    pub(super) fn result(&self, operation: &Operation) -> (TokenStream, TokenStream) {
        let models = quote! { models };
        let output = self.decoded(operation.output.kind, operation.output.ty.as_ref(), &models);
        let error = operation.error.as_ref().map(|error| {
            let ty = self.decoded(error.kind, error.ty.as_ref(), &models);
            quote! { , #ty }
        });
        (output, error.unwrap_or_default())
    }

    /// Returns the decoder of a type: that of its kind, unless it is told apart by status.
    fn decoder_of(&self, ty: Option<&crate::ir::TypeRef>, plain: &TokenStream) -> TokenStream {
        if let Some(crate::ir::TypeRef::Named(id)) = ty
            && matches!(self.api.get(*id).shape, crate::ir::Shape::Outcome(_))
        {
            let name = ident(&self.names.of(*id).ident);
            return quote! { models::#name::decode };
        }
        plain.clone()
    }

    /// Emits the facts of a call under a name.
    pub(super) fn facts(&self, operation: &Operation, function: &str, facts: &str) -> TokenStream {
        let facts = ident(facts);
        let module = &self.names.modules[operation.resource.index()];
        // The runtime makes of it the path of a constant.
        let module = if operation.is_stated() { module.into() } else { written_module(module) };
        let name = format!("{module}::{function}");
        let method = method(operation);
        let path = &operation.path;
        let alternatives = self.carried(operation);
        let alternatives = alternatives.iter().map(|schemes| quote! { [#(#schemes),*] });
        let others: Vec<Literal> =
            operation.success.iter().filter_map(|reply| unusual_success(reply.status)).collect();
        let success = (!others.is_empty()).then(|| quote! { , success [#(#others),*] });
        let server = operation.server.as_ref().map(|url| quote! { , server #url });
        let gzip = operation.gzip.then(|| quote! { , gzip true });
        let bases = unstated::bases(operation);
        quote! {
            runtime::operation!(#facts = #method #path, #name, [#(#alternatives),*] #success #server #gzip #bases);
        }
    }

    /// Returns the alternatives of schemes, without those that a request does not carry.
    fn carried<'o>(&self, operation: &'o Operation) -> Vec<Vec<&'o str>> {
        let is_carried = |name: &str| self.api.schemes.iter().any(|s| s.name == name && s.kind.is_carried());
        let carried = |schemes: &'o Vec<Requirement>| {
            schemes.iter().map(|required| required.scheme.as_str()).filter(|name| is_carried(name)).collect()
        };
        operation.security.iter().map(carried).collect()
    }

    fn with_body(&self, request: &TokenStream, body: Option<&Body>, required: bool) -> TokenStream {
        let Some(body) = body else { return request.clone() };
        if body.kind == PayloadKind::Json && !required && concrete(body) == "application/json" {
            return quote! { #request.optional_json(body) };
        }
        let set = self.set_body(body);
        let header = self.body_header(body);
        let set = quote! { #header #set };
        if required {
            return quote! { #request #set };
        }
        quote! {
            let request = #request;
            match body {
                Some(body) => request #set,
                None => request,
            }
        }
    }

    /// Puts the header in that goes with the message that a body is.
    fn body_header(&self, body: &Body) -> TokenStream {
        if let TypeRef::Named(id) = self.api.unalias(&body.ty)
            && let Shape::Union(Union { tag: Some(Tag::Header(name)), .. }) = &self.api.get(*id).shape
        {
            return quote! { .header(#name, &body.header()) };
        }
        TokenStream::new()
    }

    fn set_body(&self, body: &Body) -> TokenStream {
        let media_type = concrete(body);
        match body.kind {
            PayloadKind::Json if media_type == "application/json" => quote! { .json(body) },
            PayloadKind::Json => quote! { .json_as(#media_type, body) },
            PayloadKind::Form if body.spellings.is_empty() => quote! { .form(body) },
            PayloadKind::Form => {
                let styles = body.spellings.iter().map(|(name, spelling)| {
                    let style = style(*spelling);
                    quote! { (#name, #style) }
                });
                quote! { .form_as(body, &[#(#styles),*]) }
            }
            PayloadKind::Multipart => {
                let parts = self.multipart(body);
                quote! { .multipart(#parts) }
            }
            PayloadKind::Text => quote! { .text(#media_type, body) },
            PayloadKind::Bytes | PayloadKind::Empty => quote! { .bytes(#media_type, body) },
        }
    }

    fn function_docs(&self, id: OperationId, form: usize) -> TokenStream {
        let operation = &self.api.operations[id.index()];
        let call = docs::call(self.api, id);
        let title = operation.docs.title.as_ref().map(|title| docs::title(title));
        let mut text = vec![title.map_or_else(|| call.clone(), |title| format!("{title}: {call}"))];
        text.extend(docs::prose(&operation.docs));
        text.extend(self.unstated_docs(id));
        if let Some(body) = operation.bodies.get(form).filter(|_| operation.bodies.len() > 1) {
            text.extend([String::new(), format!("The body goes as {}.", docs::code(&body.media_type))]);
        }
        if let Some(body) = operation.bodies.get(form).filter(|body| body.docs.text.is_some()) {
            text.extend([String::new(), "The body:".to_owned()]);
            text.extend(docs::prose(&body.docs));
        }
        text.extend(required_docs(operation, &self.names.operation(id).arguments));
        text.extend([String::new(), closing_docs(operation)]);
        text.extend(self.example(id, form));
        docs::lines(&text)
    }
}

/// Lists required parameters of which more is known than that their names are the same on the wire.
fn required_docs(operation: &Operation, arguments: &[String]) -> Vec<String> {
    let required = operation.parameters.iter().zip(arguments).filter(|(parameter, _)| parameter.required);
    let lines: Vec<String> = required
        .filter_map(|(parameter, name)| {
            let mut facts = docs::facts(&parameter.docs);
            if parameter.wire != *name {
                facts.insert(0, docs::code(&parameter.wire));
            }
            facts.extend(parameter.docs.text.as_deref().map(|text| text.replace('\n', " ")));
            (!facts.is_empty()).then(|| format!("- `{name}`: {}", facts.join(" · ")))
        })
        .collect();
    if lines.is_empty() { lines } else { std::iter::once(String::new()).chain(lines).collect() }
}

/// Names the documented errors and the source.
fn closing_docs(operation: &Operation) -> String {
    let mut text = String::new();
    if operation.docs.deprecated {
        text.push_str("Deprecated. ");
    }
    if operation.gzip {
        text.push_str("The body goes compressed by gzip, without `Content-Encoding`, unless the client is told otherwise. ");
    }
    let scopes = operation.security.iter().flatten().flat_map(|required| &required.scopes);
    let scopes: BTreeSet<String> = scopes.map(|scope| docs::code(scope)).collect();
    if !scopes.is_empty() {
        text.push_str(&format!("Scopes: {}. ", scopes.into_iter().collect::<Vec<_>>().join(", ")));
    }
    if !operation.error_codes.is_empty() {
        let codes: Vec<String> = operation.error_codes.iter().map(|known| docs::code(&known.code)).collect();
        text.push_str(&format!("Documented codes: {}. ", codes.join(", ")));
    }
    if !operation.errors.is_empty() {
        let statuses: Vec<String> = operation.errors.iter().map(|reply| reply.status.to_string()).collect();
        text.push_str(&format!("Documented errors: {}. ", statuses.join(", ")));
    }
    let replies = operation.success.iter().chain(&operation.errors);
    let headers: BTreeSet<String> =
        replies.flat_map(|reply| &reply.headers).map(|name| docs::code(name)).collect();
    if !headers.is_empty() {
        text.push_str(&format!("Reply headers: {}. ", headers.into_iter().collect::<Vec<_>>().join(", ")));
    }
    text + &format!("Source: {}.", docs::code(&operation.docs.origin.to_string()))
}

/// Returns a status that means success without being one of 2xx.
fn unusual_success(status: Status) -> Option<Literal> {
    match status {
        Status::Code(code) if !(200..300).contains(&code) => Some(Literal::u16_unsuffixed(code)),
        _ => None,
    }
}

/// Returns the media type that is sent: of a range of types its most general member.
fn concrete(body: &Body) -> &str {
    match (body.kind, body.media_type.as_str()) {
        (PayloadKind::Json, media_type) if media_type.contains('*') || media_type.is_empty() => {
            "application/json"
        }
        (_, media_type) if media_type.contains('*') || media_type.is_empty() => "application/octet-stream",
        (_, media_type) => media_type,
    }
}

/// Asks for a reply's media type where it is not plain JSON.
fn accept(operation: &Operation) -> TokenStream {
    let media_type = operation.success.iter().find_map(|reply| reply.media_type.as_deref());
    match media_type.filter(|media_type| !media_type.contains('*') && *media_type != "application/json") {
        Some(media_type) => quote! { .header("accept", #media_type) },
        None => TokenStream::new(),
    }
}

fn method(operation: &Operation) -> proc_macro2::Ident {
    let name = operation.method.as_str();
    ident(&format!("{}{}", &name[..1], name[1..].to_ascii_lowercase()))
}
