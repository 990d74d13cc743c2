// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! Types of `bells`.

use crate::runtime;

/// The reply of `GET /bells` · `collection.json#/item/3/response/0/body`
#[derive(Clone, Debug, PartialEq)]
pub enum GetBellReply {
    /// `type` is `ring`.
    Ring(super::Ring),
    /// `type` is `mute`.
    Mute(super::Mute),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::Ring> for GetBellReply {
    fn from(message: super::Ring) -> Self {
        Self::Ring(message)
    }
}
impl From<super::Mute> for GetBellReply {
    fn from(message: super::Mute) -> Self {
        Self::Mute(message)
    }
}
runtime::tagged!(
    GetBellReply by "type" else Other { Ring(super::Ring) = "ring", Mute(super::Mute) =
    "mute" }
);

/// `mute` among the reply of `GET /bells` · `collection.json#/item/4/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mute {
    /// `type` · always `mute`
    pub r#type: String,
    /// `until` · optional
    pub until: Option<String>,
}
runtime::object!(Mute, required { ; r#type = "type" } optional { until });

/// `ring` among the reply of `GET /bells` · `collection.json#/item/3/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ring {
    /// `type` · always `ring`
    pub r#type: String,
    /// `tone` · optional
    pub tone: Option<String>,
}
runtime::object!(Ring, required { ; r#type = "type" } optional { tone });
