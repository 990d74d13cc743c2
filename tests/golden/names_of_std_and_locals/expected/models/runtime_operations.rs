// @generated from tests/golden/names_of_std_and_locals. Do not edit.
//! Types of `runtime_operations`.

use crate::runtime;

/// `Box` · `openapi.yaml#/components/schemas/Box`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BoxModel {
    /// `into` · optional
    pub into: Option<String>,
    /// `new` · optional
    pub new: Option<String>,
    /// `clone` · optional
    pub clone: Option<String>,
}
runtime::object!(BoxModel, optional { into, new, clone });

/// `Err` · `openapi.yaml#/components/schemas/Err`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrModel {
    /// `error`
    pub error: String,
}
runtime::object!(ErrModel, required { error });

/// `Ok` · `openapi.yaml#/components/schemas/Ok`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OkModel {
    /// `ok`
    pub ok: bool,
}
runtime::object!(OkModel, required { ok });

/// `Option` · `openapi.yaml#/components/schemas/Option`
#[derive(Clone, Debug, PartialEq)]
pub struct OptionModel {
    /// `some`
    pub some: String,
    /// `value`
    pub value: super::StringModel,
    /// `extra` · optional
    pub extra: Option<String>,
    /// All other keys.
    pub additional_fields: runtime::Map<String>,
}
impl OptionModel {
    /// Makes one of its required fields.
    pub fn new(some: impl Into<String>, value: super::StringModel) -> Self {
        Self {
            some: some.into(),
            value,
            extra: None,
            additional_fields: runtime::Map::new(),
        }
    }
}
runtime::object!(
    OptionModel, required { some, value } optional { extra } ..additional_fields
);

/// `Result` · `openapi.yaml#/components/schemas/Result`
#[derive(Clone, Debug, PartialEq)]
pub enum ResultUnion {
    /// An object.
    OkModel(super::OkModel),
    /// An object.
    ErrModel(super::ErrModel),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    ResultUnion else Other { OkModel(super::OkModel) : object, ErrModel(super::ErrModel)
    : object }
);

/// `String` · `openapi.yaml#/components/schemas/String`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringModel {
    /// `Vec` · optional
    pub vec: Option<super::VecModel>,
    /// `tree` · optional
    pub tree: Option<String>,
    /// `_object` · optional
    pub object: Option<String>,
}
runtime::object!(StringModel, optional { tree; vec = "Vec", object = "_object" });

/// `Vec` · `openapi.yaml#/components/schemas/Vec`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VecModel {
    /// `Box` · optional
    pub r#box: Option<super::BoxModel>,
}
runtime::object!(VecModel, optional { ; r#box = "Box" });
