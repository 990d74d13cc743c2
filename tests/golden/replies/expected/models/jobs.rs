// @generated from tests/golden/replies. Do not edit.
//! Types of `jobs`.

use crate::runtime;

/// The reply of `GET /jobs/count` · `openapi.yaml#/paths/~1jobs~1count/get/responses/200`
pub type CountJobsReply = i64;

/// `Fault` · `openapi.yaml#/components/schemas/Fault`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// `code`
    pub code: super::FaultCode,
}
runtime::object!(Fault, required { code });

runtime::value_enum! {
    #[doc =
    " `code` of [`Fault`](super::Fault) · `openapi.yaml#/components/schemas/Fault/properties/code`"]
    pub enum FaultCode : str else Other { Busy = "busy", Broken = "broken" }
}

/// `Job` · `openapi.yaml#/components/schemas/Job`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `id`
    pub id: String,
}
runtime::object!(Job, required { id });

/// The reply of status 202 to `POST /jobs` · `openapi.yaml#/paths/~1jobs/post/responses/202/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartJobAcceptedReply {
    /// `ticket` · optional
    pub ticket: Option<String>,
}
runtime::object!(StartJobAcceptedReply, optional { ticket });

/// The reply of status 409 to `POST /jobs` · `openapi.yaml#/paths/~1jobs/post/responses/409/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartJobConflictError {
    /// `holder` · optional
    pub holder: Option<String>,
}
runtime::object!(StartJobConflictError, optional { holder });

/// The errors of `POST /jobs` · `openapi.yaml#/components/responses/Refused`
#[derive(Clone, Debug, PartialEq)]
pub enum StartJobError {
    /// Status 400.
    BadRequest(super::Fault),
    /// Status 409.
    Conflict(super::StartJobConflictError),
    /// Any other status.
    Default(super::Fault),
}
runtime::replies!(
    StartJobError { BadRequest(super::Fault) = 400 : json,
    Conflict(super::StartJobConflictError) = 409 : json, Default(super::Fault) = _ :
    json, }
);

/// The reply of `POST /jobs` · `openapi.yaml#/paths/~1jobs/post/responses/200`
#[derive(Clone, Debug, PartialEq)]
pub enum StartJobReply {
    /// Status 200.
    Ok(super::Job),
    /// Status 202.
    Accepted(super::StartJobAcceptedReply),
    /// Status 204.
    NoContent,
    /// A status that the documentation does not list.
    Other(runtime::Json),
}
runtime::replies!(
    StartJobReply { Ok(super::Job) = 200 : json, Accepted(super::StartJobAcceptedReply) =
    202 : json, NoContent = 204, Other(runtime::Json) = _ : json_or_text }
);
