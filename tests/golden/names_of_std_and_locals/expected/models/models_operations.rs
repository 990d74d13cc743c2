// @generated from tests/golden/names_of_std_and_locals. Do not edit.
//! Types of `models_operations`.

use crate::runtime;

/// `Api` · `openapi.yaml#/components/schemas/Api`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiModel {
    /// `environment` · optional
    pub environment: Option<super::EnvironmentValues>,
    /// `auth` · optional
    pub auth: Option<super::AuthModel>,
}
runtime::object!(ApiModel, optional { environment, auth });

/// `Auth` · `openapi.yaml#/components/schemas/Auth`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthModel {
    /// `none` · optional
    pub none: Option<String>,
}
runtime::object!(AuthModel, optional { none });

/// `Client` · `openapi.yaml#/components/schemas/Client`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientModel {
    /// `api` · optional
    pub api: Option<super::ApiModel>,
}
runtime::object!(ClientModel, optional { api });

runtime::value_enum! {
    #[doc = " `Environment` · `openapi.yaml#/components/schemas/Environment`"] pub enum
    EnvironmentValues : str else Unlisted { Ok = "Ok", Err = "Err", None = "None", Some =
    "Some", Custom = "Custom", Other = "Other" }
}
