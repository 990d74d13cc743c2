// @generated from tests/golden/collection_template_body. Do not edit.
//! Types of Orders.

mod orders;

pub use orders::*;
