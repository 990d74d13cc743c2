// @generated from tests/golden/bodies. Do not edit.
//! Types of `uploads`.

use crate::runtime;

/// The body of `POST /form` · `openapi.yaml#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct FormUpload {
    /// `name`
    pub name: String,
    /// `tags` · optional
    pub tags: Option<Vec<String>>,
    /// `part` · optional
    pub part: Option<super::Part>,
}
impl FormUpload {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            part: None,
        }
    }
}
runtime::object!(FormUpload, required { name } optional { tags, part });

/// The body of `POST /multipart` · `openapi.yaml#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct MultipartUpload {
    /// `file` · format `binary`
    pub file: runtime::File,
    /// `pages` · optional
    pub pages: Option<Vec<runtime::File>>,
    /// `title` · optional
    pub title: Option<String>,
    /// `part` · optional
    pub part: Option<super::Part>,
    /// `note` · optional
    pub note: Option<String>,
    /// `list` · optional
    pub list: Option<Vec<i64>>,
    /// `record` · optional
    pub record: Option<super::Part>,
}
impl MultipartUpload {
    /// Makes one of its required fields.
    pub fn new(file: runtime::File) -> Self {
        Self {
            file,
            pages: None,
            title: None,
            part: None,
            note: None,
            list: None,
            record: None,
        }
    }
}
runtime::object!(
    MultipartUpload, required { file } optional { pages, title, part, note, list, record
    }
);

/// `Part` · `openapi.yaml#/components/schemas/Part`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// `id` · optional
    pub id: Option<i64>,
}
runtime::object!(Part, optional { id });
