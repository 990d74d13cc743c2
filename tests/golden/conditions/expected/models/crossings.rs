// @generated from tests/golden/conditions. Do not edit.
//! Types of `crossings`.

use crate::runtime;

/// The body of `POST /crossings` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct BookCrossing {
    /// `line`
    pub line: String,
    /// `plate` · optional · required in some cases
    pub plate: Option<String>,
    /// `pets` · optional
    pub pets: Option<f64>,
    /// `port` · may be null
    pub port: Option<String>,
}
impl BookCrossing {
    /// Makes one of its required fields.
    pub fn new(line: impl Into<String>, port: Option<String>) -> Self {
        Self {
            line: line.into(),
            plate: None,
            pets: None,
            port,
        }
    }
}
runtime::object!(
    BookCrossing, required { line } nullable { port } optional { plate, pets }
);

/// The reply of `POST /crossings` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookCrossingReply {
    /// `id`
    pub id: i64,
    /// `gate` · optional
    pub gate: Option<String>,
}
runtime::object!(BookCrossingReply, required { id } optional { gate });

/// The reply of `GET /crossings/{id}` · `collection.json#/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCrossingReply {
    /// `id`
    pub id: i64,
    /// `lines`
    pub lines: Vec<super::GetCrossingReplyLine>,
}
runtime::object!(GetCrossingReply, required { id, lines });

/// An item of `lines` of [`GetCrossingReply`](super::GetCrossingReply) · `collection.json#/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCrossingReplyLine {
    /// `name`
    pub name: String,
}
runtime::object!(GetCrossingReplyLine, required { name });

/// The body of `POST /crossings/{id}/move` · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct MoveCrossing {
    /// `deck`
    pub deck: i64,
}
impl MoveCrossing {
    /// Makes one of its required fields.
    pub fn new(deck: i64) -> Self {
        Self { deck }
    }
}
runtime::object!(MoveCrossing, required { deck });
