// @generated from tests/golden/signing. Do not edit.
//! Orders: 2 calls of Kiosk.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`create_order`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrderParams {
    /// `X-Kiosk-Trace` · a header
    pub kiosk_trace: Option<String>,
}

/// `POST /orders`
///
/// The body goes compressed by gzip, without `Content-Encoding`, unless the client is told otherwise. Source: `openapi.json#/paths/~1orders/post`.
///
/// ```
/// use golden::signing::{orders, models};
/// let body = models::CreateOrder::new("sku");
/// let params = orders::CreateOrderParams::default();
/// let request = orders::create_order(&body, &params);
/// ```
#[inline]
pub fn create_order(
    body: &models::CreateOrder,
    params: &CreateOrderParams,
) -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/orders", "orders::create_order", [["bearer", "signature"]],
        gzip true
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .header("X-Kiosk-Trace", &params.kiosk_trace)
        .json(body)
}

/// `GET /orders`
///
/// Source: `openapi.json#/paths/~1orders/get`.
///
/// ```
/// use golden::signing::orders;
/// let request = orders::list_orders();
/// ```
#[inline]
pub fn list_orders() -> Request<models::ListOrdersReply> {
    runtime::operation!(
        OPERATION = Get "/orders", "orders::list_orders", [["signature"]]
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
