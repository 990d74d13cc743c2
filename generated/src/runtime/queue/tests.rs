//! Runs over a queue that lives in memory: what is handed over, what is acknowledged, and what is left.
use super::*;
use crate::runtime::{
    ApiInfo, Credentials, Environment, Limits, TransportError, TransportErrorKind, object, operation,
};
use http::{Request, Response};
use serde_json::json;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

enum Mail {}

struct Production;

impl Environment for Production {
    fn base_url(&self) -> Cow<'_, str> {
        "https://mail.example".into()
    }
}

impl Api for Mail {
    type Environment = Production;
    type Auth = Credentials;
    const INFO: ApiInfo = ApiInfo { name: "mail", schemes: &[], sign_in: None };
}

/// A message.
#[derive(Debug)]
struct Letter {
    number: i64,
}
object!(Letter, required { number });

operation!(POLL = Post "/out", "mail::out", []);
operation!(ACKNOWLEDGE = Post "/ack/{receipt}", "mail::ack", []);
static FACTS: QueueFacts = QueueFacts {
    poll: &POLL,
    size: Some(Slot::Body("most")),
    most: 10,
    poll_constants: &[(Slot::Body("wait"), "false")],
    items: &["data", "messages"],
    message: &["letter"],
    id: &["id"],
    acknowledge: &ACKNOWLEDGE,
    parts: &[
        (Slot::Path("receipt"), &["receipt"]),
        (Slot::Body("procedure"), &["of", "procedure"]),
        (Slot::Query("id"), &["id"]),
        (Slot::Header("x-id"), &["id"]),
    ],
    constants: &[(Slot::Body("result"), "\"success\"")],
};

/// A service with a queue: it returns what is not acknowledged yet, oldest first.
#[derive(Default)]
struct Service {
    queue: Mutex<Vec<Json>>,
    /// What requests are answered with instead, by their number.
    answers: BTreeMap<usize, u16>,
    /// Whether it forgets acknowledgements.
    forgets: bool,
    sent: Mutex<Vec<Request<Vec<u8>>>>,
}

impl Service {
    fn new(letters: impl IntoIterator<Item = i64>) -> Self {
        let item = |number| json!({"id": number, "receipt": format!("r/{number}"), "of": {"procedure": "p"}, "letter": {"number": number}});
        Self { queue: Mutex::new(letters.into_iter().map(item).collect()), ..Self::default() }
    }

    fn answer(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, TransportError> {
        let path = request.uri().path().to_owned();
        let body: Json = serde_json::from_slice(request.body()).unwrap();
        let number = self.sent.lock().unwrap().len();
        self.sent.lock().unwrap().push(request);
        let mut queue = self.queue.lock().unwrap();
        let (status, reply) = match (self.answers.get(&number), path.strip_prefix("/ack/")) {
            (Some(0), _) => return Err(TransportError::new(TransportErrorKind::Timeout, "silence")),
            (Some(status), _) => (*status, json!(null)),
            (None, Some(receipt)) => {
                let receipt = receipt.replace("%2F", "/");
                queue.retain(|item| self.forgets || item["receipt"] != receipt);
                (200, json!(null))
            }
            (None, None) => {
                let most = body["most"].as_u64().unwrap() as usize;
                (200, json!({"data": {"messages": queue.iter().take(most).collect::<Vec<_>>()}}))
            }
        };
        Ok(Response::builder().status(status).body(reply.to_string().into_bytes()).unwrap())
    }

    fn left(&self) -> Vec<i64> {
        self.queue.lock().unwrap().iter().filter_map(|item| item["id"].as_i64()).collect()
    }

    fn requests(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
}

impl BlockingTransport for Service {
    fn send_blocking(
        &self,
        request: Request<Vec<u8>>,
        _: Limits,
    ) -> Result<Response<Vec<u8>>, TransportError> {
        self.answer(request)
    }
}

impl Transport for Service {
    async fn send(&self, request: Request<Vec<u8>>, _: Limits) -> Result<Response<Vec<u8>>, TransportError> {
        self.answer(request)
    }
}

fn client(service: Service) -> Client<Mail, Service> {
    Client::<Mail>::new(Production, Credentials::none()).with_transport(service)
}

fn queue() -> Queue<Mail, Letter> {
    Queue::new(&FACTS)
}

type Failed = String;

/// Takes all that decodes.
fn take(delivery: Delivery<Letter>) -> Result<(), Failed> {
    delivery.message.map(|_| ()).map_err(|error| error.to_string())
}

fn ids<E>(left: &[Left<E>]) -> Vec<&str> {
    left.iter().filter_map(|left| left.id.as_deref()).collect()
}

#[test]
fn all_is_handed_over_and_acknowledged_in_order() {
    let client = client(Service::new(1..=25));
    let numbers = RefCell::new(Vec::new());
    let drained = queue().drain_blocking(&client, |delivery| {
        numbers.borrow_mut().push(delivery.message?.number);
        Ok::<(), DecodeError>(())
    });
    assert!(drained.is_clean());
    assert_eq!((drained.pages, drained.delivered, drained.acknowledged), (3, 25, 25));
    assert_eq!(numbers.into_inner(), Vec::from_iter(1..=25));
    assert!(client.transport().left().is_empty());
    let sent = client.transport().sent.lock().unwrap();
    assert_eq!(sent[0].body(), br#"{"most":10,"wait":false}"#);
    assert_eq!(sent[1].uri(), "https://mail.example/ack/r%2F1?id=1");
    assert_eq!(sent[1].body(), br#"{"procedure":"p","result":"success"}"#);
    assert_eq!(sent[1].headers()["x-id"], "1");
}

#[test]
fn both_ways_of_sending_come_to_the_same() {
    let mut service = Service::new(1..=12);
    service.answers = BTreeMap::from([(2, 500), (3, 500), (5, 0), (8, 404)]);
    let (asynchronous, mut other) = (client(service), Service::new(1..=12));
    other.answers = BTreeMap::from([(2, 500), (3, 500), (5, 0), (8, 404)]);
    let blocking = client(other);
    let handle = |delivery: Delivery<Letter>| std::future::ready(take(delivery));
    let queue = queue();
    let mut run = pin!(queue.drain(&asynchronous, handle));
    // Nothing here has to be waited for.
    let Poll::Ready(one) = run.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("the run waits")
    };
    let two = queue.drain_blocking(&blocking, take);
    assert_eq!(format!("{one:?}"), format!("{two:?}"));
    assert_eq!(
        (one.acknowledged, asynchronous.transport().requests()),
        (12, blocking.transport().requests())
    );
}

#[test]
fn an_empty_queue_is_polled_once() {
    for answers in [BTreeMap::new(), BTreeMap::from([(0, 204)])] {
        let client = client(Service { answers, ..Service::default() });
        let drained = queue().drain_blocking(&client, |_| Err("nothing should come"));
        assert!(drained.is_clean());
        assert_eq!((drained.pages, drained.delivered, client.transport().requests()), (1, 0, 1));
    }
}

#[test]
fn a_failure_leaves_its_message_and_no_other() {
    let client = client(Service::new(1..=12));
    let drained = queue().with_page_size(5).drain_blocking(&client, |delivery| match delivery.message {
        Ok(Letter { number: 3 }) => Err("full"),
        _ => Ok(()),
    });
    assert_eq!(client.transport().left(), [3]);
    // The service returns it on every page, and each delivery is handed over.
    assert_eq!((drained.pages, drained.delivered, drained.acknowledged), (3, 14, 11));
    assert_eq!(ids(&drained.failed), ["3"]);
}

#[test]
fn a_run_ends_at_the_first_failure_if_told_so() {
    let client = client(Service::new(1..=12));
    let drained = queue().stop_at_failure().drain_blocking(&client, |delivery| match delivery.message {
        Ok(Letter { number: 3 }) => Err("full"),
        _ => Ok(()),
    });
    assert_eq!((drained.pages, drained.delivered, drained.acknowledged), (1, 3, 2));
    assert_eq!(client.transport().left(), Vec::from_iter(3..=12));
}

#[test]
fn a_message_that_does_not_decode_is_left_and_the_page_goes_on() {
    let odd = |queue: Queue<Mail, Letter>| {
        let service = Service::new(1..=3);
        service.queue.lock().unwrap()[1]["letter"] = json!({"number": "many"});
        let client = client(service);
        let raw = RefCell::new(Vec::new());
        let drained = queue.drain_blocking(&client, |delivery| {
            raw.borrow_mut().extend(delivery.message.is_err().then_some(delivery.raw["letter"].clone()));
            Ok::<(), Failed>(())
        });
        assert_eq!(raw.into_inner(), [json!({"number": "many"})]);
        (client.transport().left(), drained)
    };
    let (left, drained) = odd(queue());
    assert_eq!((left, drained.acknowledged, ids(&drained.undecoded)), (vec![2], 2, vec!["2"]));
    assert!(drained.undecoded[0].error.to_string().starts_with("number: expected an integer"));
    let (left, drained) = odd(queue().acknowledge_undecoded());
    assert_eq!((left, drained.acknowledged, drained.is_clean()), (vec![], 3, true));
}

#[test]
fn what_could_not_be_acknowledged_is_told_and_known_again() {
    let mut service = Service::new(1..=3);
    service.answers = BTreeMap::from([(2, 500), (3, 0)]);
    let client = client(service);
    let seen = RefCell::new(Vec::new());
    let queue = queue().with_page_size(3);
    let drained = queue.drain_blocking(&client, |delivery| {
        seen.borrow_mut().push((delivery.id, delivery.handled));
        Ok::<(), Failed>(())
    });
    // The second acknowledgement is answered with 500, and then not at all; the next delivery is acknowledged.
    assert!(drained.is_clean(), "{drained:?}");
    assert_eq!((drained.pages, drained.delivered, drained.acknowledged), (2, 4, 3));
    let seen: Vec<_> = seen.borrow().iter().map(|(id, handled)| (id.clone().unwrap(), *handled)).collect();
    let expected = [("1", false), ("2", false), ("3", false), ("2", true)];
    assert_eq!(seen, expected.map(|(id, handled)| (id.to_owned(), handled)));
    assert!(client.transport().left().is_empty());
}

#[test]
fn an_acknowledgement_that_is_refused_is_not_sent_again() {
    let mut service = Service::new(1..=1);
    service.answers = BTreeMap::from([(1, 404)]);
    let client = client(service);
    let drained = queue().with_tries(9).drain_blocking(&client, take);
    assert_eq!((ids(&drained.unacknowledged), client.transport().requests()), (vec!["1"], 2));
}

#[test]
fn a_poll_that_fails_ends_the_run_with_its_report() {
    let mut service = Service::new(1..=25);
    service.answers = BTreeMap::from([(11, 500)]);
    let client = client(service);
    let drained = queue().drain_blocking(&client, take);
    assert_eq!((drained.pages, drained.acknowledged), (1, 10));
    assert_eq!(drained.error.and_then(|error| error.status()).map(|status| status.as_u16()), Some(500));
    assert_eq!(client.transport().left(), Vec::from_iter(11..=25));
}

#[test]
fn a_page_without_messages_where_they_belong_is_an_error() {
    let facts: &'static QueueFacts = Box::leak(Box::new(QueueFacts { items: &["letters"], ..FACTS }));
    let client = client(Service::new(1..=3));
    let drained = Queue::<Mail, Letter>::new(facts).drain_blocking(&client, take);
    let said =
        "POST /out (mail::out): 200 OK, but the reply does not decode: letters: expected a list of messages";
    assert_eq!(drained.error.map(|error| error.to_string()).as_deref(), Some(said));
    assert_eq!((drained.delivered, client.transport().left().len()), (0, 3));
}

#[test]
fn a_message_without_a_receipt_is_handled_and_told() {
    let service = Service::new(1..=1);
    service.queue.lock().unwrap()[0]["receipt"] = json!(null);
    let client = client(service);
    let drained = queue().drain_blocking(&client, take);
    let error = &drained.unacknowledged[0].error;
    assert_eq!(error.to_string(), "POST /ack/{receipt} (mail::ack): the message has no `receipt`");
    assert_eq!(client.transport().requests(), 1);
}

#[test]
fn a_service_that_returns_the_same_for_ever_ends_the_run() {
    let mut service = Service::new(1..=4);
    service.forgets = true;
    let one = client(service);
    let drained = queue().with_page_size(4).drain_blocking(&one, take);
    assert_eq!((drained.pages, drained.acknowledged), (2, 8));
    let other = client(Service::new(1..=4));
    let drained = queue().with_page_size(4).drain_blocking(&other, |_| Err("full"));
    assert_eq!((drained.pages, drained.delivered, drained.failed.len()), (2, 8, 4));
}
