// @generated from tests/golden/collection_auth. Do not edit.
//! Gates: 3 calls of Gates.

use super::{Request, models};
use crate::runtime;

/// List gates: `GET /gates`
///
/// Source: `collection.json#/item/1/item/0`.
///
/// ```
/// use golden::collection_auth::gates;
/// let request = gates::list_gates();
/// ```
#[inline]
pub fn list_gates() -> Request<models::ListGatesReply> {
    runtime::operation!(OPERATION = Get "/gates", "gates::list_gates", [["bearer"]]);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// Gate of elsewhere: `GET /gates/{gate}`
///
/// Source: `collection.json#/item/1/item/2`.
///
/// ```
/// use golden::collection_auth::gates;
/// let request = gates::of_elsewhere("gate", "true");
/// ```
#[inline]
pub fn of_elsewhere(gate: &str, slow: &str) -> Request<models::OfElsewhereReply> {
    runtime::operation!(
        OPERATION = Get "/gates/{gate}", "gates::of_elsewhere", [["bearer"]], server
        "https://other.example"
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("gate", gate)
        .query("slow", slow)
}

/// Open gate: `POST /gates/{gate}/open`
///
/// Source: `collection.json#/item/1/item/1`.
///
/// ```
/// use golden::collection_auth::gates;
/// let request = gates::open_gate("gate");
/// ```
#[inline]
pub fn open_gate(gate: &str) -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/gates/{gate}/open", "gates::open_gate", [["basic"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("gate", gate)
}
