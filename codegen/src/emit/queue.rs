//! Queues: what the runtime has to know of each.

use super::docs::{call, code, lines};
use super::{Emitter, File, ident};
use crate::ir::{OperationId, Place, Queue, Slot};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

impl Emitter<'_> {
    /// Emits the queues, if the API has any.
    pub(super) fn queues_file(&self) -> Option<File> {
        if self.api.queues.is_empty() {
            return None;
        }
        let queues = self.api.queues.iter().zip(&self.names.queues);
        let mut items: Vec<(&String, TokenStream)> =
            queues.map(|(queue, name)| (name, self.queue(queue, name))).collect();
        items.sort_by_key(|(name, _)| *name);
        let mut items: Vec<TokenStream> = items.into_iter().map(|(_, item)| item).collect();
        let models = items.iter().any(|item| super::mentions(item, "models")).then(|| quote! { , models });
        items.insert(0, quote! { use super::{Api #models}; use crate::runtime; });
        let docs = vec![
            "Messages that the service keeps until they are acknowledged.".to_owned(),
            String::new(),
            "A message is acknowledged only after its handler returned success.".to_owned(),
        ];
        Some(File { path: "queues.rs".to_owned(), docs, items })
    }

    fn queue(&self, queue: &Queue, name: &str) -> TokenStream {
        let docs = lines(&self.queue_docs(queue, name));
        let ident = ident(name);
        let ty = self.ty(&queue.ty, &quote! { models });
        let poll = self.call_facts(queue.poll, "POLL");
        let acknowledge = self.call_facts(queue.acknowledge, "ACKNOWLEDGE");
        let size = match &queue.size {
            Some(slot) => {
                let slot = slot_of(slot);
                quote! { Some(#slot) }
            }
            None => quote! { None },
        };
        let most = Literal::u32_unsuffixed(queue.most);
        let Queue { items, message, id, .. } = queue;
        let (poll_constants, constants) = (constants(&queue.poll_constants), constants(&queue.constants));
        let parts = queue.parts.iter().map(|(slot, place)| {
            let slot = slot_of(slot);
            quote! { (#slot, &[#(#place),*]) }
        });
        quote! {
            #docs
            pub fn #ident() -> runtime::Queue<Api, #ty> {
                #poll
                #acknowledge
                static FACTS: runtime::QueueFacts = runtime::QueueFacts {
                    poll: &POLL,
                    size: #size,
                    most: #most,
                    poll_constants: #poll_constants,
                    items: &[#(#items),*],
                    message: &[#(#message),*],
                    id: &[#(#id),*],
                    acknowledge: &ACKNOWLEDGE,
                    parts: &[#(#parts),*],
                    constants: #constants,
                };
                runtime::Queue::new(&FACTS)
            }
        }
    }

    fn call_facts(&self, id: OperationId, name: &str) -> TokenStream {
        let operation = &self.api.operations[id.index()];
        self.facts(operation, &self.names.operation(id).functions[0], name)
    }

    fn queue_docs(&self, queue: &Queue, name: &str) -> Vec<String> {
        let (root, name) = (self.root, ident(name));
        let alias = root.rsplit("::").next().unwrap_or(root);
        let runtime = root.rsplit_once("::").map_or(root, |(parent, _)| parent);
        vec![
            format!(
                "What {} returns, acknowledged by {}.",
                call(self.api, queue.poll),
                call(self.api, queue.acknowledge)
            ),
            String::new(),
            format!("At most {} at a time. Source: {}.", queue.most, code(&queue.docs.origin.to_string())),
            String::new(),
            "```".to_owned(),
            format!("use {root}::{{self, queues}};"),
            format!("use {runtime}::runtime::{{BlockingTransport, DecodeError}};"),
            String::new(),
            format!("fn drain(client: &{alias}::Client<impl BlockingTransport>) {{"),
            "    let mut store = Vec::new();".to_owned(),
            format!("    let drained = queues::{name}().drain_blocking(client, |delivery| {{"),
            "        store.push(delivery.message?);".to_owned(),
            "        Ok::<(), DecodeError>(())".to_owned(),
            "    });".to_owned(),
            "    assert!(drained.is_clean(), \"{drained:?}\");".to_owned(),
            "}".to_owned(),
            "```".to_owned(),
        ]
    }
}

fn slot_of(slot: &Slot) -> TokenStream {
    match slot {
        Slot::Body(name) => quote! { runtime::Slot::Body(#name) },
        Slot::Parameter(Place::Path, name) => quote! { runtime::Slot::Path(#name) },
        Slot::Parameter(Place::Query, name) => quote! { runtime::Slot::Query(#name) },
        Slot::Parameter(Place::Header | Place::Cookie, name) => quote! { runtime::Slot::Header(#name) },
    }
}

fn constants(constants: &[(Slot, Value)]) -> TokenStream {
    let constants = constants.iter().map(|(slot, value)| {
        let (slot, json) = (slot_of(slot), value.to_string());
        quote! { (#slot, #json) }
    });
    quote! { &[#(#constants),*] }
}
