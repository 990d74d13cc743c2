// @generated from tests/golden/names_of_helpers. Do not edit.
//! Types of Names of helpers.


