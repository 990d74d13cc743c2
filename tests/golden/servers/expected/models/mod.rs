// @generated from tests/golden/servers. Do not edit.
//! Types of Regions.


