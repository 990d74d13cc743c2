// @generated from tests/golden/collection_bodies. Do not edit.
//! Types of `ask`.

use crate::runtime;

/// The body of `POST /v1/ask` · `collection.json#/item/4/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// `query`
    pub query: String,
    /// `variables` · optional
    pub variables: Option<super::AskVariables>,
}
impl Ask {
    /// Makes one of its required fields.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            variables: None,
        }
    }
}
runtime::object!(Ask, required { query } optional { variables });

/// The reply of `POST /v1/ask` · `collection.json#/item/4/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AskReply {
    /// `data`
    pub data: super::AskReplyData,
}
runtime::object!(AskReply, required { data });

/// `data` of [`AskReply`](super::AskReply) · `collection.json#/item/4/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AskReplyData {
    /// `lamp`
    pub lamp: super::AskReplyDataLamp,
}
runtime::object!(AskReplyData, required { lamp });

/// `lamp` of [`AskReplyData`](super::AskReplyData) · `collection.json#/item/4/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AskReplyDataLamp {
    /// `colour`
    pub colour: String,
}
runtime::object!(AskReplyDataLamp, required { colour });

/// `variables` of [`Ask`](super::Ask) · `collection.json#/item/4/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct AskVariables {
    /// `id`
    pub id: String,
}
impl AskVariables {
    /// Makes one of its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
runtime::object!(AskVariables, required { id });
