//! Webhooks: a name for what each carries.

use super::docs::{code, lines, plain, prose, title};
use super::{Emitter, File, ident, verify};
use crate::ir::{Context, Model, Shape, TypeRef, Webhook};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

impl Emitter<'_> {
    /// Emits the webhooks, if the API has any.
    pub(super) fn webhooks_file(&self) -> Option<File> {
        if self.api.webhooks.is_empty() {
            return None;
        }
        let mut webhooks: Vec<(&String, &Webhook)> =
            self.names.webhooks.iter().zip(&self.api.webhooks).collect();
        webhooks.sort_by_key(|(name, _)| *name);
        let shown = webhooks.iter().find(|(_, webhook)| webhook.payload.is_some()).or(webhooks.first());
        let docs = self.webhooks_docs(shown.map_or("Event", |(name, _)| name));
        let mut items: Vec<TokenStream> =
            webhooks.iter().map(|(name, webhook)| self.webhook(webhook, name)).collect();
        let reading = match &self.api.webhook_signature {
            Some(signature) => verify::items(signature),
            None => reading(&items),
        };
        items.splice(0..0, reading);
        Some(File { path: "webhooks.rs".to_owned(), docs, items })
    }

    /// Emits the name of what a webhook carries. Where that is the name of its type, it is that type itself.
    fn webhook(&self, webhook: &Webhook, name: &str) -> TokenStream {
        let ident = ident(name);
        let mut text: Vec<String> = webhook.docs.title.iter().map(|text| title(text)).collect();
        text.extend(webhook.docs.title.iter().map(|_| String::new()));
        text.push(format!("{} · {}", code(&webhook.name), code(&webhook.docs.origin.to_string())));
        if !webhook.headers.is_empty() {
            let headers: Vec<String> = webhook.headers.iter().map(|name| code(name)).collect();
            text.extend([String::new(), format!("Headers: {}.", headers.join(", "))]);
        }
        text.extend(prose(&webhook.docs));
        let ty = match &webhook.payload {
            Some(TypeRef::Named(id)) if self.names.of(*id).ident == name => {
                // The docs of the type follow, which may say all of this.
                let is_said =
                    text.len() == 1 && self.api.get(*id).context == Context::Webhook(webhook.name.clone());
                let docs = if is_said { Vec::new() } else { [text, vec![String::new()]].concat() };
                let docs = lines(&docs);
                return quote! { #docs #[doc(inline)] pub use super::models::#ident; };
            }
            Some(ty) => self.ty(ty, &quote! { super::models }),
            None => quote! { () },
        };
        let docs = lines(&text);
        quote! { #docs pub type #ident = #ty; }
    }

    fn webhooks_docs(&self, shown: &str) -> Vec<String> {
        let mut text = vec!["What the service sends by itself.".to_owned(), String::new()];
        if self.api.webhook_signature.is_some() {
            let order = "It is signed: a body is verified as the bytes that came, and read only then.";
            text.extend([order.to_owned(), String::new()]);
        }
        if self.api.webhooks.len() > 1 && !self.names_its_event() {
            let advice =
                "A body does not name its event: have the service send each event to an address of its own.";
            text.extend([advice.to_owned(), String::new()]);
        }
        text.push("```".to_owned());
        match &self.api.webhook_signature {
            Some(signature) => text.extend(verify::example(self.root, shown, signature)),
            None => text.extend(example(self.root, shown)),
        }
        text.push("```".to_owned());
        text
    }

    /// Tells whether all webhooks have a field whose values tell them apart.
    fn names_its_event(&self) -> bool {
        let payloads = self.api.webhooks.iter().map(|webhook| self.payload(webhook));
        let Some(models) = payloads.collect::<Option<Vec<&Model>>>() else { return false };
        if self.event_field(&models).is_some() {
            return true;
        }
        let mut fields = models.iter().flat_map(|model| &model.fields).map(|field| field.wire.as_str());
        fields.any(|wire| {
            let mut seen = HashSet::new();
            models.iter().all(|model| {
                let values = self.values_of(model, wire);
                !values.is_empty() && values.into_iter().all(|value| seen.insert(value))
            })
        })
    }

    /// Returns the field that tells which of the webhooks a body is of, where all list their names in it.
    fn event_field<'m>(&self, models: &[&'m Model]) -> Option<&'m str> {
        let fields = models.first()?.fields.iter().filter(|field| self.api.names_webhooks(&field.ty));
        let mut keys = fields.map(|field| field.wire.as_str());
        let has = |model: &Model, key: &str| {
            model.fields.iter().any(|field| field.wire == key && self.api.names_webhooks(&field.ty))
        };
        keys.find(|key| models.iter().all(|model| has(model, key)))
    }

    fn payload(&self, webhook: &Webhook) -> Option<&Model> {
        let TypeRef::Named(id) = self.api.unalias(webhook.payload.as_ref()?) else { return None };
        if let Shape::Model(model) = &self.api.get(*id).shape { Some(model) } else { None }
    }

    /// Returns the documented values of a field; none where it is no set of values.
    fn values_of(&self, model: &Model, wire: &str) -> Vec<String> {
        let Some(field) = model.fields.iter().find(|field| field.wire == wire) else { return Vec::new() };
        if let Some(only) = &field.constant {
            return vec![plain(only)];
        }
        let TypeRef::Named(id) = self.api.unalias(&field.ty) else { return Vec::new() };
        match &self.api.get(*id).shape {
            Shape::ValueEnum(set) => set.values.iter().map(|value| value.wire.clone()).collect(),
            _ => Vec::new(),
        }
    }
}

/// Emits how a body that is not signed is read, and what else the items of the file need.
fn reading(items: &[TokenStream]) -> Vec<TokenStream> {
    let mut reading = vec![quote! { pub use crate::runtime::from_json as read; }];
    if items.iter().any(|item| super::mentions(item, "runtime")) {
        reading.push(quote! { use crate::runtime; });
    }
    reading
}

/// Returns an example of receiving a webhook that is not signed. `root` is the path of the API's module.
fn example(root: &str, webhook: &str) -> Vec<String> {
    vec![
        format!("use {root}::webhooks;"),
        "fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        format!("    let event: webhooks::{} = webhooks::read(body)?;", ident(webhook)),
        "    Ok(())".to_owned(),
        "}".to_owned(),
    ]
}
