// @generated from tests/golden/skipped_calls. Do not edit.
//! Types of `shared`.

use crate::runtime;

/// What the webhook `moored` carries · `openapi.yaml#/paths/~1boat/post/callbacks/moored/{$request.body#~1url}/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MooredEvent {
    /// `place` · optional
    pub place: Option<String>,
}
runtime::object!(MooredEvent, optional { place });
