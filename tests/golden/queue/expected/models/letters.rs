// @generated from tests/golden/queue. Do not edit.
//! Types of `letters`.

use crate::runtime;

/// The reply of `GET /letters` · `openapi.json#/paths/~1letters/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListLettersReply {
    /// `letters` · optional
    pub letters: Option<Vec<super::ListLettersReplyLetter>>,
}
runtime::object!(ListLettersReply, optional { letters });

/// An item of `letters` of [`ListLettersReply`](super::ListLettersReply) · `openapi.json#/paths/~1letters/get/responses/200/content/application~1json/schema/properties/letters/items`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListLettersReplyLetter {
    /// `id`
    pub id: i64,
    /// `text` · optional
    pub text: Option<String>,
}
runtime::object!(ListLettersReplyLetter, required { id } optional { text });
