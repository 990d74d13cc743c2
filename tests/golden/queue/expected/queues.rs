// @generated from tests/golden/queue. Do not edit.
//! Messages that the service keeps until they are acknowledged.
//!
//! A message is acknowledged only after its handler returned success.

use super::{Api, models};
use crate::runtime;

/// What `GET /letters` returns, acknowledged by `DELETE /letters/{id}`.
///
/// At most 50 at a time. Source: `api.toml:36:1`.
///
/// ```
/// use golden::queue::{self, queues};
/// use golden::runtime::{BlockingTransport, DecodeError};
///
/// fn drain(client: &queue::Client<impl BlockingTransport>) {
///     let mut store = Vec::new();
///     let drained = queues::letters().drain_blocking(client, |delivery| {
///         store.push(delivery.message?);
///         Ok::<(), DecodeError>(())
///     });
///     assert!(drained.is_clean(), "{drained:?}");
/// }
/// ```
pub fn letters() -> runtime::Queue<Api, models::ListLettersReplyLetter> {
    runtime::operation!(POLL = Get "/letters", "letters::list_letters", []);
    runtime::operation!(
        ACKNOWLEDGE = Delete "/letters/{id}", "letters::delete_letter", []
    );
    static FACTS: runtime::QueueFacts = runtime::QueueFacts {
        poll: &POLL,
        size: Some(runtime::Slot::Query("limit")),
        most: 50,
        poll_constants: &[],
        items: &["letters"],
        message: &[],
        id: &["id"],
        acknowledge: &ACKNOWLEDGE,
        parts: &[(runtime::Slot::Path("id"), &["id"])],
        constants: &[],
    };
    runtime::Queue::new(&FACTS)
}

/// What `POST /agent/out` returns, acknowledged by `POST /agent/ack`.
///
/// At most 10 at a time. Source: `api.toml:24:1`.
///
/// ```
/// use golden::queue::{self, queues};
/// use golden::runtime::{BlockingTransport, DecodeError};
///
/// fn drain(client: &queue::Client<impl BlockingTransport>) {
///     let mut store = Vec::new();
///     let drained = queues::outbox().drain_blocking(client, |delivery| {
///         store.push(delivery.message?);
///         Ok::<(), DecodeError>(())
///     });
///     assert!(drained.is_clean(), "{drained:?}");
/// }
/// ```
pub fn outbox() -> runtime::Queue<Api, models::Event> {
    runtime::operation!(
        POLL = Post "/agent/out", "agent::poll_messages", [["signature"]]
    );
    runtime::operation!(
        ACKNOWLEDGE = Post "/agent/ack", "agent::acknowledge_message", [["signature"]]
    );
    static FACTS: runtime::QueueFacts = runtime::QueueFacts {
        poll: &POLL,
        size: Some(runtime::Slot::Body("maxNumberOfMessages")),
        most: 10,
        poll_constants: &[],
        items: &[],
        message: &["Message", "Request"],
        id: &["Message", "ID"],
        acknowledge: &ACKNOWLEDGE,
        parts: &[
            (runtime::Slot::Body("ProcedureID"), &["Message", "Request", "ProcedureID"]),
            (runtime::Slot::Body("Receipt"), &["Message", "Receipt"]),
        ],
        constants: &[(runtime::Slot::Body("Result"), "\"success\"")],
    };
    runtime::Queue::new(&FACTS)
}
