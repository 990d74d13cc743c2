// @generated from tests/golden/corrections_of_a_collection. Do not edit.
//! Types of `crossings`.

use crate::runtime;

/// The reply of `POST /crossings` · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookCrossingReply {
    /// `id`
    pub id: i64,
    /// `state` · may be null
    pub state: Option<String>,
    /// `tickets`
    pub tickets: Vec<String>,
}
runtime::object!(BookCrossingReply, required { id, tickets } nullable { state });

/// The reply of `GET /crossings` · `collection.json#/item/1/response/0`
pub type ListCrossingsReply = Vec<runtime::Json>;

/// `NewCrossing` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct NewCrossing {
    /// `deck`
    pub deck: i64,
    /// `car`
    pub car: super::NewCrossingCar,
    /// `bikes` · optional
    pub bikes: Option<super::NewCrossingCar>,
}
impl NewCrossing {
    /// Makes one of its required fields.
    pub fn new(deck: i64, car: super::NewCrossingCar) -> Self {
        Self { deck, car, bikes: None }
    }
}
runtime::object!(NewCrossing, required { deck, car } optional { bikes });

/// `car` of [`NewCrossing`](super::NewCrossing) · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCrossingCar {
    /// `plate` · optional
    pub plate: Option<String>,
}
runtime::object!(NewCrossingCar, optional { plate });
