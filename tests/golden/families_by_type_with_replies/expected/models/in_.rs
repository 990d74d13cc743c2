// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! Types of `in`.

use crate::runtime;

/// `crate` among the body of `POST /in` · `collection.json#/item/5/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// `type` · always `crate`
    pub r#type: String,
    /// `label` · optional
    pub label: Option<String>,
}
impl Crate {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "crate".into(),
            label: None,
        }
    }
}
impl Default for Crate {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(Crate, required { ; r#type = "type" } optional { label });

/// The body of `POST /in` · `collection.json#/item/5/request/body`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateIn {
    /// `type` is `crate`.
    Crate(super::Crate),
    /// `type` is `wagon`.
    Wagon(super::Wagon),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::Crate> for CreateIn {
    fn from(message: super::Crate) -> Self {
        Self::Crate(message)
    }
}
impl From<super::Wagon> for CreateIn {
    fn from(message: super::Wagon) -> Self {
        Self::Wagon(message)
    }
}
runtime::tagged!(
    CreateIn by "type" else Other { Crate(super::Crate) = "crate", Wagon(super::Wagon) =
    "wagon" }
);

/// The reply of status 201 to `POST /in` · `collection.json#/item/6/response/1/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInCreatedReply {
    /// `place`
    pub place: String,
}
runtime::object!(CreateInCreatedReply, required { place });

/// The reply of status 200 to `POST /in` · `collection.json#/item/5/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInOkReply {
    /// `ok`
    pub ok: bool,
    /// `crate` · optional
    pub crate_: Option<i64>,
    /// `wagon` · optional
    pub wagon: Option<String>,
}
runtime::object!(CreateInOkReply, required { ok } optional { wagon; crate_ = "crate" });

/// The reply of `POST /in` · `collection.json#/item/5/response/0`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateInReply {
    /// Status 200.
    Ok(super::CreateInOkReply),
    /// Status 201.
    Created(super::CreateInCreatedReply),
    /// A status that the documentation does not list.
    Other(runtime::Json),
}
runtime::replies!(
    CreateInReply { Ok(super::CreateInOkReply) = 200 : json,
    Created(super::CreateInCreatedReply) = 201 : json, Other(runtime::Json) = _ :
    json_or_text }
);

/// `ErrorReply` · `collection.json#/item/5/response/1/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorReply {
    /// `code`
    pub code: String,
    /// `crate` · optional
    pub crate_: Option<i64>,
    /// `wagon` · optional
    pub wagon: Option<String>,
}
runtime::object!(ErrorReply, required { code } optional { wagon; crate_ = "crate" });

/// `wagon` among the body of `POST /in` · `collection.json#/item/6/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Wagon {
    /// `type` · always `wagon`
    pub r#type: String,
    /// `plate` · optional
    pub plate: Option<String>,
}
impl Wagon {
    /// Makes one of its required fields.
    pub fn new() -> Self {
        Self {
            r#type: "wagon".into(),
            plate: None,
        }
    }
}
impl Default for Wagon {
    fn default() -> Self {
        Self::new()
    }
}
runtime::object!(Wagon, required { ; r#type = "type" } optional { plate });
