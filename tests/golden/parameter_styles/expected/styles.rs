// @generated from tests/golden/parameter_styles. Do not edit.
//! Styles: 4 calls of Styles.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`all`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllParams {
    /// `repeat`
    pub repeat: Option<Vec<String>>,
    /// `comma`
    pub comma: Option<Vec<String>>,
    /// `space`
    pub space: Option<Vec<String>>,
    /// `pipe`
    pub pipe: Option<Vec<String>>,
    /// `deep`
    pub deep: Option<models::AllStylesDeep>,
    /// `exploded`
    pub exploded: Option<models::AllStylesExploded>,
    /// `json`
    pub json: Option<models::AllStylesJson>,
    /// `X-Trace` · a header
    pub trace: Option<String>,
    /// `session` · a cookie
    pub session: Option<String>,
}

/// `GET /styles/{simple}/{label}/{matrix}/{list}`
///
/// - `ids`: `ids[]`
/// - `days`: `X-Days`
///
/// Source: `openapi.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}~1{list}/get`.
///
/// ```
/// use golden::parameter_styles::styles;
/// let params = styles::AllParams::default();
/// let request = styles::all("simple", "label", &["matrix".to_owned()], &[1], &["ids".to_owned()], &[1], &params);
/// ```
#[inline]
pub fn all(
    simple: &str,
    label: &str,
    matrix: &[String],
    list: &[i64],
    ids: &[String],
    days: &[i64],
    params: &AllParams,
) -> Request<()> {
    runtime::operation!(
        OPERATION = Get "/styles/{simple}/{label}/{matrix}/{list}", "styles::all", []
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path("simple", simple)
        .path_as("label", runtime::PathStyle::Label, label)
        .path_as("matrix", runtime::PathStyle::MatrixExplode, matrix)
        .path("list", list)
        .query("repeat", &params.repeat)
        .query_as("comma", runtime::Style::Comma, &params.comma)
        .query_as("space", runtime::Style::Space, &params.space)
        .query_as("pipe", runtime::Style::Pipe, &params.pipe)
        .query_as("deep", runtime::Style::Deep, &params.deep)
        .query("exploded", &params.exploded)
        .query_as("json", runtime::Style::Json, &params.json)
        .query("ids[]", ids)
        .header("X-Trace", &params.trace)
        .header("X-Days", days)
        .cookie("session", &params.session)
}

/// Optional parameters of [`as_json`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AsJsonParams {
    /// `X-Exploded` · a header
    pub exploded: Option<models::AsJsonXExploded>,
    /// `choice` · a cookie
    pub choice: Option<Vec<String>>,
    /// `X-Deep` · a header
    pub deep: Option<Vec<String>>,
    /// `X-Text` · a header
    pub text: Option<String>,
    /// `X-Xml` · a header
    pub xml: Option<String>,
    /// `simple`
    pub simple: Option<Vec<String>>,
}

/// `GET /written/{filter}`
///
/// - `json`: `X-Json`
///
/// Source: `openapi.yaml#/paths/~1written~1{filter}/get`.
///
/// ```
/// use golden::parameter_styles::styles;
/// let params = styles::AsJsonParams::default();
/// let request = styles::as_json(&[1], &["x_json".to_owned()], &params);
/// ```
#[inline]
pub fn as_json(filter: &[i64], json: &[String], params: &AsJsonParams) -> Request<()> {
    runtime::operation!(OPERATION = Get "/written/{filter}", "styles::as_json", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path_as("filter", runtime::PathStyle::Json, filter)
        .header_as("X-Exploded", runtime::HeaderStyle::SimpleExplode, &params.exploded)
        .header_as("X-Json", runtime::HeaderStyle::Json, json)
        .cookie_as("choice", runtime::Style::Json, &params.choice)
        .header("X-Deep", &params.deep)
        .header("X-Text", &params.text)
        .header("X-Xml", &params.xml)
        .query("simple", &params.simple)
}

/// Optional parameters of [`inherited`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InheritedParams {
    /// `shared`
    pub shared: Option<String>,
}

/// `GET /styles/{undeclared}`
///
/// Source: `openapi.yaml#/paths/~1styles~1{undeclared}/get`.
///
/// ```
/// use golden::parameter_styles::styles;
/// let params = styles::InheritedParams::default();
/// let request = styles::inherited("undeclared", &params);
/// ```
#[inline]
pub fn inherited(undeclared: &str, params: &InheritedParams) -> Request<()> {
    runtime::operation!(OPERATION = Get "/styles/{undeclared}", "styles::inherited", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path("undeclared", undeclared)
        .query("shared", &params.shared)
}

/// `DELETE /styles/{undeclared}`
///
/// Source: `openapi.yaml#/paths/~1styles~1{undeclared}/delete`.
///
/// ```
/// use golden::parameter_styles::styles;
/// let request = styles::overridden("undeclared", 1);
/// ```
#[inline]
pub fn overridden(undeclared: &str, shared: i64) -> Request<()> {
    runtime::operation!(
        OPERATION = Delete "/styles/{undeclared}", "styles::overridden", []
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path("undeclared", undeclared)
        .query("shared", shared)
}
