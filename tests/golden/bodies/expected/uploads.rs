// @generated from tests/golden/bodies. Do not edit.
//! Uploads: 7 calls of Uploads.

use super::{Request, models};
use crate::runtime;

/// `POST /binary`
///
/// Source: `openapi.yaml#/paths/~1binary/post`.
///
/// ```
/// use golden::bodies::uploads;
/// let body = b"bytes";
/// let request = uploads::binary(body);
/// ```
#[inline]
pub fn binary(body: &[u8]) -> Request<()> {
    runtime::operation!(OPERATION = Post "/binary", "uploads::binary", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .bytes("application/octet-stream", body)
}

/// `POST /form`
///
/// Source: `openapi.yaml#/paths/~1form/post`.
///
/// ```
/// use golden::bodies::{uploads, models};
/// let body = models::FormUpload::new("name");
/// let request = uploads::form(&body);
/// ```
#[inline]
pub fn form(body: &models::FormUpload) -> Request<()> {
    runtime::operation!(OPERATION = Post "/form", "uploads::form", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .form_as(
            body,
            &[("tags", runtime::Style::Comma), ("part", runtime::Style::Json)],
        )
}

/// `PATCH /merge`
///
/// Source: `openapi.yaml#/paths/~1merge/patch`.
///
/// ```
/// use golden::bodies::{uploads, models};
/// let body = models::Part::default();
/// let request = uploads::merge_patch(&body);
/// ```
#[inline]
pub fn merge_patch(body: &models::Part) -> Request<()> {
    runtime::operation!(OPERATION = Patch "/merge", "uploads::merge_patch", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .json_as("application/merge-patch+json", body)
}

/// `POST /multipart`
///
/// Source: `openapi.yaml#/paths/~1multipart/post`.
///
/// ```
/// use golden::bodies::{uploads, models};
/// let body = models::MultipartUpload::new(golden::runtime::File::from(b"bytes".to_vec()));
/// let request = uploads::multipart(&body);
/// ```
#[inline]
pub fn multipart(body: &models::MultipartUpload) -> Request<()> {
    runtime::operation!(OPERATION = Post "/multipart", "uploads::multipart", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .multipart(
            runtime::Multipart::new()
                .file_as("file", "image/png", &body.file)
                .file("pages", body.pages.iter().flatten())
                .text("title", &body.title)
                .text("part", &body.part)
                .text_as("note", "text/markdown", &body.note)
                .json("list", &body.list)
                .json_as("record", "application/vnd.record+json", &body.record),
        )
}

/// `PUT /json`
///
/// Source: `openapi.yaml#/paths/~1json/put`.
///
/// ```
/// use golden::bodies::{uploads, models};
/// let body = models::Part::default();
/// let request = uploads::optional_json(Some(&body));
/// ```
#[inline]
pub fn optional_json(body: Option<&models::Part>) -> Request<()> {
    runtime::operation!(OPERATION = Put "/json", "uploads::optional_json", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).optional_json(body)
}

/// `POST /several`
///
/// The body goes as `application/json`.
///
/// Source: `openapi.yaml#/paths/~1several/post`.
///
/// ```
/// use golden::bodies::{uploads, models};
/// let body = models::Part::default();
/// let request = uploads::several(&body);
/// ```
#[inline]
pub fn several(body: &models::Part) -> Request<()> {
    runtime::operation!(OPERATION = Post "/several", "uploads::several", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).json(body)
}

/// `POST /several`
///
/// The body goes as `application/x-www-form-urlencoded`.
///
/// Source: `openapi.yaml#/paths/~1several/post`.
///
/// ```
/// use golden::bodies::{uploads, models};
/// let body = models::Part::default();
/// let request = uploads::several_as_form(&body);
/// ```
#[inline]
pub fn several_as_form(body: &models::Part) -> Request<()> {
    runtime::operation!(OPERATION = Post "/several", "uploads::several_as_form", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).form(body)
}

/// `POST /several`
///
/// The body goes as `text/csv`.
///
/// Source: `openapi.yaml#/paths/~1several/post`.
///
/// ```
/// use golden::bodies::uploads;
/// let body = "text";
/// let request = uploads::several_as_text(body);
/// ```
#[inline]
pub fn several_as_text(body: &str) -> Request<()> {
    runtime::operation!(OPERATION = Post "/several", "uploads::several_as_text", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .text("text/csv", body)
}

/// `POST /text`
///
/// Source: `openapi.yaml#/paths/~1text/post`.
///
/// ```
/// use golden::bodies::uploads;
/// let body = "text";
/// let request = uploads::text(body);
/// ```
#[inline]
pub fn text(body: &str) -> Request<()> {
    runtime::operation!(OPERATION = Post "/text", "uploads::text", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .text("text/plain", body)
}
