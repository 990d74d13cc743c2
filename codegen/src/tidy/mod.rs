//! What must fit the whole API, whatever decided its parts: done when all is merged, and again when it is corrected.
//!
//! Resources without calls and types without use go away, the call that gives out tokens is found, and every type learns
//! in which directions it travels.

mod resource;
mod sign_in;
mod unused;
mod usage;

use crate::ir::Api;
pub(crate) use sign_in::TOKENS;

/// Makes the parts of an API fit each other.
pub fn api(api: &mut Api) {
    resource::leave_out(api);
    unused::leave_out(api);
    sign_in::settle(api);
    usage::directions(api);
}
