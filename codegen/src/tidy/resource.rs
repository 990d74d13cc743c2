//! Takes away resources that have no calls.

use crate::ir::{Api, ResourceId};

/// Takes away resources without calls, and numbers the rest anew.
pub(super) fn leave_out(api: &mut Api) {
    let mut used = vec![false; api.resources.len()];
    api.operations.iter().for_each(|operation| used[operation.resource.index()] = true);
    let number = |id: ResourceId| ResourceId::at(used[..id.index()].iter().filter(|used| **used).count());
    api.operations.iter_mut().for_each(|operation| operation.resource = number(operation.resource));
    let mut kept = used.iter();
    api.resources.retain(|_| *kept.next().unwrap_or(&false));
}
