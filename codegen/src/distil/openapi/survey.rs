//! Finds out what the parts of an export are that only references tell: other files, and places that the standard has
//! no name for.

use super::kind::{Kind, Role};
use super::trees::{Text, Trees, reference, step};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// How many references are followed on the way along one pointer.
const MAX_HOPS: usize = 32;

/// What the parts of an export are.
pub(super) struct Survey<'e> {
    trees: &'e Trees<'e>,
    /// What the root of each file is that is reached.
    roots: BTreeMap<Arc<str>, Role>,
    /// Nodes that are something else than their place says.
    roles: HashMap<usize, Role>,
    /// Nodes that lead to those.
    passages: HashSet<usize>,
    open: VecDeque<(Arc<str>, &'e str, Role)>,
    seen: HashSet<(Arc<str>, &'e str)>,
}

/// A node with its file and all nodes above it.
struct Found<'e> {
    value: &'e Value,
    file: Arc<str>,
    /// What its place says that it is.
    role: Option<Role>,
    above: Vec<usize>,
}

impl<'e> Survey<'e> {
    /// Looks at everything that the main file reaches.
    pub(super) fn of(trees: &'e Trees<'e>, main: &Arc<str>) -> Self {
        let mut survey = Self {
            trees,
            roots: BTreeMap::new(),
            roles: HashMap::new(),
            passages: HashSet::new(),
            open: VecDeque::new(),
            seen: HashSet::new(),
        };
        survey.enter(main, Role::one(Kind::Document));
        while let Some((file, text, role)) = survey.open.pop_front() {
            survey.follow(&file, text, role);
        }
        survey
    }

    /// Returns the files that are reached.
    pub(super) fn files(&self) -> impl Iterator<Item = (&Arc<str>, Role)> {
        self.roots.iter().map(|(file, role)| (file, *role))
    }

    /// Returns what a node is whose place says that it is `role`.
    pub(super) fn role(&self, value: &Value, role: Role) -> Role {
        self.roles.get(&address(value)).copied().unwrap_or(role)
    }

    /// Tells whether references need a node that its place lets go.
    pub(super) fn is_needed(&self, value: &Value) -> bool {
        let address = address(value);
        self.roles.contains_key(&address) || self.passages.contains(&address)
    }

    /// Looks at a file for the first time.
    fn enter(&mut self, file: &Arc<str>, role: Role) {
        if let Some(root) = self.trees.root(file)
            && self.roots.insert(file.clone(), role).is_none()
        {
            self.walk(root, role, file);
        }
    }

    /// Collects the references below a node.
    fn walk(&mut self, value: &'e Value, role: Role, file: &Arc<str>) {
        match value {
            Value::Object(map) => {
                if let Some(text) = reference(value) {
                    self.refer(file, text, role);
                }
                if role.kind == Kind::Example && !role.is_map {
                    return;
                }
                for (key, child) in map {
                    if let Some(role) = role.child(key) {
                        self.walk(child, role, file);
                    }
                }
            }
            Value::Array(items) => {
                items.iter().for_each(|item| self.walk(item, Role::one(role.kind), file));
            }
            Value::String(text) if role.kind == Kind::Mapping => {
                self.refer(file, text, Role::one(Kind::Schema));
            }
            _ => {}
        }
    }

    fn refer(&mut self, file: &Arc<str>, text: &'e str, role: Role) {
        if self.seen.insert((file.clone(), text)) {
            self.open.push_back((file.clone(), text, role));
        }
    }

    /// Looks at what a reference points to.
    fn follow(&mut self, file: &Arc<str>, text: &'e str, role: Role) {
        let Some(found) = self.find(file, text, MAX_HOPS) else { return };
        let is_natural = found.role.is_some_and(|known| known != Role::UNKNOWN);
        let is_part = found.value.is_object() || found.value.is_array();
        if is_natural || !is_part || role == Role::UNKNOWN {
            return;
        }
        self.passages.extend(found.above);
        if self.roles.insert(address(found.value), role).is_none() {
            self.walk(found.value, role, &found.file);
        }
    }

    /// Finds the node that a reference names.
    fn find(&mut self, file: &Arc<str>, text: &str, hops: usize) -> Option<Found<'e>> {
        let text = Text::of(text);
        let target = self.trees.find(text.path, file)?;
        let trees = self.trees;
        let root = trees.root(&target)?;
        if !self.roots.contains_key(&target) {
            self.enter(&target, guess(root));
        }
        text.pointers().iter().find_map(|tokens| self.descend(&target, root, tokens, hops))
    }

    /// Walks along a pointer; references on the way are followed.
    fn descend(
        &mut self,
        file: &Arc<str>,
        root: &'e Value,
        tokens: &[String],
        hops: usize,
    ) -> Option<Found<'e>> {
        let role = self.roots.get(file).map(|role| self.role(root, *role));
        let mut found = Found { value: root, file: file.clone(), role, above: Vec::new() };
        for token in tokens {
            if step(found.value, token).is_none() {
                found = self.find(&found.file, reference(found.value)?, hops.checked_sub(1)?)?;
            }
            let child = step(found.value, token)?;
            let natural = match found.value {
                Value::Array(_) => found.role.map(|role| Role::one(role.kind)),
                _ => found.role.and_then(|role| role.child(token)),
            };
            found.above.push(address(found.value));
            found.role = self.roles.get(&address(child)).copied().or(natural);
            found.value = child;
        }
        Some(found)
    }
}

/// Tells what the root of a file seems to be of which a part is referred to.
fn guess(root: &Value) -> Role {
    let signs = ["openapi", "swagger", "components", "paths", "definitions"];
    let is_document = signs.iter().any(|sign| root.get(sign).is_some());
    if is_document { Role::one(Kind::Document) } else { Role::UNKNOWN }
}

/// Returns what tells a node from all others, as long as its tree stands.
pub(super) fn address(value: &Value) -> usize {
    std::ptr::from_ref(value).addr()
}
