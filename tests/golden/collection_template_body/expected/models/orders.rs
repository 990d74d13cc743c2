// @generated from tests/golden/collection_template_body. Do not edit.
//! Types of `orders`.

use crate::runtime;

/// The body of `POST /orders` · `collection.json#/item/0/request/body (line 1)`
#[derive(Clone, Debug, PartialEq)]
pub struct OilOrder {
    /// `depot`
    pub depot: String,
    /// `litres` · greater than 0
    pub litres: f64,
    /// `grade`
    pub grade: super::OilOrderGrade,
    /// `due` · optional
    pub due: Option<runtime::Date>,
    /// `urgent` · optional · default `false`
    pub urgent: Option<bool>,
    /// `barrels` · optional
    pub barrels: Option<Vec<super::OilOrderBarrel>>,
    /// `payer`
    pub payer: super::OilOrderPayerOrOther,
}
impl OilOrder {
    /// Makes one of its required fields.
    pub fn new(
        depot: impl Into<String>,
        litres: f64,
        grade: super::OilOrderGrade,
        payer: super::OilOrderPayerOrOther,
    ) -> Self {
        Self {
            depot: depot.into(),
            litres,
            grade,
            due: None,
            urgent: None,
            barrels: None,
            payer,
        }
    }
}
runtime::object!(
    OilOrder, required { depot, litres, grade, payer } optional { due, urgent, barrels }
);

/// An item of `barrels` of [`OilOrder`](super::OilOrder) · `collection.json#/item/0/request/body (line 8)`
#[derive(Clone, Debug, PartialEq)]
pub struct OilOrderBarrel {
    /// `size`
    pub size: i64,
    /// `marks` · optional
    pub marks: Option<Vec<String>>,
}
impl OilOrderBarrel {
    /// Makes one of its required fields.
    pub fn new(size: i64) -> Self {
        Self { size, marks: None }
    }
}
runtime::object!(OilOrderBarrel, required { size } optional { marks });

runtime::value_enum! {
    #[doc =
    " `grade` of [`OilOrder`](super::OilOrder) · `collection.json#/item/0/request/body (line 4)`"]
    pub enum OilOrderGrade : str else Other { Plain = "plain", Fine = "fine" }
}

/// `payer` of [`OilOrder`](super::OilOrder) · `collection.json#/item/0/request/body (line 13)`
#[derive(Clone, Debug, PartialEq)]
pub struct OilOrderPayer {
    /// `account`
    pub account: String,
}
impl OilOrderPayer {
    /// Makes one of its required fields.
    pub fn new(account: impl Into<String>) -> Self {
        Self { account: account.into() }
    }
}
runtime::object!(OilOrderPayer, required { account });

/// A member of `payer` of [`OilOrder`](super::OilOrder) · `collection.json#/item/0/request/body (line 13)`
#[derive(Clone, Debug, PartialEq)]
pub enum OilOrderPayerOrOther {
    /// An object.
    OilOrderPayer(super::OilOrderPayer),
    /// A number.
    Number(f64),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    OilOrderPayerOrOther else Other { OilOrderPayer(super::OilOrderPayer) : object,
    Number(f64) : number }
);

/// The reply of `POST /orders` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OilOrderReply {
    /// `order`
    pub order: i64,
    /// `placed`
    pub placed: runtime::DateTime,
}
runtime::object!(OilOrderReply, required { order, placed });
