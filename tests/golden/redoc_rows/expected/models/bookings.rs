// @generated from tests/golden/redoc_rows. Do not edit.
//! Types of `bookings`.

use crate::runtime;

/// `Booking` · `openapi.json#/components/schemas/Booking`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Booking {
    /// `berth` · optional
    pub berth: Option<super::Berth>,
    /// `note` · optional
    pub note: Option<String>,
    /// `state_history` · optional
    pub state_history: Option<super::BookingStateHistory>,
    /// `boat`
    pub boat: String,
    /// `id`
    pub id: i64,
    /// `nights`
    pub nights: i64,
}
runtime::object!(
    Booking, required { boat, id, nights } optional { berth, note, state_history }
);

/// `state_history` of [`Booking`](super::Booking) · `openapi.json#/components/schemas/Booking/properties/state_history`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingStateHistory {
    /// `asked` · optional · format `date-time`
    pub asked: Option<runtime::DateTime>,
    /// `granted` · optional · format `date-time`
    pub granted: Option<runtime::DateTime>,
}
runtime::object!(BookingStateHistory, optional { asked, granted });

/// The body of `bookings_create` · `openapi.json#/paths/~1unknown~1bookings_create/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateBooking {
    /// `booking`
    pub booking: super::CreateBookingBooking,
}
impl CreateBooking {
    /// Makes one of its required fields.
    pub fn new(booking: super::CreateBookingBooking) -> Self {
        Self { booking }
    }
}
runtime::object!(CreateBooking, required { booking });

/// `booking` of [`CreateBooking`](super::CreateBooking) · `openapi.json#/paths/~1unknown~1bookings_create/post/requestBody/content/application~1json/schema/properties/booking`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBookingBooking {
    /// `note` · optional
    pub note: Option<String>,
    /// `berth_id` · optional
    pub berth_id: Option<i64>,
    /// `boat` · optional
    pub boat: Option<String>,
    /// `nights` · optional
    pub nights: Option<i64>,
}
runtime::object!(CreateBookingBooking, optional { note, berth_id, boat, nights });

/// The reply of `bookings_create` · `openapi.json#/paths/~1unknown~1bookings_create/post/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBookingReply {
    /// `booking`
    pub booking: super::Booking,
}
runtime::object!(CreateBookingReply, required { booking });

/// The body of `? /api/harbour/bookings/{id}` · `openapi.json#/paths/~1api~1harbour~1bookings~1{id}/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateBooking {
    /// `booking`
    pub booking: super::UpdateBookingBooking,
}
impl UpdateBooking {
    /// Makes one of its required fields.
    pub fn new(booking: super::UpdateBookingBooking) -> Self {
        Self { booking }
    }
}
runtime::object!(UpdateBooking, required { booking });

/// `booking` of [`UpdateBooking`](super::UpdateBooking) · `openapi.json#/paths/~1api~1harbour~1bookings~1{id}/post/requestBody/content/application~1json/schema/properties/booking`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBookingBooking {
    /// `boat` · optional
    pub boat: Option<String>,
    /// `mooring_line` · optional
    pub mooring_line: Option<String>,
    /// `nights` · optional
    pub nights: Option<i64>,
    /// `note` · optional
    pub note: Option<String>,
}
runtime::object!(UpdateBookingBooking, optional { boat, mooring_line, nights, note });

/// The reply of `? /api/harbour/bookings/{id}` · `openapi.json#/paths/~1api~1harbour~1bookings~1{id}/post/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateBookingReply {
    /// `booking`
    pub booking: super::UpdateBookingReplyBooking,
}
runtime::object!(UpdateBookingReply, required { booking });

/// `booking` of [`UpdateBookingReply`](super::UpdateBookingReply) · `openapi.json#/paths/~1api~1harbour~1bookings~1{id}/post/responses/2XX/content/application~1json/schema/properties/booking`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateBookingReplyBooking {
    /// `boat` · optional
    pub boat: Option<String>,
    /// `id`
    pub id: i64,
    /// `mooring_line` · optional
    pub mooring_line: Option<String>,
    /// `nights` · optional
    pub nights: Option<i64>,
    /// `note` · optional
    pub note: Option<String>,
}
runtime::object!(
    UpdateBookingReplyBooking, required { id } optional { boat, mooring_line, nights,
    note }
);
