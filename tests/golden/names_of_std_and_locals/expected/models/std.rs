// @generated from tests/golden/names_of_std_and_locals. Do not edit.
//! Types of `std`.

use crate::runtime;

/// `Default` · `openapi.yaml#/components/schemas/Default`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefaultModel {
    /// `Iterator` · optional
    pub iterator: Option<String>,
}
runtime::object!(DefaultModel, optional { ; iterator = "Iterator" });

/// `Error` · `openapi.yaml#/components/schemas/Error`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorModel {
    /// `message` · optional
    pub message: Option<String>,
}
runtime::object!(ErrorModel, optional { message });

/// `Request` · `openapi.yaml#/components/schemas/Request`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestModel {
    /// `Error` · optional
    pub error: Option<super::ErrorModel>,
    /// `default` · optional
    pub default: Option<super::DefaultModel>,
}
runtime::object!(RequestModel, optional { default; error = "Error" });
