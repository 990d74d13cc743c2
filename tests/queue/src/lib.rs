//! An API that signs its calls and keeps a queue, for tests against a server on this machine, and two that sign their webhooks.

#[path = "../../../generated/src/runtime/mod.rs"]
pub mod runtime;

#[allow(clippy::needless_borrows_for_generic_args, reason = "as in the bindings")]
#[rustfmt::skip]
#[path = "../../golden/queue/expected/mod.rs"]
pub mod queue;

#[rustfmt::skip]
#[path = "../../golden/signed_webhooks/expected/mod.rs"]
pub mod signed_webhooks;

#[allow(clippy::needless_borrows_for_generic_args, reason = "as in the bindings")]
#[rustfmt::skip]
#[path = "../../golden/signed_webhooks_and_calls/expected/mod.rs"]
pub mod signed_webhooks_and_calls;
