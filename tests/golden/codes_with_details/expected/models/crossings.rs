// @generated from tests/golden/codes_with_details. Do not edit.
//! Types of `crossings`.

use crate::runtime;

/// The body of `POST /crossings` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct BookCrossing {
    /// `priority`
    pub priority: runtime::Detailed<super::BookCrossingPriority>,
}
impl BookCrossing {
    /// Makes one of its required fields.
    pub fn new(priority: runtime::Detailed<super::BookCrossingPriority>) -> Self {
        Self { priority }
    }
}
runtime::object!(BookCrossing, required { priority });

runtime::value_enum! {
    #[doc =
    " `priority` of [`BookCrossing`](super::BookCrossing) · `collection.json#/item/0/request/description (line 5)`"]
    #[doc = ""] #[doc =
    " It stands in a [`Detailed`](crate::runtime::Detailed), as a text may follow it; match its `code`: `matches!(told.code, BookCrossingPriority::High)`."]
    pub enum BookCrossingPriority : str else Other { High = "high", Low = "low" }
}

/// The reply of `POST /crossings` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookCrossingReply {
    /// `id`
    pub id: i64,
}
runtime::object!(BookCrossingReply, required { id });

runtime::value_enum! {
    #[doc = " `ErrorCode` · `collection.json#/item/0/response/1/body`"] #[doc = ""]
    #[doc =
    " It stands in a [`Detailed`](crate::runtime::Detailed), as a text may follow it; match its `code`: `matches!(told.code, ErrorCode::CarTooLong)`."]
    pub enum ErrorCode : str else Other { CarTooLong = "CAR_TOO_LONG", DeckFull =
    "DECK_FULL" }
}

/// `ErrorReply` · `collection.json#/item/0/response/1/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorReply {
    /// `message`
    pub message: runtime::Detailed<super::ErrorCode>,
}
runtime::object!(ErrorReply, required { message });

/// The reply of `GET /crossings/{id}` · `collection.json#/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCrossingReply {
    /// `id`
    pub id: i64,
}
runtime::object!(GetCrossingReply, required { id });

/// The body of `POST /crossings/{id}/move` · `collection.json#/item/3/request/body`
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
