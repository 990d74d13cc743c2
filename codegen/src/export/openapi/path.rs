//! Paths with their operations.
//!
//! OpenAPI tells paths apart with the names of parameters left out, and allows one operation per method and path. Of
//! paths that are alike the first gives the names; an operation whose place is taken (as where only a fixed query tells
//! two apart) stands beside the one that took it, under `x-alternatives`.

use super::Exporter;
use super::node::{Node, Object};
use crate::ir::OperationId;
use indexmap::IndexMap;

/// A path and the operations on it.
struct Item<'a> {
    path: &'a str,
    operations: IndexMap<String, Object<'a>>,
    alternatives: IndexMap<String, Vec<Node<'a>>>,
}

impl<'a> Exporter<'a> {
    pub(super) fn paths(&self) -> Object<'a> {
        let mut items: IndexMap<String, Item<'a>> = IndexMap::new();
        for (id, operation) in (0u32..).map(OperationId).zip(&self.api.operations) {
            let item = items.entry(skeleton(&operation.path)).or_insert_with(|| Item {
                path: &operation.path,
                operations: IndexMap::new(),
                alternatives: IndexMap::new(),
            });
            let method = operation.method.as_str().to_ascii_lowercase();
            match Renaming::between(&operation.path, item.path) {
                Some(renaming) if !item.operations.contains_key(&method) => {
                    item.operations.insert(method, self.operation(id, &renaming));
                }
                _ => {
                    let other = Object::new().with("x-path", &operation.path);
                    let other = other.and(self.operation(id, &Renaming::default()));
                    item.alternatives.entry(method).or_default().push(other.into());
                }
            }
        }
        let mut paths = Object::new();
        for item in items.into_values() {
            paths.set(item.path, item.into_object());
        }
        paths
    }
}

impl<'a> Item<'a> {
    fn into_object(self) -> Object<'a> {
        let mut object = Object::new();
        for (method, operation) in self.operations {
            object.set(method, operation);
        }
        let mut alternatives = Object::new();
        for (method, list) in self.alternatives {
            alternatives.set(method, list);
        }
        object.filled("x-alternatives", alternatives)
    }
}

/// The names that the parameters of a path have on a path that is alike.
#[derive(Default)]
pub(super) struct Renaming<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Renaming<'a> {
    /// Returns how names differ; `None` where one name stands for several.
    fn between(from: &'a str, to: &'a str) -> Option<Self> {
        if from == to {
            return Some(Self::default());
        }
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for (from, to) in names(from).zip(names(to)) {
            match pairs.iter().find(|known| known.0 == from || known.1 == to) {
                Some(known) if *known != (from, to) => return None,
                Some(_) => {}
                None => pairs.push((from, to)),
            }
        }
        Some(Self(pairs))
    }

    /// Returns the other name of a parameter, if it has one.
    pub(super) fn of(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(from, to)| *from == name && from != to).map(|(_, to)| *to)
    }

    /// Tells whether any name differs.
    pub(super) fn is_needed(&self) -> bool {
        self.0.iter().any(|(from, to)| from != to)
    }
}

fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name)
}

/// Returns a path without the names of its parameters.
fn skeleton(path: &str) -> String {
    let mut skeleton = String::with_capacity(path.len());
    for (index, piece) in path.split('{').enumerate() {
        if index > 0 {
            skeleton.push('{');
        }
        match piece.split_once('}').filter(|_| index > 0) {
            Some((_, rest)) => {
                skeleton.push('}');
                skeleton.push_str(rest);
            }
            None => skeleton.push_str(piece),
        }
    }
    skeleton
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_parameters_tell_no_paths_apart() {
        assert_eq!(skeleton("/a/{id}/b/{x}.{y}"), "/a/{}/b/{}.{}");
        assert_eq!(skeleton("/a/{id}/b/{x}.{y}"), skeleton("/a/{b}/b/{c}.{d}"));
    }

    #[test]
    fn a_renaming_is_one_to_one() {
        let renaming = Renaming::between("/a/{id}/{key}", "/a/{a}/{key}").map(|renaming| renaming.0);
        assert_eq!(renaming, Some(vec![("id", "a"), ("key", "key")]));
        assert!(Renaming::between("/{a}/{a}", "/{x}/{y}").is_none());
        assert!(Renaming::between("/{x}/{y}", "/{a}/{a}").is_none());
    }
}
