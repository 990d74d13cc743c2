//! A whole cycle over a local server: polled, handled, acknowledged, with all that can go wrong on the way.
#![allow(clippy::print_stdout, reason = "the figures are for the reader")]

mod support;

use golden::queue::{Api, Client, models, queues};
use golden::runtime::{Delivery, Drained, Left, Queue};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use support::server;
use support::service::Service;
use support::{block_on, client};

/// A queue of 25 messages and one of them a second time: `m07` of a kind that nobody knows, `m11` that does not decode.
fn service() -> Service {
    let service = Service::default();
    for number in 1..=25 {
        let id = format!("m{number:02}");
        let procedure = format!("p{number}");
        let request = match number {
            7 => json!({"Type": "renamed", "ProcedureID": procedure, "Payload": {"shop": "a"}}),
            11 => json!({"Type": "placed", "ProcedureID": procedure, "Payload": {"order": "many"}}),
            _ if number % 2 == 0 => {
                json!({"Type": "paid", "ProcedureID": procedure, "Payload": {"order": number, "amount": 1.5}})
            }
            _ => json!({"Type": "placed", "ProcedureID": procedure, "Payload": {"order": number}}),
        };
        service.put(&id, request);
    }
    service.put("m02", json!({"Type": "paid", "ProcedureID": "p2", "Payload": {"order": 2, "amount": 1.5}}));
    service
}

/// Where a handler keeps what it took.
struct Store {
    service: Arc<Service>,
    /// How often each message came.
    taken: Mutex<BTreeMap<String, usize>>,
    unknown: Mutex<Vec<String>>,
    raw: Mutex<Vec<String>>,
    /// What it fails to take.
    full: Mutex<Option<&'static str>>,
}

impl Store {
    fn new(service: Arc<Service>) -> Self {
        let full = Mutex::new(Some("m04"));
        Self { service, taken: Mutex::default(), unknown: Mutex::default(), raw: Mutex::default(), full }
    }

    /// Takes a message.
    fn take(&self, delivery: Delivery<models::Event>) -> Result<(), String> {
        let id = delivery.id.expect("all messages have one");
        if *self.full.lock().unwrap() == Some(id.as_str()) {
            return Err(format!("no room for {id}"));
        }
        match delivery.message {
            Ok(models::Event::Other(_)) => self.unknown.lock().unwrap().push(id.clone()),
            Ok(_) => {}
            Err(_) => {
                self.raw.lock().unwrap().push(delivery.raw["Message"]["Request"]["Payload"].to_string())
            }
        }
        *self.taken.lock().unwrap().entry(id.clone()).or_default() += 1;
        self.service.handled(&id);
        Ok(())
    }
}

type Drain = fn(&Queue<Api, models::Event>, &Client, &Store) -> Drained<String>;

const WAYS: [(&str, Drain); 2] = [
    ("blocking", |queue, client, store| queue.drain_blocking(client, |delivery| store.take(delivery))),
    ("without blocking", |queue, client, store| {
        block_on(is_send(queue.drain(client, |delivery| async move { store.take(delivery) })))
    }),
];

/// Asks that a run can be spawned.
fn is_send<F: Future + Send>(future: F) -> F {
    future
}

fn ids<E>(left: &[Left<E>]) -> Vec<&str> {
    left.iter().map(|left| left.id.as_deref().unwrap_or_default()).collect()
}

#[test]
fn nothing_is_lost_and_nothing_acknowledged_that_was_not_handled() {
    for (way, drain) in WAYS {
        let service = Arc::new(service());
        let client = client(&server::start(service.clone()));
        let store = Store::new(service.clone());
        let queue = queues::outbox();
        service.break_acknowledgement("m15");
        service.break_poll(3);

        let first = drain(&queue, &client, &store);
        assert_eq!((first.pages, first.delivered, first.acknowledged), (2, 20, 17));
        assert_eq!((ids(&first.failed), first.failed[0].error.as_str()), (vec!["m04"], "no room for m04"));
        assert_eq!(ids(&first.undecoded), ["m11"]);
        assert_eq!(first.undecoded[0].error.path, "Payload.order");
        assert_eq!(ids(&first.unacknowledged), ["m15"]);
        assert_eq!(first.unacknowledged[0].error.status().map(|status| status.as_u16()), Some(500));
        assert_eq!(
            first.error.as_ref().and_then(|error| error.status()).map(|status| status.as_u16()),
            Some(500)
        );
        assert!(!first.is_clean());
        assert_eq!(service.left(), ["m04", "m11", "m15", "m21", "m22", "m23", "m24", "m25", "m02"]);

        service.begin_round();
        *store.full.lock().unwrap() = None;
        let second = drain(&queue, &client, &store);
        assert_eq!((second.pages, second.delivered, second.acknowledged), (1, 9, 8));
        assert!(second.failed.is_empty() && second.unacknowledged.is_empty() && second.error.is_none());
        assert_eq!((ids(&second.undecoded), service.left()), (vec!["m11"], vec!["m11".to_owned()]));

        service.begin_round();
        let third = drain(&queue.acknowledge_undecoded(), &client, &store);
        assert_eq!((third.pages, third.delivered, third.acknowledged, third.is_clean()), (1, 1, 1, true));

        assert!(service.left().is_empty());
        assert_eq!(service.wrong(), [""; 0]);
        assert_eq!(service.acknowledged().len(), 26);
        let taken = store.taken.lock().unwrap();
        let often: Vec<_> = taken.iter().filter(|(_, times)| **times > 1).collect();
        assert_eq!(taken.len(), 25);
        assert_eq!(often, [(&"m02".to_owned(), &2), (&"m11".to_owned(), &3), (&"m15".to_owned(), &2)]);
        assert_eq!(*store.unknown.lock().unwrap(), ["m07"]);
        assert_eq!(*store.raw.lock().unwrap(), [r#"{"order":"many"}"#; 3]);
        let arrived = service.arrived();
        let checked = support::check::assert_signed(&arrived);
        // Five polls; twenty-six acknowledgements, and the two that were not accepted.
        assert_eq!(arrived.len(), 5 + 26 + 2);
        println!("{way}: 25 messages, 30 deliveries, 26 acknowledged, {checked} signatures checked");
    }
}

#[test]
fn an_empty_queue_is_polled_once() {
    for (_, drain) in WAYS {
        let service = Arc::new(Service::default());
        let client = client(&server::start(service.clone()));
        let drained = drain(&queues::outbox(), &client, &Store::new(service.clone()));
        assert!(drained.is_clean());
        assert_eq!((drained.pages, service.arrived().len()), (1, 1));
        assert_eq!(service.arrived()[0].body, br#"{"maxNumberOfMessages":10}"#);
    }
}

#[test]
fn a_service_that_is_not_there_is_an_error_and_no_loss() {
    for (_, drain) in WAYS {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let store = Store::new(Arc::default());
        let drained = drain(&queues::outbox(), &client(&format!("http://{free}")), &store);
        assert_eq!((drained.pages, drained.delivered), (0, 0));
        assert!(matches!(drained.error, Some(golden::queue::Error::Transport { .. })), "{drained:?}");
    }
}

#[test]
fn a_queue_of_letters_is_emptied_by_its_own_calls() {
    struct Letters(Mutex<Vec<(String, usize)>>);
    impl server::Answer for Letters {
        fn answer(&self, arrived: server::Arrived) -> (u16, String) {
            let mut calls = self.0.lock().unwrap();
            calls.push((arrived.call.clone(), arrived.body.len()));
            match arrived.call.as_str() {
                "GET /letters?limit=2" if calls.len() == 1 => {
                    (200, json!({"letters": [{"id": 1}, {"id": 2, "text": "b"}]}).to_string())
                }
                "GET /letters?limit=2" => (200, "{\"letters\": []}".to_owned()),
                _ => (204, String::new()),
            }
        }
    }
    let letters = Arc::new(Letters(Mutex::default()));
    let client = client(&server::start(letters.clone()));
    let drained =
        queues::letters().with_page_size(2).drain_blocking(&client, |delivery| delivery.message.map(|_| ()));
    assert!(drained.is_clean() && drained.acknowledged == 2, "{drained:?}");
    let calls = ["GET /letters?limit=2", "DELETE /letters/1", "DELETE /letters/2", "GET /letters?limit=2"];
    assert_eq!(*letters.0.lock().unwrap(), calls.map(|call| (call.to_owned(), 0)));
}
