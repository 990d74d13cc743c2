//! What goes over the wire is signed as others sign it, compressed and plain.

mod support;

use golden::queue::{Auth, Client, Error, agent, models};
use serde_json::json;
use std::sync::Arc;
use support::check::{assert_signed, signatures, uncompressed};
use support::server::{self, Arrived};
use support::service::Service;
use support::{SECRET, block_on, client};

/// Sends over both transports and returns what arrived.
fn sent(change: fn(Client) -> Client, body: &models::SendRecords) -> Vec<Arrived> {
    let service = Arc::new(Service::default());
    let client = change(client(&server::start(service.clone())));
    client.send_blocking(agent::send_records(body)).expect("it is taken");
    block_on(client.send(agent::send_records(body))).expect("it is taken");
    service.arrived()
}

fn records(number: i64) -> models::SendRecords {
    let payload = models::OrderPlacedPayload::new;
    (0..number).map(|order| models::OrderPlaced::new(payload(order))).collect()
}

#[test]
fn compressed_bodies_are_signed_as_they_arrive() {
    for number in [0, 1, 300] {
        let arrived = sent(|client| client, &records(number));
        assert_eq!(arrived.len(), 2);
        assert_eq!(arrived[0].body, arrived[1].body);
        assert!(arrived[0].body.starts_with(&[0x1F, 0x8B]));
        assert_signed(&arrived);
        if let Some(body) = uncompressed(&arrived[0].body) {
            let body: serde_json::Value = serde_json::from_slice(&body).expect("it is JSON");
            assert_eq!(body, json!(records(number)));
        }
    }
}

#[test]
fn plain_bodies_are_signed_as_they_arrive() {
    for (number, text) in [(0, "[]"), (1, r#"[{"Type":"placed","Payload":{"order":0}}]"#)] {
        let arrived = sent(|client| client.with_gzip(false), &records(number));
        assert!(arrived.iter().all(|request| request.body == text.as_bytes()), "{arrived:?}");
        assert_eq!(arrived[0].header("content-type"), Some("application/json"));
        assert_signed(&arrived);
    }
}

#[test]
fn the_check_finds_a_body_that_was_changed() {
    let mut arrived = sent(|client| client, &records(1)).remove(0);
    arrived.body.push(0);
    let found = arrived.header("x-outpost-signature");
    assert!(
        signatures("sha256", SECRET, &[&arrived.body])
            .iter()
            .all(|signature| Some(signature[0].as_str()) != found)
    );
}

#[test]
fn a_secret_that_is_not_hexadecimal_is_refused_at_once() {
    for (secret, said) in
        [("hush", "the secret is not a row of hexadecimal digits"), ("", "the secret is empty")]
    {
        let error = Auth::signature("account|7|kiosk", secret).expect_err("it is no secret");
        assert_eq!(error.to_string(), said);
        assert!(!format!("{error:?}").contains("hush"));
    }
    let client = client("http://localhost");
    assert!(!format!("{client:?}").to_lowercase().contains("c0ffee"), "{client:?}");
}

#[test]
fn without_a_secret_nothing_is_sent() {
    let service = Arc::new(Service::default());
    let url = server::start(service.clone());
    let client = Client::new(golden::queue::Environment::Custom(url), Auth::none());
    let error = client.send_blocking(agent::send_records(&records(1))).expect_err("it is not signed");
    assert!(matches!(error, Error::Credentials { .. }), "{error}");
    assert!(service.arrived().is_empty());
}
