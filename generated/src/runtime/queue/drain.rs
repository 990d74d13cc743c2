//! A run over a queue, without what sends its requests: which request is next, and what its reply means.
use super::facts::at;
use super::{Delivery, Drained, Left, Queue};
use crate::runtime::{DecodeError, Error, Json, Read, Reply, Request, Tree};
use std::collections::{BTreeSet, VecDeque};

/// A run.
pub(super) struct Drain<'a, A, M, H> {
    queue: &'a Queue<A, M>,
    page: VecDeque<Json>,
    /// Whether the page had as many messages as were asked for.
    is_full: bool,
    /// Whether a further page is worth asking for.
    goes_on: bool,
    /// Messages that came, by their ids or else their texts.
    seen: BTreeSet<String>,
    /// Messages that were handled.
    handled: BTreeSet<String>,
    /// Messages that were acknowledged.
    acknowledged: BTreeSet<String>,
    /// Messages that are still on the queue, each in one list.
    failed: Vec<(String, Left<H>)>,
    undecoded: Vec<(String, Left<DecodeError>)>,
    unacknowledged: Vec<(String, Left<Error>)>,
    /// What became of the last message's acknowledgement.
    acknowledgement: Acknowledgement,
    report: Drained<H>,
}

/// A message between its delivery and its acknowledgement.
pub(super) struct Item {
    id: Option<String>,
    /// What tells it from others: its id, else its text.
    key: String,
    raw: Json,
    undecoded: Option<DecodeError>,
}

enum Acknowledgement {
    /// Not sent so often.
    Tried(u32),
    Accepted,
    Failed(Error),
}

impl<'a, A, M: Read, H> Drain<'a, A, M, H> {
    pub(super) fn new(queue: &'a Queue<A, M>) -> Self {
        let report = Drained {
            pages: 0,
            delivered: 0,
            acknowledged: 0,
            failed: Vec::new(),
            undecoded: Vec::new(),
            unacknowledged: Vec::new(),
            error: None,
        };
        Self {
            queue,
            page: VecDeque::new(),
            is_full: false,
            goes_on: true,
            seen: BTreeSet::new(),
            handled: BTreeSet::new(),
            acknowledged: BTreeSet::new(),
            failed: Vec::new(),
            undecoded: Vec::new(),
            unacknowledged: Vec::new(),
            acknowledgement: Acknowledgement::Tried(0),
            report,
        }
    }

    pub(super) fn into_report(self) -> Drained<H> {
        fn left<E>(list: Vec<(String, Left<E>)>) -> Vec<Left<E>> {
            list.into_iter().map(|(_, left)| left).collect()
        }
        Drained {
            failed: left(self.failed),
            undecoded: left(self.undecoded),
            unacknowledged: left(self.unacknowledged),
            ..self.report
        }
    }

    /// Returns the request for the next page, unless the run is over.
    pub(super) fn poll(&self) -> Option<Request<A, Reply>> {
        self.goes_on.then(|| self.queue.facts.page(self.queue.page))
    }

    /// Takes a page. A further one is worth asking for if this one is full, and brings a new message or lets one be acknowledged:
    /// a service that returns the same messages for ever ends the run.
    pub(super) fn arrived(&mut self, reply: Result<Reply, Error>) {
        self.goes_on = false;
        match reply.and_then(|reply| self.items(reply)) {
            Ok(items) => {
                self.report.pages += 1;
                self.is_full = items.len() >= self.queue.page as usize;
                let keys: Vec<String> = items.iter().map(|item| self.key(item)).collect();
                let new = keys.into_iter().filter(|key| self.seen.insert(key.clone())).count();
                self.goes_on = self.is_full && new > 0;
                self.page = items.into();
            }
            Err(error) => self.report.error = Some(error),
        }
    }

    /// Returns the items of a reply. No body is no item.
    fn items(&self, reply: Reply) -> Result<Vec<Json>, Error> {
        let facts = self.queue.facts;
        let decoded = crate::runtime::optional_json::<Json>(&reply).and_then(|page| match page {
            None | Some(Json::Null) => Ok(Vec::new()),
            Some(page) => match at(&page, facts.items) {
                Some(Json::Array(items)) => Ok(items.clone()),
                Some(Json::Null) => Ok(Vec::new()),
                _ => {
                    let error = DecodeError::new("expected a list of messages");
                    Err(DecodeError { path: facts.items.join("."), ..error })
                }
            },
        });
        decoded.map_err(|error| Error::decode(facts.poll.into(), reply, error))
    }

    fn key(&self, raw: &Json) -> String {
        self.queue.facts.id_of(raw).unwrap_or_else(|| raw.to_string())
    }

    /// Returns the next message of the page.
    pub(super) fn next(&mut self) -> Option<(Item, Delivery<M>)> {
        let raw = self.page.pop_front()?;
        let id = self.queue.facts.id_of(&raw);
        let message = self.decoded(&raw);
        let key = self.key(&raw);
        let handled = self.handled.contains(&key);
        let undecoded = message.as_ref().err().cloned();
        self.report.delivered += 1;
        self.acknowledgement = Acknowledgement::Tried(0);
        let item = Item { id: id.clone(), key, raw: raw.clone(), undecoded };
        Some((item, Delivery { id, handled, raw, message }))
    }

    fn decoded(&self, raw: &Json) -> Result<M, DecodeError> {
        let place = self.queue.facts.message;
        let missing =
            || DecodeError { path: place.join("."), ..DecodeError::new("the message is not there") };
        Ok(M::read(&Tree::from(at(raw, place).ok_or_else(missing)?))?)
    }

    /// Returns the request that acknowledges a message, if it is to be sent or to be sent again.
    pub(super) fn acknowledge(&mut self, item: &Item, handled: &Result<(), H>) -> Option<Request<A, Reply>> {
        let is_taken = item.undecoded.is_none() || self.queue.takes_undecoded;
        let Acknowledgement::Tried(_) = self.acknowledgement else { return None };
        if handled.is_err() || !is_taken {
            return None;
        }
        match self.queue.facts.acknowledgement(&item.raw) {
            Ok(request) => Some(request),
            Err(what) => {
                let operation = self.queue.facts.acknowledge.into();
                self.acknowledgement = Acknowledgement::Failed(Error::Request { operation, what });
                None
            }
        }
    }

    /// Takes the answer to an acknowledgement.
    pub(super) fn answered(&mut self, reply: Result<Reply, Error>) {
        let Acknowledgement::Tried(tries) = self.acknowledgement else { return };
        self.acknowledgement = match reply {
            Ok(_) => Acknowledgement::Accepted,
            Err(error) if tries + 1 < self.queue.tries && may_pass(&error) => {
                Acknowledgement::Tried(tries + 1)
            }
            Err(error) => Acknowledgement::Failed(error),
        };
    }

    /// Notes what became of a message.
    pub(super) fn settle(&mut self, item: Item, handled: Result<(), H>) {
        let Item { id, key, undecoded, .. } = item;
        // What was said of an earlier delivery is out of date.
        self.failed.retain(|(known, _)| *known != key);
        self.undecoded.retain(|(known, _)| *known != key);
        self.unacknowledged.retain(|(known, _)| *known != key);
        if let Err(error) = handled {
            self.failed.push((key, Left { id, error }));
            if self.queue.stops {
                self.page.clear();
                self.goes_on = false;
            }
            return;
        }
        match (std::mem::replace(&mut self.acknowledgement, Acknowledgement::Tried(0)), undecoded) {
            (Acknowledgement::Accepted, _) => self.accepted(key),
            (Acknowledgement::Failed(error), _) => {
                self.handled.insert(key.clone());
                self.unacknowledged.push((key, Left { id, error }));
            }
            (Acknowledgement::Tried(_), Some(error)) => self.undecoded.push((key, Left { id, error })),
            (Acknowledgement::Tried(_), None) => {}
        }
    }

    fn accepted(&mut self, key: String) {
        self.report.acknowledged += 1;
        self.handled.insert(key.clone());
        let is_first = self.acknowledged.insert(key);
        self.goes_on |= self.is_full && is_first;
    }
}

/// Returns whether the same request may be accepted another time.
fn may_pass(error: &Error) -> bool {
    matches!(error, Error::Transport { .. }) || error.status().is_some_and(|status| status.is_server_error())
}
