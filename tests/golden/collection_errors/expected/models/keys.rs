// @generated from tests/golden/collection_errors. Do not edit.
//! Types of `keys`.

use crate::runtime;

/// The reply of `GET /keys` · `collection.json#/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountKeysReply {
    /// `keys`
    pub keys: i64,
}
runtime::object!(CountKeysReply, required { keys });

runtime::value_enum! {
    #[doc = " `ErrorCode` · `collection.json#/item/0/request/description (line 12)`"]
    #[doc = ""] #[doc =
    " It stands in a [`Detailed`](crate::runtime::Detailed), as a text may follow it; match its `code`: `matches!(told.code, ErrorCode::KeyTaken)`."]
    pub enum ErrorCode : str else Other { KeyTaken = "KEY_TAKEN", KeeperUnknown =
    "KEEPER_UNKNOWN", KeyNotFound = "KEY_NOT_FOUND", KeyNotTaken = "KEY_NOT_TAKEN",
    KeyBent = "KEY_BENT" }
}

/// `ErrorReply` · `collection.json#/item/0/request/description (line 12)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorReply {
    /// `message`
    pub message: runtime::Detailed<super::ErrorCode>,
    /// `statusCode`
    pub status_code: i64,
    /// `error`
    pub error: String,
}
runtime::object!(ErrorReply, required { message, error; status_code = "statusCode" });

/// The body of `POST /keys` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct HandOutKey {
    /// `keeper`
    pub keeper: String,
}
impl HandOutKey {
    /// Makes one of its required fields.
    pub fn new(keeper: impl Into<String>) -> Self {
        Self { keeper: keeper.into() }
    }
}
runtime::object!(HandOutKey, required { keeper });

/// The reply of `POST /keys` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HandOutKeyReply {
    /// `key`
    pub key: String,
}
runtime::object!(HandOutKeyReply, required { key });
