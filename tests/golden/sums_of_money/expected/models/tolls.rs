// @generated from tests/golden/sums_of_money. Do not edit.
//! Types of `tolls`.

use crate::runtime;

/// The reply of `GET /day` · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayTollReply {
    /// `total`
    pub total: super::Money,
    /// `lines`
    pub lines: Vec<super::DayTollReplyLine>,
    /// `length`
    pub length: super::DayTollReplyLength,
}
runtime::object!(DayTollReply, required { total, lines, length });

/// `length` of [`DayTollReply`](super::DayTollReply) · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayTollReplyLength {
    /// `unit`
    pub unit: String,
    /// `value`
    pub value: String,
}
runtime::object!(DayTollReplyLength, required { unit, value });

/// An item of `lines` of [`DayTollReply`](super::DayTollReply) · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayTollReplyLine {
    /// `amount`
    pub amount: super::Money,
    /// `gate`
    pub gate: super::Gate,
}
runtime::object!(DayTollReplyLine, required { amount, gate });

/// `gate` of [`TollReply`](super::TollReply), and the same in one more place · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gate {
    /// `external_id`
    pub external_id: String,
}
runtime::object!(Gate, required { external_id });

/// The reply of `GET /gate` · `collection.json#/item/0/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GateTollReply {
    /// `gate`
    pub gate: super::GateTollReplyGate,
}
runtime::object!(GateTollReply, required { gate });

/// `gate` of [`GateTollReply`](super::GateTollReply) · `collection.json#/item/0/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GateTollReplyGate {
    /// `name`
    pub name: String,
    /// `lanes`
    pub lanes: i64,
}
runtime::object!(GateTollReplyGate, required { name, lanes });

/// `price` of [`TollReply`](super::TollReply), and the same in 3 more places · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// `currency`
    pub currency: String,
    /// `value`
    pub value: String,
}
runtime::object!(Money, required { currency, value });

/// The reply of `GET /toll` · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TollReply {
    /// `price`
    pub price: super::Money,
    /// `tax_amount`
    pub tax_amount: super::Money,
    /// `gate`
    pub gate: super::Gate,
    /// `weight`
    pub weight: super::TollReplyWeight,
}
runtime::object!(TollReply, required { price, tax_amount, gate, weight });

/// `weight` of [`TollReply`](super::TollReply) · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TollReplyWeight {
    /// `unit`
    pub unit: String,
    /// `value`
    pub value: String,
}
runtime::object!(TollReplyWeight, required { unit, value });
