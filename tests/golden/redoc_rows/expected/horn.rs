// @generated from tests/golden/redoc_rows. Do not edit.
//! Horn: 1 call of Moorings.

use super::{Request, models};
use crate::runtime;

/// Names [`blow()`] to [`runtime::Client::with_path`]: method implied, path unknown.
pub const BLOW: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Post "/unknown/horn_blow", "horn::blow", [["office"]], method
        Implied, path Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// Blow the horn: `horn_blow`
///
/// **Implied method**: the documentation implies it, without stating it. [`BLOW`] lets a client have another.
///
/// **Unknown path**: the documentation has lost it. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::redoc_rows::Client) -> Result<golden::redoc_rows::Client, golden::runtime::PathError> {
///     client.with_path(golden::redoc_rows::horn::BLOW, "POST /path")
/// }
/// ```
///
/// Source: `openapi.json#/paths/~1unknown~1horn_blow/post`.
///
/// ```
/// use golden::redoc_rows::{horn, models};
/// let body = models::BlowHorn::new("..-");
/// let request = horn::blow(&body);
/// ```
#[inline]
pub fn blow(body: &models::BlowHorn) -> Request<runtime::Json> {
    Request::new(BLOW.operation(), runtime::json_or_text, runtime::json_or_text)
        .json(body)
}
