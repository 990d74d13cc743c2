// @generated from tests/golden/collection_template_body. Do not edit.
//! Types of `orders`.

use crate::runtime;

/// The body of `POST /orders` · `collection.json#/item/0/request/body (line 1)`
#[derive(Clone, Debug, PartialEq)]
pub struct OilOrders {
    /// `depot`
    pub depot: String,
    /// `litres` · greater than 0
    pub litres: f64,
    /// `grade`
    pub grade: super::OilOrdersGrade,
    /// `due` · optional
    pub due: Option<runtime::Date>,
    /// `urgent` · optional · default `false`
    pub urgent: Option<bool>,
    /// `barrels` · optional
    pub barrels: Option<Vec<super::OilOrdersBarrel>>,
    /// `payer`
    pub payer: super::OilOrdersPayerOrOther,
}
impl OilOrders {
    /// Makes one of its required fields.
    pub fn new(
        depot: impl Into<String>,
        litres: f64,
        grade: super::OilOrdersGrade,
        payer: super::OilOrdersPayerOrOther,
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
    OilOrders, required { depot, litres, grade, payer } optional { due, urgent, barrels }
);

/// An item of `barrels` of [`OilOrders`](super::OilOrders) · `collection.json#/item/0/request/body (line 8)`
#[derive(Clone, Debug, PartialEq)]
pub struct OilOrdersBarrel {
    /// `size`
    pub size: i64,
    /// `marks` · optional
    pub marks: Option<Vec<String>>,
}
impl OilOrdersBarrel {
    /// Makes one of its required fields.
    pub fn new(size: i64) -> Self {
        Self { size, marks: None }
    }
}
runtime::object!(OilOrdersBarrel, required { size } optional { marks });

runtime::value_enum! {
    #[doc =
    " `grade` of [`OilOrders`](super::OilOrders) · `collection.json#/item/0/request/body (line 4)`"]
    pub enum OilOrdersGrade : str else Other { Plain = "plain", Fine = "fine" }
}

/// `payer` of [`OilOrders`](super::OilOrders) · `collection.json#/item/0/request/body (line 13)`
#[derive(Clone, Debug, PartialEq)]
pub struct OilOrdersPayer {
    /// `account`
    pub account: String,
}
impl OilOrdersPayer {
    /// Makes one of its required fields.
    pub fn new(account: impl Into<String>) -> Self {
        Self { account: account.into() }
    }
}
runtime::object!(OilOrdersPayer, required { account });

/// A member of `payer` of [`OilOrders`](super::OilOrders) · `collection.json#/item/0/request/body (line 13)`
#[derive(Clone, Debug, PartialEq)]
pub enum OilOrdersPayerOrOther {
    /// An object.
    OilOrdersPayer(super::OilOrdersPayer),
    /// A number.
    Number(f64),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    OilOrdersPayerOrOther else Other { OilOrdersPayer(super::OilOrdersPayer) : object,
    Number(f64) : number }
);

/// The reply of `POST /orders` · `collection.json#/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OilOrdersReply {
    /// `order`
    pub order: i64,
    /// `placed`
    pub placed: runtime::DateTime,
}
runtime::object!(OilOrdersReply, required { order, placed });
