// @generated from tests/golden/families_that_are_none. Do not edit.
//! Types of `query`.

use crate::runtime;

/// The body of `POST /query` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct FindCrates {
    /// `query`
    pub query: String,
    /// `limit`
    pub limit: i64,
}
impl FindCrates {
    /// Makes one of its required fields.
    pub fn new(query: impl Into<String>, limit: i64) -> Self {
        Self { query: query.into(), limit }
    }
}
runtime::object!(FindCrates, required { query, limit });

/// The body of `POST /query` · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct FindDepots {
    /// `query`
    pub query: String,
    /// `open`
    pub open: bool,
}
impl FindDepots {
    /// Makes one of its required fields.
    pub fn new(query: impl Into<String>, open: bool) -> Self {
        Self { query: query.into(), open }
    }
}
runtime::object!(FindDepots, required { query, open });
