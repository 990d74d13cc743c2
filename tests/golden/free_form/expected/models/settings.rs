// @generated from tests/golden/free_form. Do not edit.
//! Types of `settings`.

use crate::runtime;

/// `Settings` · `openapi.yaml#/components/schemas/Settings`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// `anything` · optional
    pub anything: Option<runtime::Json>,
    /// `object` · optional
    pub object: Option<runtime::Map<runtime::Json>>,
    /// `list` · optional
    pub list: Option<Vec<runtime::Json>>,
    /// `untyped_list` · optional
    pub untyped_list: Option<Vec<runtime::Json>>,
    /// `by_description` · optional
    pub by_description: Option<runtime::Json>,
    /// `by_sample` · optional
    pub by_sample: Option<runtime::Json>,
}
runtime::object!(
    Settings, optional { anything, object, list, untyped_list, by_description, by_sample
    }
);
