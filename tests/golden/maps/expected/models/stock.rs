// @generated from tests/golden/maps. Do not edit.
//! Types of `stock`.

use crate::runtime;

/// `Labels` · `openapi.yaml#/components/schemas/Labels`
pub type Labels = runtime::Map<String>;

/// `Stock` · `openapi.yaml#/components/schemas/Stock`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stock {
    /// `counts` · optional
    pub counts: Option<runtime::Map<i64>>,
    /// `shelves` · optional
    pub shelves: Option<runtime::Map<super::StockShelf>>,
    /// `open` · optional
    pub open: Option<runtime::Map<runtime::Json>>,
    /// `closed` · optional
    pub closed: Option<super::StockClosed>,
    /// `beside` · optional
    pub beside: Option<super::StockBeside>,
    /// `anything_beside` · optional
    pub anything_beside: Option<super::StockAnythingBeside>,
}
runtime::object!(
    Stock, optional { counts, shelves, open, closed, beside, anything_beside }
);

/// `anything_beside` of [`Stock`](super::Stock) · `openapi.yaml#/components/schemas/Stock/properties/anything_beside`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StockAnythingBeside {
    /// `total` · optional
    pub total: Option<i64>,
    /// All other keys.
    pub extra: runtime::Map<runtime::Json>,
}
runtime::object!(StockAnythingBeside, optional { total } ..extra);

/// `beside` of [`Stock`](super::Stock) · `openapi.yaml#/components/schemas/Stock/properties/beside`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StockBeside {
    /// `total`
    pub total: i64,
    /// All other keys.
    pub extra: runtime::Map<f64>,
}
runtime::object!(StockBeside, required { total } ..extra);

/// `closed` of [`Stock`](super::Stock) · `openapi.yaml#/components/schemas/Stock/properties/closed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StockClosed {
    /// `a` · optional
    pub a: Option<String>,
}
runtime::object!(StockClosed, optional { a });

/// A value of `shelves` of [`Stock`](super::Stock) · `openapi.yaml#/components/schemas/Stock/properties/shelves/additionalProperties`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StockShelf {
    /// `row` · optional
    pub row: Option<i64>,
}
runtime::object!(StockShelf, optional { row });
