//! Queues: one call returns messages, another acknowledges them one by one.

use super::{Docs, OperationId, Place, TypeRef};
use serde_json::Value;

/// A queue. Places in JSON are keys, one inside the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Queue {
    /// Its name.
    pub name: String,
    /// The call that returns messages.
    pub poll: OperationId,
    /// Where that call says how many it wants, if it does.
    pub size: Option<Slot>,
    /// How many it returns at most.
    pub most: u32,
    /// What that call always says.
    pub poll_constants: Vec<(Slot, Value)>,
    /// Where the list of messages stands in the reply.
    pub items: Vec<String>,
    /// Where in an item of that list the message stands.
    pub message: Vec<String>,
    /// Where in an item stands what tells it from others.
    pub id: Vec<String>,
    /// Type of a message.
    pub ty: TypeRef,
    /// The call that acknowledges a message.
    pub acknowledge: OperationId,
    /// What that call takes from an item, and where it puts it.
    pub parts: Vec<(Slot, Vec<String>)>,
    /// What that call always says.
    pub constants: Vec<(Slot, Value)>,
    /// What is known of it.
    pub docs: Docs,
}

/// Where a value goes in a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Slot {
    /// A field of a JSON body.
    Body(String),
    /// A parameter.
    Parameter(Place, String),
}

impl Slot {
    /// Returns the name on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::Body(name) | Self::Parameter(_, name) => name,
        }
    }
}
