//! An API that signs its calls and keeps a queue, for tests against a server on this machine.

#[path = "../../../generated/src/runtime/mod.rs"]
pub mod runtime;

#[allow(clippy::needless_borrows_for_generic_args, reason = "as in the bindings")]
#[rustfmt::skip]
#[path = "../../golden/queue/expected/mod.rs"]
pub mod queue;
