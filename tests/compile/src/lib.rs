//! Five APIs for the programs in `pass` and `fail`, which need more than the bindings of this project show: errors of several
//! types and with codes, fields that tell absent and null apart, a client that must refuse another API's requests, webhooks
//! that are signed, and calls that go where nobody knows.
#![allow(unexpected_cfgs, reason = "this crate has no transports")]
#![allow(clippy::needless_borrows_for_generic_args, reason = "as in the bindings")]

#[path = "../../../generated/src/runtime/mod.rs"]
pub mod runtime;

#[rustfmt::skip]
#[path = "../../golden/codes_with_details/expected/mod.rs"]
pub mod codes_with_details;

#[rustfmt::skip]
#[path = "../../golden/presence/expected/mod.rs"]
pub mod presence;

#[rustfmt::skip]
#[path = "../../golden/replies/expected/mod.rs"]
pub mod replies;

#[rustfmt::skip]
#[path = "../../golden/signed_webhooks/expected/mod.rs"]
pub mod signed_webhooks;

#[rustfmt::skip]
#[path = "../../golden/unstated_calls/expected/mod.rs"]
pub mod unstated_calls;
