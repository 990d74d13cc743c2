//! Facts to the IR: what needs a look at the whole API is decided here, and said.
//!
//! Requests that carry messages of one family become one call, evidence becomes types, binary texts are files in forms, unions
//! settle on the members that values can be told apart by, aliases of no name of their own go away, equal types in equal roles
//! become one, replies get their outcome, and every type learns in which directions it travels.

mod alias;
mod circle;
mod evidence;
mod family;
mod file;
mod identifier;
pub(crate) mod outcome;
mod share;
mod tag;
mod union;

use crate::diagnostic::Report;
use crate::ir::Api;
use crate::lower::Facts;
use crate::tidy;

/// Unions, aliases and shared types feed each other; real documents settle in two or three rounds.
const MAX_ROUNDS: usize = 8;

/// Merges the facts of one API.
pub fn api(mut facts: Facts, report: &mut Report) -> Api {
    family::settle(&mut facts, report);
    let mut api = evidence::settle(facts, report);
    tag::of_families(&mut api);
    circle::break_all(&mut api, report);
    alias::inline(&mut api);
    file::settle(&mut api);
    identifier::settle(&mut api);
    for _ in 0..MAX_ROUNDS {
        let changed =
            union::settle(&mut api, report) | alias::inline(&mut api) | share::equal_types(&mut api);
        if !changed {
            break;
        }
    }
    tag::settle(&mut api, report);
    outcome::decide(&mut api);
    tidy::api(&mut api);
    api
}
