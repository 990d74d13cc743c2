//! Where a type would hold itself and a `Box` must stand between.

use crate::ir::{Api, Shape, TypeId, TypeRef};

/// The types that hold themselves directly or through others, without a list or map between.
pub(super) struct Recursion {
    /// Number of the strongly connected component of each type.
    component: Vec<usize>,
}

impl Recursion {
    pub(super) fn of(api: &Api) -> Self {
        let edges: Vec<Vec<usize>> = api
            .types
            .iter()
            .map(|def| {
                let mut held = Vec::new();
                def.uses().iter().for_each(|ty| direct(ty, &mut held));
                held
            })
            .collect();
        Self { component: components(&edges) }
    }

    /// Tells whether a use inside a definition leads back to the definition.
    pub(super) fn needs_box(&self, api: &Api, owner: TypeId, ty: &TypeRef) -> bool {
        let mut held = Vec::new();
        direct(ty, &mut held);
        let back = |index: &usize| self.component[*index] == self.component[owner.index()];
        let alias = matches!(api.get(owner).shape, Shape::Alias(_));
        !alias && held.iter().any(back)
    }
}

/// Collects the types that a use holds by value.
fn direct(ty: &TypeRef, held: &mut Vec<usize>) {
    match ty {
        TypeRef::Named(id) => held.push(id.index()),
        TypeRef::Nullable(inner) | TypeRef::OneOrMany(inner) => direct(inner, held),
        TypeRef::Tuple(items) => items.iter().for_each(|item| direct(item, held)),
        _ => {}
    }
}

/// Numbers the strongly connected components of a graph (Tarjan, without recursion).
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let mut order = vec![NEW; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut component = vec![NEW; edges.len()];
    let mut stack = Vec::new();
    let mut next = 0;
    let mut found = 0;
    for start in 0..edges.len() {
        if order[start] != NEW {
            continue;
        }
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                order[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
            }
            match edges[node].get(edge) {
                Some(&target) => {
                    work.push((node, edge + 1));
                    if order[target] == NEW {
                        work.push((target, 0));
                    } else if component[target] == NEW {
                        low[node] = low[node].min(order[target]);
                    }
                }
                None => {
                    if low[node] == order[node] {
                        while let Some(member) = stack.pop() {
                            component[member] = found;
                            if member == node {
                                break;
                            }
                        }
                        found += 1;
                    }
                    if let Some((parent, _)) = work.last() {
                        low[*parent] = low[*parent].min(low[node]);
                    }
                }
            }
        }
    }
    singles_apart(edges, component, found)
}

/// Gives each type that does not hold itself a component that no use leads back to.
fn singles_apart(edges: &[Vec<usize>], mut component: Vec<usize>, found: usize) -> Vec<usize> {
    let mut size = vec![0usize; found];
    component.iter().for_each(|number| size[*number] += 1);
    for node in 0..edges.len() {
        if size[component[node]] == 1 && !edges[node].contains(&node) {
            component[node] = found + node;
        }
    }
    component
}
