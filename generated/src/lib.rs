//! Typed bindings for field-service APIs.
#![allow(
    confusable_idents,
    mixed_script_confusables,
    uncommon_codepoints,
    reason = "names are those of the APIs"
)]

pub mod runtime;

#[allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::needless_borrows_for_generic_args,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
    reason = "names and shapes are those of the APIs"
)]
#[rustfmt::skip]
mod api;

#[allow(unused_imports, unreachable_pub, reason = "a build without an API exports none")]
pub use api::*;
