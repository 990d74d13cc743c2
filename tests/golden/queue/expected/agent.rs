// @generated from tests/golden/queue. Do not edit.
//! Agent: 3 calls of Outpost.

use super::{Request, models};
use crate::runtime;

/// `POST /agent/ack`
///
/// Source: `api.toml:2:1`.
///
/// ```
/// use golden::queue::{agent, models};
/// let body = models::AcknowledgeMessage::new("receipt", "procedure_id");
/// let request = agent::acknowledge_message(&body);
/// ```
#[inline]
pub fn acknowledge_message(body: &models::AcknowledgeMessage) -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/agent/ack", "agent::acknowledge_message", [["signature"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).json(body)
}

/// `POST /agent/out`
///
/// Source: `openapi.json#/paths/~1agent~1out/post`.
///
/// ```
/// use golden::queue::{agent, models};
/// let body = models::PollMessages::default();
/// let request = agent::poll_messages(Some(&body));
/// ```
#[inline]
pub fn poll_messages(
    body: Option<&models::PollMessages>,
) -> Request<models::PollMessagesReply> {
    runtime::operation!(
        OPERATION = Post "/agent/out", "agent::poll_messages", [["signature"]]
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).optional_json(body)
}

/// `POST /agent/in`
///
/// The body goes compressed by gzip, without `Content-Encoding`, unless the client is told otherwise. Source: `openapi.json#/paths/~1agent~1in/post`.
///
/// ```
/// use golden::queue::{agent, models};
/// let body = vec![models::OrderPlaced::new(models::OrderPlacedPayload::new(1))];
/// let request = agent::send_records(&body);
/// ```
#[inline]
pub fn send_records(body: &models::SendRecords) -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/agent/in", "agent::send_records", [["signature"]], gzip true
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).json(body)
}
