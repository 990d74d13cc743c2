// @generated from tests/golden/operations_left_out. Do not edit.
//! Orders: 6 calls of Kiosk.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`acknowledge`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcknowledgeParams {
    /// `silent`
    pub silent: Option<bool>,
}

/// `POST /orders/{id}/seen`
///
/// - `trace`: `X-Trace`
///
/// Source: `api.toml:1:1`.
///
/// ```
/// use golden::operations_left_out::{orders, models};
/// let body = models::AcknowledgeOrder::new("receipt");
/// let params = orders::AcknowledgeParams::default();
/// let request = orders::acknowledge(1, &"00000000-0000-4000-8000-000000000000".into(), &body, &params);
/// ```
#[inline]
pub fn acknowledge(
    id: i64,
    trace: &runtime::Uuid,
    body: &models::AcknowledgeOrder,
    params: &AcknowledgeParams,
) -> Request<()> {
    runtime::operation!(
        OPERATION = Post "/orders/{id}/seen", "orders::acknowledge", [["bearer"]]
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path("id", id)
        .query("silent", &params.silent)
        .header("X-Trace", trace)
        .json(body)
}

/// Optional parameters of [`create_order`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrderParams {
    /// `X-Trace` · a header
    pub trace: Option<String>,
}

/// `POST /orders`
///
/// Source: `openapi.json#/paths/~1orders/post`.
///
/// ```
/// use golden::operations_left_out::{orders, models};
/// let body = models::CreateOrder::new("sku");
/// let params = orders::CreateOrderParams::default();
/// let request = orders::create_order(&body, &params);
/// ```
#[inline]
pub fn create_order(
    body: &models::CreateOrder,
    params: &CreateOrderParams,
) -> Request<()> {
    runtime::operation!(OPERATION = Post "/orders", "orders::create_order", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .header("X-Trace", &params.trace)
        .json(body)
}

/// `DELETE /orders`
///
/// Documented errors: 404. Source: `openapi.json#/paths/~1orders/delete`.
///
/// ```
/// use golden::operations_left_out::{orders, models};
/// let body = models::DeleteOrders::default();
/// let request = orders::delete_orders(Some(&body));
/// ```
#[inline]
pub fn delete_orders(
    body: Option<&models::DeleteOrders>,
) -> Request<models::DeleteOrdersReply> {
    runtime::operation!(OPERATION = Delete "/orders", "orders::delete_orders", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).optional_json(body)
}

/// `GET /orders/{id}/receipt`
///
/// Source: `api.toml:23:1`.
///
/// ```
/// use golden::operations_left_out::orders;
/// let request = orders::get_receipt("id");
/// ```
#[inline]
pub fn get_receipt(id: &str) -> Request<Vec<u8>> {
    runtime::operation!(
        OPERATION = Get "/orders/{id}/receipt", "orders::get_receipt", []
    );
    Request::new(&OPERATION, runtime::bytes, runtime::json_or_text).path("id", id)
}

/// Optional parameters of [`list_orders`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOrdersParams {
    /// `page`
    pub page: Option<i64>,
}

/// `GET /orders`
///
/// Source: `openapi.json#/paths/~1orders/get`.
///
/// ```
/// use golden::operations_left_out::orders;
/// let params = orders::ListOrdersParams::default();
/// let request = orders::list_orders(&params);
/// ```
#[inline]
pub fn list_orders(params: &ListOrdersParams) -> Request<()> {
    runtime::operation!(OPERATION = Get "/orders", "orders::list_orders", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .query("page", &params.page)
}

/// Optional parameters of [`replace_order`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceOrderParams {
    /// `X-Trace` · a header
    pub trace: Option<String>,
}

/// `PUT /orders`
///
/// Source: `openapi.json#/paths/~1orders/put`.
///
/// ```
/// use golden::operations_left_out::{orders, models};
/// let body = models::Order::new("id");
/// let params = orders::ReplaceOrderParams::default();
/// let request = orders::replace_order(&body, &params);
/// ```
#[inline]
pub fn replace_order(
    body: &models::Order,
    params: &ReplaceOrderParams,
) -> Request<models::Order> {
    runtime::operation!(OPERATION = Put "/orders", "orders::replace_order", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .header("X-Trace", &params.trace)
        .json(body)
}
