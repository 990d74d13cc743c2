// @generated from tests/golden/sums_of_money. Do not edit.
//! Types of `tolls`.

use crate::runtime;

/// The reply of `GET /day` · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayTollsReply {
    /// `total`
    pub total: super::Money,
    /// `lines`
    pub lines: Vec<super::DayTollsReplyLine>,
    /// `length`
    pub length: super::DayTollsReplyLength,
}
runtime::object!(DayTollsReply, required { total, lines, length });

/// `length` of [`DayTollsReply`](super::DayTollsReply) · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayTollsReplyLength {
    /// `unit`
    pub unit: String,
    /// `value`
    pub value: String,
}
runtime::object!(DayTollsReplyLength, required { unit, value });

/// An item of `lines` of [`DayTollsReply`](super::DayTollsReply) · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayTollsReplyLine {
    /// `amount`
    pub amount: super::Money,
    /// `gate`
    pub gate: super::Gate,
}
runtime::object!(DayTollsReplyLine, required { amount, gate });

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
pub struct GateTollsReply {
    /// `gate`
    pub gate: super::GateTollsReplyGate,
}
runtime::object!(GateTollsReply, required { gate });

/// `gate` of [`GateTollsReply`](super::GateTollsReply) · `collection.json#/item/0/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GateTollsReplyGate {
    /// `name`
    pub name: String,
    /// `lanes`
    pub lanes: i64,
}
runtime::object!(GateTollsReplyGate, required { name, lanes });

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
