// @generated from tests/golden/redoc_rows_without_an_outline. Do not edit.
//! Loan: 1 call of .

use super::{Request, models};
use crate::runtime;

/// Names [`send()`] to [`runtime::Client::with_path`]: method and path unknown.
pub const SEND: runtime::Unstated<super::Api> = {
    runtime::operation!(
        OPERATION = Post "/unknown/loan_send", "loan::send", [], method Unknown, path
        Unknown
    );
    runtime::Unstated::new(&OPERATION)
};

/// Send loan: `loan_send`
///
/// **Unknown method and path**: the documentation has lost them. The call is sent by a client that was told:
///
/// ```
/// fn told(client: golden::redoc_rows_without_an_outline::Client) -> Result<golden::redoc_rows_without_an_outline::Client, golden::runtime::PathError> {
///     client.with_path(golden::redoc_rows_without_an_outline::loan::SEND, "METHOD /path")
/// }
/// ```
///
/// Source: `openapi.json#/paths/~1unknown~1loan_send/post`.
///
/// ```
/// use golden::redoc_rows_without_an_outline::{loan, models};
/// let body = models::SendLoan::new(models::LoanLoan::default());
/// let request = loan::send(&body);
/// ```
#[inline]
pub fn send(body: &models::SendLoan) -> Request<models::SendLoanReply> {
    Request::new(SEND.operation(), runtime::json, runtime::json_or_text).json(body)
}
