//! Queues.

use super::Listing;
use super::text::{name, place, ty};
use crate::ir::{Queue, Slot};

impl Listing<'_> {
    pub(super) fn queue(&mut self, queue: &Queue, rust: &str) {
        let (poll, acknowledge) = (self.call_name(queue.poll), self.call_name(queue.acknowledge));
        let line = format!("queue {rust}");
        self.say(format!(
            "{line}: {} polled by {poll}, acknowledged by {acknowledge}",
            ty(&queue.ty, self.names)
        ));
        let size = queue.size.as_ref().map(|size| format!(" by {}", slot(size)));
        self.say(format!("{line} at most {}{}", queue.most, size.unwrap_or_default()));
        for (what, keys) in [("items", &queue.items), ("message", &queue.message), ("id", &queue.id)] {
            if !keys.is_empty() {
                self.say(format!("{line} {what} at {}", path(keys)));
            }
        }
        for (part, keys) in &queue.parts {
            self.say(format!("{line} acknowledgement {} from {}", slot(part), path(keys)));
        }
    }
}

fn slot(slot: &Slot) -> String {
    match slot {
        Slot::Body(wire) => format!("body {}", name(wire)),
        Slot::Parameter(at, wire) => format!("{} {}", place(*at), name(wire)),
    }
}

fn path(keys: &[String]) -> String {
    keys.iter().map(|key| name(key)).collect::<Vec<_>>().join(".")
}
