//! A user's own transport, both kinds; what it returns is decoded, and failures tell what happened.

use fieldwork::repzo::{self, tag};
use fieldwork::runtime::{BlockingTransport, Limits, Transport, TransportError};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[derive(Clone)]
struct Canned(u16, &'static str);

type Outcome = Result<http::Response<Vec<u8>>, TransportError>;

impl BlockingTransport for Canned {
    fn send_blocking(&self, request: http::Request<Vec<u8>>, _: Limits) -> Outcome {
        assert_eq!(request.headers()["authorization"], "Bearer hush");
        Ok(http::Response::builder().status(self.0).body(self.1.into()).unwrap())
    }
}

impl Transport for Canned {
    async fn send(&self, request: http::Request<Vec<u8>>, limits: Limits) -> Outcome {
        self.send_blocking(request, limits)
    }
}

fn client(status: u16, body: &'static str) -> repzo::Client<Canned> {
    let client = repzo::Client::new(repzo::Environment::Production, repzo::Auth::api_key("hush"));
    client.with_transport(Canned(status, body))
}

fn main() {
    let found = client(200, r#"{"_id":"7","tomorrow":1}"#).send_blocking(tag::get_tag("7")).unwrap();
    assert_eq!(found.id.as_deref(), Some("7"));

    let error: repzo::Error = client(404, r#"{"why":"gone"}"#).send_blocking(tag::get_tag("7")).unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.documented().unwrap()["why"], "gone");

    let error = client(200, r#"{"name":{}}"#).send_blocking(tag::get_tag("7")).unwrap_err();
    let repzo::Error::Decode(failure) = &error else { panic!("{error}") };
    assert_eq!(failure.error.path, "name");

    let client = client(204, "");
    assert!(!format!("{client:?}{error:?}{error}").contains("hush"));
    let mut sending = pin!(client.send(tag::remove_tag("7")));
    let polled = sending.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(polled, Poll::Ready(Err(repzo::Error::Decode(_)))));
}
