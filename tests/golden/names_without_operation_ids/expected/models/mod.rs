// @generated from tests/golden/names_without_operation_ids. Do not edit.
//! Types of Shops.


