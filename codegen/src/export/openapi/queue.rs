//! Queues, of which OpenAPI knows nothing.

use super::Exporter;
use super::node::Object;
use crate::ir::{Queue, Slot};

impl<'a> Exporter<'a> {
    pub(super) fn queues(&self) -> Object<'a> {
        let mut queues: Vec<_> = self.names.queues.iter().zip(&self.api.queues).collect();
        queues.sort_by_key(|(name, _)| *name);
        let mut object = Object::new();
        for (name, queue) in queues {
            object.set(name.as_str(), self.queue(queue, name));
        }
        object
    }

    fn queue(&self, queue: &'a Queue, name: &str) -> Object<'a> {
        let mut parts = Object::new();
        for (slot, place) in &queue.parts {
            parts.set(slot.name(), place.join("."));
        }
        let place = |keys: &[String]| Some(keys.join(".")).filter(|_| !keys.is_empty());
        Object::new()
            .with("x-rust-path", format!("{}::queues::{name}", self.root))
            .with("poll", self.operation_id(queue.poll))
            .maybe("size", queue.size.as_ref().map(Slot::name))
            .with("most", u64::from(queue.most))
            .maybe("items", place(&queue.items))
            .maybe("message", place(&queue.message))
            .maybe("id", place(&queue.id))
            .with("acknowledge", self.operation_id(queue.acknowledge))
            .filled("parts", parts)
            .with("x-source", queue.docs.origin.to_string())
    }
}
