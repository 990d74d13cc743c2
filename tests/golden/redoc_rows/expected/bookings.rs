// @generated from tests/golden/redoc_rows. Do not edit.
//! Bookings: 2 calls of Moorings.

use super::{Request, models};
use crate::runtime;

/// Names [`create()`] to [`runtime::Client::with_path`]: method implied, path unknown.
pub const CREATE: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Post "/unknown/bookings_create", "bookings::create", [["office"]],
        method Implied, path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// Create booking: `bookings_create`
///
/// **Implied method**: the documentation implies it, without stating it. [`CREATE`] lets a client have another.
///
/// **Unknown path**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::redoc_rows::Client) -> Result<golden::redoc_rows::Client, golden::runtime::PathError> {
///     client.with_path(golden::redoc_rows::bookings::CREATE, "POST /path")
/// }
/// ```
///
/// Documented codes: `berth_taken`. Documented errors: 422. Source: `openapi.json#/paths/~1unknown~1bookings_create/post`.
///
/// ```
/// use golden::redoc_rows::{bookings, models};
/// let body = models::CreateBooking::new(models::CreateBookingBooking::default());
/// let request = bookings::create(&body);
/// ```
#[inline]
pub fn create(
    body: &models::CreateBooking,
) -> Request<models::CreateBookingReply, runtime::Json> {
    Request::new(CREATE.operation(), runtime::json, runtime::json_or_text).json(body)
}

/// Names [`update()`] to [`runtime::Client::with_path`]: path implied, method unknown.
pub const UPDATE: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Post "/api/harbour/bookings/{id}", "bookings::update", [["office"]],
        method Unknown, path Implied
    );
    runtime::Unstated::new(&OPERATION)
};

/// Update booking: `? /api/harbour/bookings/{id}`
///
/// **Implied path**: the documentation implies it, without stating it. [`UPDATE`] lets a client have another.
///
/// **Unknown method**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::redoc_rows::Client) -> Result<golden::redoc_rows::Client, golden::runtime::PathError> {
///     client.with_path(golden::redoc_rows::bookings::UPDATE, "METHOD /api/harbour/bookings/{id}")
/// }
/// ```
///
/// Source: `openapi.json#/paths/~1api~1harbour~1bookings~1{id}/post`.
///
/// ```
/// use golden::redoc_rows::{bookings, models};
/// let body = models::UpdateBooking::new(models::UpdateBookingBooking::default());
/// let request = bookings::update(1, &body);
/// ```
#[inline]
pub fn update(
    id: i64,
    body: &models::UpdateBooking,
) -> Request<models::UpdateBookingReply> {
    Request::new(UPDATE.operation(), runtime::json, runtime::json_or_text)
        .path("id", id)
        .json(body)
}
