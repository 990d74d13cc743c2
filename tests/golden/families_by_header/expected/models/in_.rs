// @generated from tests/golden/families_by_header. Do not edit.
//! Types of `in`.

use crate::runtime;

/// `crate` among an item of `record` among the body of `POST /in` · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// `head`
    pub head: super::CrateHead,
    /// `record`
    pub record: super::CrateRecord,
}
impl Crate {
    /// Makes one of its required fields.
    pub fn new(record: super::CrateRecord) -> Self {
        Self {
            head: Default::default(),
            record,
        }
    }
}
runtime::object!(Crate, required { head, record });

/// `head` of [`Crate`](super::Crate) · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CrateHead {
    /// `record_type` · always `crate`
    pub record_type: String,
}
impl CrateHead {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            record_type: "crate".into(),
        }
    }
}
impl Default for CrateHead {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(CrateHead, required { record_type });

/// `record` of [`Crate`](super::Crate) · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrateRecord {
    /// `label` · optional
    pub label: Option<String>,
}
runtime::object!(CrateRecord, optional { label });

/// The body of `POST /in` · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateIn {
    /// Without the header.
    RecordList(Vec<super::Record>),
    /// `Task` is `open_depot`.
    OpenDepot(super::OpenDepot),
    /// `Task` is `shut_depot`.
    ShutDepot(super::ShutDepot),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl CreateIn {
    /// Returns the header `Task` that goes with it.
    pub fn header(&self) -> Option<&'static str> {
        match self {
            Self::OpenDepot(_) => Some("open_depot"),
            Self::ShutDepot(_) => Some("shut_depot"),
            _ => None,
        }
    }
}
impl From<Vec<super::Record>> for CreateIn {
    fn from(message: Vec<super::Record>) -> Self {
        Self::RecordList(message)
    }
}
impl From<super::Record> for CreateIn {
    fn from(message: super::Record) -> Self {
        vec![message].into()
    }
}
impl From<super::OpenDepot> for CreateIn {
    fn from(message: super::OpenDepot) -> Self {
        Self::OpenDepot(message)
    }
}
impl From<super::ShutDepot> for CreateIn {
    fn from(message: super::ShutDepot) -> Self {
        Self::ShutDepot(message)
    }
}
runtime::union!(
    CreateIn else Other { RecordList(Vec < super::Record >) : array,
    OpenDepot(super::OpenDepot) : object, ShutDepot(super::ShutDepot) : object }
);

/// `open_depot` among the body of `POST /in` · `collection.json#/item/0/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenDepot {
    /// `depot` · optional
    pub depot: Option<String>,
    /// `keys` · optional
    pub keys: Option<i64>,
}
runtime::object!(OpenDepot, optional { depot, keys });

/// An item of `record` among the body of `POST /in` · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// `head.record_type` is `crate`.
    Crate(super::Crate),
    /// `head.record_type` is `wagon`.
    Wagon(super::Wagon),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::Crate> for Record {
    fn from(message: super::Crate) -> Self {
        Self::Crate(message)
    }
}
impl From<super::Wagon> for Record {
    fn from(message: super::Wagon) -> Self {
        Self::Wagon(message)
    }
}
runtime::family!(
    Record by["head", "record_type"] else Other { Crate(super::Crate) = "crate",
    Wagon(super::Wagon) = "wagon" }
);

/// `shut_depot` among the body of `POST /in` · `collection.json#/item/1/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShutDepot {
    /// `depot` · optional
    pub depot: Option<String>,
    /// `reason` · optional
    pub reason: Option<String>,
}
runtime::object!(ShutDepot, optional { depot, reason });

/// `wagon` among an item of `record` among the body of `POST /in` · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Wagon {
    /// `head`
    pub head: super::WagonHead,
    /// `record`
    pub record: super::WagonRecord,
}
impl Wagon {
    /// Makes one of its required fields.
    pub fn new(record: super::WagonRecord) -> Self {
        Self {
            head: Default::default(),
            record,
        }
    }
}
runtime::object!(Wagon, required { head, record });

/// `head` of [`Wagon`](super::Wagon) · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct WagonHead {
    /// `record_type` · always `wagon`
    pub record_type: String,
}
impl WagonHead {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            record_type: "wagon".into(),
        }
    }
}
impl Default for WagonHead {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(WagonHead, required { record_type });

/// `record` of [`Wagon`](super::Wagon) · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WagonRecord {
    /// `plate` · optional
    pub plate: Option<String>,
}
runtime::object!(WagonRecord, optional { plate });
