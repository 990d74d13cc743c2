// @generated from tests/golden/collection_bodies. Do not edit.
//! Pictures: 1 call of Prints.

use super::{Request, models};
use crate::runtime;

/// Upload picture: `POST /v1/pictures`
///
/// Source: `collection.json#/item/1`.
///
/// ```
/// use golden::collection_bodies::{pictures, models};
/// let body = models::UploadPicture::new("title", golden::runtime::File::from(b"bytes".to_vec()));
/// let request = pictures::upload_picture(&body);
/// ```
#[inline]
pub fn upload_picture(
    body: &models::UploadPicture,
) -> Request<models::UploadPictureReply> {
    runtime::operation!(OPERATION = Post "/v1/pictures", "pictures::upload_picture", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .multipart(
            runtime::Multipart::new()
                .text("title", &body.title)
                .file("picture", &body.picture)
                .file("more", &body.more)
                .text("width", &body.width),
        )
}
