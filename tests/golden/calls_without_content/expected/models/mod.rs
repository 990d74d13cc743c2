// @generated from tests/golden/calls_without_content. Do not edit.
//! Types of Pings.


