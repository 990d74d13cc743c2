// @generated from tests/golden/redoc_rows. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// `Berth` · `openapi.json#/components/schemas/Berth`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Berth {
    /// `harbour` · optional
    pub harbour: Option<super::Harbour>,
    /// `pier_name` · optional · deprecated
    pub pier_name: Option<String>,
    /// `depth_category` · optional
    pub depth_category: Option<super::BerthDepthCategory>,
    /// `tide_table` · optional
    pub tide_table: Option<super::BerthTideTable>,
    /// `since` · optional · format `dd/mm/yyyy`
    pub since: Option<runtime::DayMonthYear>,
    /// `free?`
    pub free: bool,
    /// `id`
    pub id: i64,
    /// `kind`
    pub kind: String,
    /// `price` · optional
    pub price: Option<String>,
}
runtime::object!(
    Berth, required { id, kind; free = "free?" } optional { harbour, pier_name,
    depth_category, tide_table, since, price }
);

runtime::value_enum! {
    #[doc =
    " `depth_category` of [`Berth`](super::Berth) · `openapi.json#/components/schemas/Berth/properties/depth_category`"]
    pub enum BerthDepthCategory : str else Other { Shallow = "shallow", TidalOnly =
    "tidal_only", Deep = "deep" }
}

/// `tide_table` of [`Berth`](super::Berth) · `openapi.json#/components/schemas/Berth/properties/tide_table`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BerthTideTable {
    /// `high` · optional
    pub high: Option<String>,
    /// `low` · optional
    pub low: Option<String>,
}
runtime::object!(BerthTideTable, optional { high, low });

/// What the webhook `booking.left` carries · `openapi.json#/webhooks/booking.left/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingLeftEvent {
    /// `event`
    pub event: String,
    /// `payload`
    pub payload: super::Booking,
}
runtime::object!(BookingLeftEvent, required { event, payload });

/// What the webhook `booking.made` carries · `openapi.json#/webhooks/booking.made/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingMadeEvent {
    /// `event`
    pub event: String,
    /// `payload`
    pub payload: super::Booking,
}
runtime::object!(BookingMadeEvent, required { event, payload });

/// `Harbour` · `openapi.json#/components/schemas/Harbour`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Harbour {
    /// `code` · optional
    pub code: Option<String>,
    /// `name` · optional
    pub name: Option<String>,
    /// `place` · optional
    pub place: Option<String>,
}
runtime::object!(Harbour, optional { code, name, place });
