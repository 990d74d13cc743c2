//! Which item stands in which file.

use crate::ir::{Api, OperationId, TypeId, TypeRef};
use crate::names::Names;
use std::collections::BTreeMap;

/// The file for types that several resources use, or none.
const SHARED: &str = "shared";

/// Which item stands in which file; files and items are sorted by name.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Types by module.
    pub models: BTreeMap<String, Vec<TypeId>>,
    /// Operations by module.
    pub endpoints: BTreeMap<String, Vec<OperationId>>,
}

impl Layout {
    /// Decides where the items of an API stand.
    pub fn of(api: &Api, names: &Names) -> Self {
        let mut endpoints: BTreeMap<String, Vec<OperationId>> = BTreeMap::new();
        for (id, operation) in (0u32..).map(OperationId).zip(&api.operations) {
            endpoints.entry(names.modules[operation.resource.index()].clone()).or_default().push(id);
        }
        for operations in endpoints.values_mut() {
            operations.sort_by_key(|id| &names.operation(*id).functions[0]);
        }
        let mut models: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for (id, owner) in owners(api) {
            let module = owner.map_or(SHARED, |resource| &names.modules[resource]);
            models.entry(module.to_owned()).or_default().push(id);
        }
        for types in models.values_mut() {
            types.sort_by_key(|id| &names.of(*id).ident);
        }
        Self { models, endpoints }
    }
}

/// Returns each type with the resource that alone uses it.
fn owners(api: &Api) -> Vec<(TypeId, Option<usize>)> {
    #[derive(Clone, Copy, PartialEq)]
    enum Owner {
        Nobody,
        One(usize),
        Several,
    }
    let mut owner = vec![Owner::Nobody; api.types.len()];
    for operation in &api.operations {
        let resource = operation.resource.index();
        let mut open: Vec<TypeId> = Vec::new();
        each_type(operation, &mut |ty| ty.each_named(&mut |id| open.push(id)));
        while let Some(id) = open.pop() {
            let known = &mut owner[id.index()];
            let next = match *known {
                Owner::Nobody => Owner::One(resource),
                Owner::One(other) if other != resource => Owner::Several,
                unchanged => unchanged,
            };
            if next != *known {
                *known = next;
                api.get(id).uses().iter().for_each(|ty| ty.each_named(&mut |id| open.push(id)));
            }
        }
    }
    let of = |(id, _): (TypeId, _)| match owner[id.index()] {
        Owner::One(resource) => (id, Some(resource)),
        Owner::Nobody | Owner::Several => (id, None),
    };
    api.type_ids().map(of).collect()
}

fn each_type(operation: &crate::ir::Operation, visit: &mut impl FnMut(&TypeRef)) {
    operation.parameters.iter().for_each(|parameter| visit(&parameter.ty));
    operation.bodies.iter().for_each(|body| visit(&body.ty));
    operation
        .success
        .iter()
        .chain(&operation.errors)
        .filter_map(|reply| reply.ty.as_ref())
        .for_each(&mut *visit);
    operation.output.ty.iter().for_each(&mut *visit);
    operation.error.iter().filter_map(|error| error.ty.as_ref()).for_each(visit);
}
