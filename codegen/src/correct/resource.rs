//! Corrections of groups: what holds for each of their calls.

use super::apply::{Same, only};
use super::call::security;
use super::config::Correction;
use super::refusal::Refusal;
use crate::ir::{Api, ResourceId};
use crate::words;

/// Applies a correction of a group.
pub(super) fn correct(api: &mut Api, correction: &Correction, name: &str) -> Result<Same, Refusal> {
    only(correction, &["rename", "security"])?;
    let is_named = |known: &str| words::key(known) == words::key(name);
    let index = api.resources.iter().position(|resource| is_named(&resource.name));
    let index = index.ok_or("there is no such group")?;
    let mut same = Same::default();
    if let Some(name) = &correction.rename {
        same.set("rename", &mut api.resources[index].name, name.clone());
    }
    if let Some(stated) = &correction.security {
        let security = security(api, stated)?;
        let mut changed = false;
        let held = |operation: &&mut crate::ir::Operation| operation.resource == ResourceId::at(index);
        for operation in api.operations.iter_mut().filter(held) {
            changed |= operation.security != security;
            operation.security.clone_from(&security);
        }
        same.note("security", changed);
    }
    Ok(same)
}
