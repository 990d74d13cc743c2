// @generated from tests/golden/collection_told_in_words. Do not edit.
//! Types of `berths`.

use crate::runtime;

/// The body of `POST /crew` · `collection.json#/item/0/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct AddCrew {
    /// `duties`
    pub duties: Vec<super::AddCrewDuty>,
    /// `name`
    pub name: String,
}
impl AddCrew {
    /// Makes one of its required fields.
    pub fn new(duties: Vec<super::AddCrewDuty>, name: impl Into<String>) -> Self {
        Self { duties, name: name.into() }
    }
}
runtime::object!(AddCrew, required { duties, name });

runtime::value_enum! {
    #[doc =
    " An item of `duties` of [`AddCrew`](super::AddCrew) · `collection.json#/item/0/item/1/request/description (line 4)`"]
    pub enum AddCrewDuty : str else Other { Deck = "deck", Engine = "engine" }
}

/// The reply of `POST /crew` · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddCrewReply {
    /// `id`
    pub id: i64,
    /// `port_id`
    pub port_id: String,
}
runtime::object!(AddCrewReply, required { id, port_id });

/// The reply of `GET /berths` · `collection.json#/item/0/item/0/response/0`
pub type FreeBerthsReply = Vec<super::FreeBerthsReplyItem>;

/// An item of the reply of `GET /berths` · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FreeBerthsReplyItem {
    /// `berth`
    pub berth: i64,
}
runtime::object!(FreeBerthsReplyItem, required { berth });

/// The reply of `GET /ships` · `collection.json#/item/0/item/3/response/0`
pub type ShipsBerthReply = Vec<super::ShipsBerthReplyItem>;

/// An item of the reply of `GET /ships` · `collection.json#/item/0/item/3/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShipsBerthReplyItem {
    /// `berth`
    pub berth: i64,
    /// `mark`
    pub mark: runtime::IntOrString,
}
runtime::object!(ShipsBerthReplyItem, required { berth, mark });

/// The body of `POST /crew/words` · `collection.json#/item/0/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct TellCrew {
    /// `words`
    pub words: super::TellCrewWords,
    /// `berth_id`
    pub berth_id: runtime::IntOrString,
}
impl TellCrew {
    /// Makes one of its required fields.
    pub fn new(words: super::TellCrewWords, berth_id: runtime::IntOrString) -> Self {
        Self { words, berth_id }
    }
}
runtime::object!(TellCrew, required { words, berth_id });

/// The reply of `POST /crew/words` · `collection.json#/item/0/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TellCrewReply {
    /// `berth_id`
    pub berth_id: i64,
}
runtime::object!(TellCrewReply, required { berth_id });

/// `words` of [`TellCrew`](super::TellCrew) · `collection.json#/item/0/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct TellCrewWords {
    /// `sender`
    pub sender: super::TellCrewWordsSender,
    /// `text`
    pub text: String,
}
impl TellCrewWords {
    /// Makes one of its required fields.
    pub fn new(sender: super::TellCrewWordsSender, text: impl Into<String>) -> Self {
        Self { sender, text: text.into() }
    }
}
runtime::object!(TellCrewWords, required { sender, text });

runtime::value_enum! {
    #[doc =
    " `sender` of [`TellCrewWords`](super::TellCrewWords) · `collection.json#/item/0/item/2/request/description (line 1)`"]
    pub enum TellCrewWordsSender : str else Other { Port = "port", Ship = "ship" }
}
