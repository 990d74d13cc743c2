// @generated from tests/golden/names_beyond_ascii. Do not edit.
//! Types of `shared`.

use crate::runtime;

runtime::value_enum! {
    #[doc = " `状態` · `openapi.yaml#/components/schemas/状態`"] pub enum 状態 :
    str else Other { 開 = "開", 閉 = "閉", Mögl = "mögl." }
}
