//! A service with a queue: what is delivered stays out of sight until a new round begins, and comes again then, under another
//! receipt, unless it was acknowledged.

use super::server::{Answer, Arrived};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Mutex;

/// A service.
#[derive(Default)]
pub(crate) struct Service {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    waiting: Vec<Waiting>,
    /// How many polls came, and which of them are answered with 500.
    polls: usize,
    broken_polls: BTreeSet<usize>,
    /// Ids whose acknowledgement is answered with 500.
    broken: BTreeSet<String>,
    /// Ids that a handler took.
    handled: BTreeSet<String>,
    /// Ids in the order in which they were acknowledged.
    acknowledged: Vec<String>,
    /// What was acknowledged without having been handled.
    wrong: Vec<String>,
    arrived: Vec<Arrived>,
}

struct Waiting {
    /// Tells copies of a message apart.
    number: usize,
    id: String,
    request: Value,
    receipt: Option<String>,
    deliveries: usize,
}

impl Service {
    /// Puts a message into the queue.
    pub(crate) fn put(&self, id: &str, request: Value) {
        let mut state = self.state();
        let number = state.waiting.len();
        state.waiting.push(Waiting { number, id: id.to_owned(), request, receipt: None, deliveries: 0 });
    }

    /// Answers a poll, by its number, with 500.
    pub(crate) fn break_poll(&self, number: usize) {
        self.state().broken_polls.insert(number);
    }

    /// Answers acknowledgements of a message with 500 until a new round begins.
    pub(crate) fn break_acknowledgement(&self, id: &str) {
        self.state().broken.insert(id.to_owned());
    }

    /// Notes that a handler took a message.
    pub(crate) fn handled(&self, id: &str) {
        self.state().handled.insert(id.to_owned());
    }

    /// Begins a new round.
    pub(crate) fn begin_round(&self) {
        let mut state = self.state();
        state.broken.clear();
        state.waiting.iter_mut().for_each(|waiting| waiting.receipt = None);
    }

    /// Returns the ids of what is in the queue.
    pub(crate) fn left(&self) -> Vec<String> {
        self.state().waiting.iter().map(|waiting| waiting.id.clone()).collect()
    }

    /// Returns the ids that were acknowledged, in order.
    pub(crate) fn acknowledged(&self) -> Vec<String> {
        self.state().acknowledged.clone()
    }

    /// Returns the ids that were acknowledged before a handler took them.
    pub(crate) fn wrong(&self) -> Vec<String> {
        self.state().wrong.clone()
    }

    /// Returns all requests.
    pub(crate) fn arrived(&self) -> Vec<Arrived> {
        self.state().arrived.clone()
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().expect("no holder panics")
    }
}

impl Answer for Service {
    fn answer(&self, arrived: Arrived) -> (u16, String) {
        let mut state = self.state();
        let body = serde_json::from_slice(&arrived.body).unwrap_or_default();
        let call = arrived.call.clone();
        state.arrived.push(arrived);
        match call.as_str() {
            "POST /agent/out" => state.poll(&body),
            "POST /agent/ack" => state.acknowledge(&body),
            _ => (200, String::new()),
        }
    }
}

impl State {
    fn poll(&mut self, body: &Value) -> (u16, String) {
        self.polls += 1;
        if self.broken_polls.contains(&self.polls) {
            return (500, "oops".to_owned());
        }
        let most = body["maxNumberOfMessages"].as_u64().expect("a poll says how many") as usize;
        let ready = self.waiting.iter_mut().filter(|waiting| waiting.receipt.is_none());
        let page: Vec<Value> = ready.take(most).map(Waiting::deliver).collect();
        (200, Value::from(page).to_string())
    }

    fn acknowledge(&mut self, body: &Value) -> (u16, String) {
        let receipt = body["Receipt"].as_str().unwrap_or_default();
        let found = self.waiting.iter().position(|waiting| waiting.receipt.as_deref() == Some(receipt));
        let Some(index) = found.filter(|_| body["Result"] == "success") else {
            return (404, "no such receipt".to_owned());
        };
        let id = self.waiting[index].id.clone();
        if body["ProcedureID"] != self.waiting[index].request["ProcedureID"] {
            return (400, "another procedure".to_owned());
        }
        if !self.handled.contains(&id) {
            self.wrong.push(id.clone());
        }
        if self.broken.contains(&id) {
            return (500, "oops".to_owned());
        }
        self.waiting.remove(index);
        self.acknowledged.push(id);
        (200, String::new())
    }
}

impl Waiting {
    fn deliver(&mut self) -> Value {
        self.deliveries += 1;
        let receipt = format!("{}/{}+{}==", self.id, self.number, self.deliveries);
        self.receipt = Some(receipt.clone());
        json!({"Message": {"Request": self.request, "ID": self.id, "Receipt": receipt}})
    }
}
