//! Facts about queues, and the requests that are made of them.
use crate::runtime::{Json, Operation, Reply, Request, Tree, json_or_text};
use std::collections::BTreeMap;

/// Facts about a queue. Places are keys, one inside the other.
#[derive(Debug)]
pub struct QueueFacts {
    /// The call that returns messages.
    pub poll: &'static Operation,
    /// Where that call says how many messages it wants, if it does.
    pub size: Option<Slot>,
    /// How many messages it returns at most.
    pub most: u32,
    /// What it always says, each value as JSON.
    pub poll_constants: &'static [(Slot, &'static str)],
    /// Where the list of messages stands in the reply.
    pub items: &'static [&'static str],
    /// Where in an item of that list stands what a message decodes from.
    pub message: &'static [&'static str],
    /// Where in an item stands what tells it from others.
    pub id: &'static [&'static str],
    /// The call that acknowledges a message.
    pub acknowledge: &'static Operation,
    /// What that call takes from an item, and where it puts it.
    pub parts: &'static [(Slot, &'static [&'static str])],
    /// What it always says, each value as JSON.
    pub constants: &'static [(Slot, &'static str)],
}

/// Where a value goes in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Slot {
    /// A field of a JSON body.
    Body(&'static str),
    /// A query parameter.
    Query(&'static str),
    /// A header.
    Header(&'static str),
    /// A parameter of the path.
    Path(&'static str),
}

impl QueueFacts {
    /// Makes the request for a page.
    pub(super) fn page<A>(&self, size: u32) -> Request<A, Reply> {
        let size = self.size.map(|slot| (slot, Json::from(size)));
        let request = Request::new(self.poll, |reply| Ok(reply.clone()), json_or_text);
        filled(request, size, self.poll_constants)
    }

    /// Makes the request that acknowledges a message, or says what the message lacks.
    pub(super) fn acknowledgement<A>(&self, item: &Json) -> Result<Request<A, Reply>, String> {
        let part = |(slot, place): &(Slot, &'static [&'static str])| {
            let value = at(item, place).filter(|value| !value.is_null());
            let missing = || format!("the message has no `{}`", place.join("."));
            value.map(|value| (*slot, value.clone())).ok_or_else(missing)
        };
        let parts = self.parts.iter().map(part).collect::<Result<Vec<_>, _>>()?;
        let request = Request::new(self.acknowledge, |reply| Ok(reply.clone()), json_or_text);
        Ok(filled(request, parts, self.constants))
    }

    /// Returns what tells an item from others.
    pub(super) fn id_of(&self, item: &Json) -> Option<String> {
        at(item, self.id).and_then(|id| Tree::from(id).scalar().map(|text| text.into_owned()))
    }
}

/// Returns what stands at a place.
pub(super) fn at<'a>(json: &'a Json, place: &[&str]) -> Option<&'a Json> {
    place.iter().try_fold(json, |json, key| json.get(key))
}

/// Puts values where they go in a request; those of a body make one object.
fn filled<A>(
    mut request: Request<A, Reply>,
    values: impl IntoIterator<Item = (Slot, Json)>,
    constants: &[(Slot, &str)],
) -> Request<A, Reply> {
    let constant = |(slot, text): &(Slot, &str)| (*slot, serde_json::from_str(text).unwrap_or_default());
    let mut body: BTreeMap<&str, Json> = BTreeMap::new();
    for (slot, value) in constants.iter().map(constant).chain(values) {
        request = match slot {
            Slot::Body(name) => {
                body.insert(name, value);
                request
            }
            Slot::Query(name) => request.query(name, &value),
            Slot::Header(name) => request.header(name, &value),
            Slot::Path(name) => request.path(name, &value),
        };
    }
    if body.is_empty() { request } else { request.json(Json::from_iter(body)) }
}
