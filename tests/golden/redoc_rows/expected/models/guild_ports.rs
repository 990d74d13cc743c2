// @generated from tests/golden/redoc_rows. Do not edit.
//! Types of `guild_ports`.

use crate::runtime;

/// The reply of `guild_ports_list` · `openapi.json#/paths/~1unknown~1guild_ports_list/get/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListGuildPortsReply {
    /// `ports`
    pub ports: Vec<super::Port>,
}
runtime::object!(ListGuildPortsReply, required { ports });

/// `Port` · `openapi.json#/components/schemas/Port`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Port {
    /// `code` · optional
    pub code: Option<String>,
}
runtime::object!(Port, optional { code });
