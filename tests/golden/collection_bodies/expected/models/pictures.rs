// @generated from tests/golden/collection_bodies. Do not edit.
//! Types of `pictures`.

use crate::runtime;

/// The body of `POST /v1/pictures` · `collection.json#/item/1/request/body/formdata/0`
#[derive(Clone, Debug, PartialEq)]
pub struct UploadPicture {
    /// `title`
    pub title: String,
    /// `picture`
    pub picture: runtime::File,
    /// `more` · optional
    pub more: Option<runtime::File>,
    /// `width` · optional
    pub width: Option<String>,
}
impl UploadPicture {
    /// Makes one of its required fields.
    pub fn new(title: impl Into<String>, picture: runtime::File) -> Self {
        Self {
            title: title.into(),
            picture,
            more: None,
            width: None,
        }
    }
}
runtime::object!(UploadPicture, required { title, picture } optional { more, width });

/// The reply of `POST /v1/pictures` · `collection.json#/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadPictureReply {
    /// `id`
    pub id: i64,
}
runtime::object!(UploadPictureReply, required { id });
