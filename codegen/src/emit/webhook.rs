//! Webhooks: a name for what each carries.

use super::docs::{code, lines, prose, title};
use super::{Emitter, File, ident};
use proc_macro2::TokenStream;
use quote::quote;

impl Emitter<'_> {
    /// Emits the webhooks, if the API has any.
    pub(super) fn webhooks_file(&self) -> Option<File> {
        if self.api.webhooks.is_empty() {
            return None;
        }
        let mut items: Vec<(String, TokenStream)> = Vec::new();
        for (webhook, name) in self.api.webhooks.iter().zip(&self.names.webhooks) {
            let mut text: Vec<String> = webhook.docs.title.iter().map(|text| title(text)).collect();
            text.extend(webhook.docs.title.iter().map(|_| String::new()));
            text.push(format!("{} · {}", code(&webhook.name), code(&webhook.docs.origin.to_string())));
            text.extend(prose(&webhook.docs));
            let docs = lines(&text);
            let ident = ident(name);
            let ty = match &webhook.payload {
                Some(ty) => self.ty(ty, &quote! { super::models }),
                None => quote! { () },
            };
            items.push((name.clone(), quote! { #docs pub type #ident = #ty; }));
        }
        items.sort_by(|left, right| left.0.cmp(&right.0));
        let first = items.first().map_or("Event", |(name, _)| name).to_owned();
        let mut items: Vec<TokenStream> = items.into_iter().map(|(_, item)| item).collect();
        let docs = vec![
            "What the service sends by itself.".to_owned(),
            String::new(),
            "```".to_owned(),
            format!("use {}::webhooks;", self.root),
            "fn receive(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
            format!("    let event: webhooks::{} = webhooks::read(body)?;", ident(&first)),
            "    Ok(())".to_owned(),
            "}".to_owned(),
            "```".to_owned(),
        ];
        if items.iter().any(|item| super::mentions(item, "runtime")) {
            items.insert(0, quote! { use crate::runtime; });
        }
        items.insert(0, quote! { pub use crate::runtime::from_json as read; });
        Some(File { path: "webhooks.rs".to_owned(), docs, items })
    }
}
