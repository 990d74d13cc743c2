// @generated from tests/golden/families_by_path_and_version. Do not edit.
//! Types of `inbox`.

use crate::runtime;

/// `crate` among an item of the body of `POST /inbox` · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// `head`
    pub head: super::CrateHead,
    /// `body`
    pub body: super::CrateBody,
}
impl Crate {
    /// Makes one of its required fields.
    pub fn new(body: super::CrateBody) -> Self {
        Self {
            head: Default::default(),
            body,
        }
    }
}
runtime::object!(Crate, required { head, body });

/// `body` of [`Crate`](super::Crate) · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrateBody {
    /// `label` · optional
    pub label: Option<String>,
    /// `depot` · optional
    pub depot: Option<String>,
    /// `weight` · optional
    pub weight: Option<f64>,
}
runtime::object!(CrateBody, optional { label, depot, weight });

/// `head` of [`Crate`](super::Crate) · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CrateHead {
    /// `message_type` · always `crate`
    pub message_type: String,
    /// `version` · always `v1`
    pub version: String,
    /// `urgent` · optional
    pub urgent: Option<bool>,
}
impl CrateHead {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            message_type: "crate".into(),
            version: "v1".into(),
            urgent: None,
        }
    }
}
impl Default for CrateHead {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(CrateHead, required { message_type, version } optional { urgent });

/// The body of `POST /inbox` · `collection.json#/item/0`
pub type CreateInbox = runtime::OneOrMany<super::Message>;

/// `depot v1` among an item of the body of `POST /inbox` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotV1 {
    /// `head`
    pub head: super::DepotV1Head,
    /// `body`
    pub body: super::DepotV1Body,
}
impl DepotV1 {
    /// Makes one of its required fields.
    pub fn new(body: super::DepotV1Body) -> Self {
        Self {
            head: Default::default(),
            body,
        }
    }
}
runtime::object!(DepotV1, required { head, body });

/// `body` of [`DepotV1`](super::DepotV1) · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DepotV1Body {
    /// `name` · optional
    pub name: Option<String>,
    /// `rooms` · optional
    pub rooms: Option<i64>,
}
runtime::object!(DepotV1Body, optional { name, rooms });

/// `head` of [`DepotV1`](super::DepotV1) · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotV1Head {
    /// `message_type` · always `depot`
    pub message_type: String,
    /// `version` · always `v1`
    pub version: String,
}
impl DepotV1Head {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            message_type: "depot".into(),
            version: "v1".into(),
        }
    }
}
impl Default for DepotV1Head {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(DepotV1Head, required { message_type, version });

/// `depot v2` among an item of the body of `POST /inbox` · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotV2 {
    /// `head`
    pub head: super::DepotV2Head,
    /// `body`
    pub body: super::DepotV2Body,
}
impl DepotV2 {
    /// Makes one of its required fields.
    pub fn new(body: super::DepotV2Body) -> Self {
        Self {
            head: Default::default(),
            body,
        }
    }
}
runtime::object!(DepotV2, required { head, body });

/// `body` of [`DepotV2`](super::DepotV2) · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DepotV2Body {
    /// `name` · optional
    pub name: Option<String>,
    /// `halls` · optional
    pub halls: Option<Vec<super::DepotV2BodyHall>>,
}
runtime::object!(DepotV2Body, optional { name, halls });

/// An item of `halls` of [`DepotV2Body`](super::DepotV2Body) · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DepotV2BodyHall {
    /// `number` · optional
    pub number: Option<i64>,
}
runtime::object!(DepotV2BodyHall, optional { number });

/// `head` of [`DepotV2`](super::DepotV2) · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct DepotV2Head {
    /// `message_type` · always `depot`
    pub message_type: String,
    /// `version` · always `v2`
    pub version: String,
}
impl DepotV2Head {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            message_type: "depot".into(),
            version: "v2".into(),
        }
    }
}
impl Default for DepotV2Head {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(DepotV2Head, required { message_type, version });

/// An item of the body of `POST /inbox` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// `head.message_type` is `depot`, version `v1`.
    DepotV1(super::DepotV1),
    /// `head.message_type` is `depot`, version `v2`.
    DepotV2(super::DepotV2),
    /// `head.message_type` is `crate`, version `v1`.
    Crate(super::Crate),
    /// `head.message_type` is `wagon`.
    Wagon(super::Wagon),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::DepotV1> for Message {
    fn from(message: super::DepotV1) -> Self {
        Self::DepotV1(message)
    }
}
impl From<super::DepotV2> for Message {
    fn from(message: super::DepotV2) -> Self {
        Self::DepotV2(message)
    }
}
impl From<super::Crate> for Message {
    fn from(message: super::Crate) -> Self {
        Self::Crate(message)
    }
}
impl From<super::Wagon> for Message {
    fn from(message: super::Wagon) -> Self {
        Self::Wagon(message)
    }
}
runtime::family!(
    Message by["head", "message_type"] version["head", "version"] else Other {
    DepotV1(super::DepotV1) = "depot" at "v1", DepotV2(super::DepotV2) = "depot" at "v2",
    Crate(super::Crate) = "crate", Wagon(super::Wagon) = "wagon" }
);

/// `wagon` among an item of the body of `POST /inbox` · `collection.json#/item/3/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
pub struct Wagon {
    /// `head`
    pub head: super::WagonHead,
    /// `body`
    pub body: super::WagonBody,
}
impl Wagon {
    /// Makes one of its required fields.
    pub fn new(body: super::WagonBody) -> Self {
        Self {
            head: Default::default(),
            body,
        }
    }
}
runtime::object!(Wagon, required { head, body });

/// `body` of [`Wagon`](super::Wagon) · `collection.json#/item/3/request/description (line 3)`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WagonBody {
    /// `plate` · optional
    pub plate: Option<String>,
    /// `depot_id` · optional
    pub depot_id: Option<i64>,
}
runtime::object!(WagonBody, optional { plate, depot_id });

/// `head` of [`Wagon`](super::Wagon) · `collection.json#/item/3/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
pub struct WagonHead {
    /// `message_type` · always `wagon`
    pub message_type: String,
}
impl WagonHead {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            message_type: "wagon".into(),
        }
    }
}
impl Default for WagonHead {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(WagonHead, required { message_type });
