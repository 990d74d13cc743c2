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
    pub state: Option<super::BookCrossingReplyState>,
    /// `tickets`
    pub tickets: Vec<String>,
}
runtime::object!(BookCrossingReply, required { id, tickets } nullable { state });

runtime::value_enum! {
    #[doc =
    " `state` of [`BookCrossingReply`](super::BookCrossingReply) · `api.toml:54:1`"] pub
    enum BookCrossingReplyState : str else Other { Open = "open", Shut = "shut" }
}

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
    /// `days` · optional
    pub days: Option<Vec<super::NewCrossingDay>>,
}
impl NewCrossing {
    /// Makes one of its required fields.
    pub fn new(deck: i64, car: super::NewCrossingCar) -> Self {
        Self {
            deck,
            car,
            bikes: None,
            days: None,
        }
    }
}
runtime::object!(NewCrossing, required { deck, car } optional { bikes, days });

/// `car` of [`NewCrossing`](super::NewCrossing) · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCrossingCar {
    /// `plate` · optional
    pub plate: Option<String>,
}
runtime::object!(NewCrossingCar, optional { plate });

runtime::value_enum! {
    #[doc =
    " An item of `days` of [`NewCrossing`](super::NewCrossing) · `api.toml:59:1`"] pub
    enum NewCrossingDay : str else Other { Weekday = "weekday", Weekend = "weekend" }
}
