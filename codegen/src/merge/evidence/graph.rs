//! Statements and samples, gathered by the value that they are about.

use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Family, Kind, Named, Sample, Statement, Step};
use crate::ir::Tag;
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Position in [`Graph::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct NodeId(u32);

/// All values of an API that something is said of.
#[derive(Debug, Default)]
pub(super) struct Graph {
    nodes: Vec<Node>,
    named: HashMap<String, NodeId>,
}

/// One value: what is said of it, what was seen of it, and what it holds.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// The node that stands for it, where the documentation names its type.
    link: Option<NodeId>,
    /// Name of its type in the documentation.
    pub(super) name: Option<String>,
    /// What is said of it.
    pub(super) claims: Vec<(Location, Claim)>,
    /// Samples of it.
    pub(super) samples: Vec<Sample>,
    /// What stands under its keys, if it is an object.
    pub(super) fields: IndexMap<String, NodeId>,
    /// Whether it may be lacking though nothing says so.
    pub(super) may_lack: bool,
    /// Other spellings of its key.
    pub(super) aliases: Vec<String>,
    /// How many samples have the key, by field of the object.
    pub(super) counts: HashMap<String, usize>,
    /// Its items, if it is an array.
    pub(super) items: Option<NodeId>,
    /// Its values, if it is an object whose keys are data.
    pub(super) entries: Option<NodeId>,
    /// Whether an item of it, if it is an array, also goes without the array around it.
    pub(super) single: bool,
    /// The messages that it is one of.
    pub(super) family: Option<Kinds>,
}

/// The kinds of message that a value is one of.
#[derive(Debug)]
pub(super) struct Kinds {
    /// What tells them apart.
    pub(super) tag: Tag,
    /// The kinds.
    pub(super) kinds: Vec<MessageKind>,
}

/// One kind of message.
#[derive(Debug)]
pub(super) struct MessageKind {
    /// The kind on the wire.
    pub(super) wire: Option<String>,
    /// Its version.
    pub(super) version: Option<String>,
    /// What it is called.
    pub(super) name: String,
    /// What is known of it.
    pub(super) node: NodeId,
}

impl Graph {
    /// Adds the types that the documentation names.
    pub(super) fn add_named(&mut self, named: &Named) {
        for (name, evidence) in named {
            // A name that several types have in the documentation is that of none.
            let own = evidence.name.is_none().then(|| name.clone());
            let id = self.push(Node { name: own, ..Node::default() });
            self.named.insert(name.clone(), id);
        }
        for (name, evidence) in named {
            self.add(self.named[name], evidence);
        }
    }

    /// Adds a body.
    pub(super) fn add_body(&mut self, evidence: &Evidence) -> NodeId {
        let root = match evidence.name.as_ref().and_then(|name| self.named.get(name)) {
            Some(named) => self.push(Node { link: Some(*named), ..Node::default() }),
            None => self.push(Node::default()),
        };
        self.add(root, evidence);
        root
    }

    /// Returns a node as it is documented at its place: claims of a field stand here, what they name stands elsewhere.
    pub(super) fn here(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// Follows links.
    pub(super) fn target(&self, mut id: NodeId) -> NodeId {
        // Each link leads to a named node, and these have none.
        while let Some(next) = self.here(id).link {
            id = next;
        }
        id
    }

    /// Returns the node that holds what is known of a value's inside.
    pub(super) fn inside(&self, id: NodeId) -> &Node {
        self.here(self.target(id))
    }

    fn push(&mut self, node: Node) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        id
    }

    fn at(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0 as usize]
    }

    fn add(&mut self, root: NodeId, evidence: &Evidence) {
        self.at(root).single |= evidence.single;
        evidence.families.iter().for_each(|family| self.family(root, family));
        self.outline(root, &evidence.statements);
        // Names first, so that what is said of the inside of a named type is said of the type.
        for statement in &evidence.statements {
            self.link(root, statement);
        }
        for statement in &evidence.statements {
            let node = self.walk(root, &statement.path);
            self.claim(node, &statement.at, statement.claim.clone());
        }
        for sample in &evidence.samples {
            self.see(root, &sample.value, &sample.at);
        }
        for (place, sample) in &evidence.parts {
            let node = self.walk(root, place.as_deref().unwrap_or_default());
            self.see(node, &sample.value, &sample.at);
        }
    }

    /// Adds messages, each kind with what is known of it.
    fn family(&mut self, root: NodeId, family: &Family) {
        let node = self.walk(root, &family.path);
        let node = self.target(node);
        let mut kinds = Vec::with_capacity(family.messages.len());
        for message in &family.messages {
            let node = self.push(Node::default());
            // What holds messages itself shows no fields of its own.
            let shown = message.evidence.samples.iter().filter(|_| message.evidence.families.is_empty());
            let open = open_paths(&message.evidence.statements);
            shown.for_each(|sample| self.outline_of(node, &sample.value, &mut Vec::new(), &open));
            self.add(node, &message.evidence);
            let (wire, version) = (message.kind.clone(), message.version.clone());
            kinds.push(MessageKind { wire, version, name: message.name.clone(), node });
        }
        self.at(node).family = Some(Kinds { tag: family.tag.clone(), kinds });
    }

    /// Makes the fields that a sample shows, in their order.
    fn outline_of(&mut self, node: NodeId, value: &Value, path: &mut Vec<Step>, open: &[&[Step]]) {
        if open.contains(&path.as_slice()) {
            return;
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            let step = Step::Key(key.clone());
            let field = self.step(node, &step);
            path.push(step);
            self.outline_of(field, value, path, open);
            path.pop();
        }
    }

    /// Makes the fields that statements are about, in their order, as far as no type with a name begins.
    fn outline(&mut self, root: NodeId, statements: &[Statement]) {
        let is_named = |said: &&Statement| said.claim.kinds.iter().any(|kind| kind.name().is_some());
        let named: HashSet<&[Step]> = statements.iter().filter(is_named).map(|said| &*said.path).collect();
        for said in statements {
            let path = &said.path;
            let end = (0..=path.len()).find(|end| named.contains(&path[..*end])).unwrap_or(path.len());
            self.walk(root, &path[..end]);
        }
    }

    /// Notes that a value may be lacking though nothing says so.
    pub(super) fn set_lacking(&mut self, node: NodeId) {
        self.at(node).may_lack = true;
    }

    /// Takes a claim in; what it says of the items of an array is a claim on these.
    fn claim(&mut self, node: NodeId, at: &Location, mut claim: Claim) {
        if let Some(items) = items_claim(&mut claim) {
            let item = self.step(node, &Step::Item);
            self.claim(item, at, items);
        }
        self.at(node).claims.push((at.clone(), claim));
    }

    /// Lets a value stand for the named type that a statement says it has.
    fn link(&mut self, root: NodeId, statement: &Statement) {
        for kind in &statement.claim.kinds {
            let mut path = statement.path.clone();
            let mut kind = kind;
            while let Kind::List(Some(item)) = kind {
                path.push(Step::Item);
                kind = item;
            }
            let Kind::Named(name) = kind else { continue };
            let Some(named) = self.named.get(name).copied() else { continue };
            let node = self.walk(root, &path);
            if self.target(node) != named && node != named {
                self.at(node).link.get_or_insert(named);
            }
        }
    }

    /// Returns the node at a path, which is made where it is new.
    fn walk(&mut self, root: NodeId, path: &[Step]) -> NodeId {
        path.iter().fold(root, |node, step| self.step(node, step))
    }

    fn step(&mut self, from: NodeId, step: &Step) -> NodeId {
        let from = self.target(from);
        let known = match step {
            Step::Key(key) => self.here(from).fields.get(key).copied(),
            Step::Item => self.here(from).items,
            Step::Entry => self.here(from).entries,
        };
        if let Some(known) = known {
            return known;
        }
        let new = self.push(Node::default());
        match step {
            Step::Key(key) => drop(self.at(from).fields.insert(key.clone(), new)),
            Step::Item => self.at(from).items = Some(new),
            Step::Entry => self.at(from).entries = Some(new),
        }
        new
    }

    /// Makes two fields of an object one, under the key of the second, in the place of the first.
    pub(super) fn join_fields(&mut self, object: NodeId, from: &str, into: &str) {
        let node = self.at(object);
        let (Some(place), Some(&kept)) = (node.fields.get_index_of(from), node.fields.get(into)) else {
            return;
        };
        let Some(gone) = node.fields.get(from).copied() else { return };
        node.fields.shift_remove(from);
        if let Some(at) = node.fields.get_index_of(into) {
            node.fields.move_index(at, place.min(node.fields.len() - 1));
        }
        let count = node.counts.remove(from).unwrap_or_default();
        *node.counts.entry(into.to_owned()).or_default() += count;
        self.join(gone, kept);
        self.at(kept).aliases.push(from.to_owned());
    }

    /// Adds what is known of one value to another.
    fn join(&mut self, gone: NodeId, kept: NodeId) {
        if gone == kept {
            return;
        }
        let gone = std::mem::take(self.at(gone));
        let node = self.at(kept);
        node.link = node.link.or(gone.link.filter(|link| *link != kept));
        node.claims.splice(0..0, gone.claims);
        node.samples.extend(gone.samples);
        node.aliases.extend(gone.aliases);
        for (key, count) in gone.counts {
            *node.counts.entry(key).or_default() += count;
        }
        for (key, child) in gone.fields {
            match self.here(kept).fields.get(&key).copied() {
                Some(known) => self.join(child, known),
                None => drop(self.at(kept).fields.insert(key, child)),
            }
        }
        for (step, child) in [(Step::Item, gone.items), (Step::Entry, gone.entries)] {
            if let Some(child) = child {
                let known = self.step(kept, &step);
                self.join(child, known);
            }
        }
    }

    /// Makes values that are listed of what samples show as an array those of its items.
    pub(super) fn give_items_their_values(&mut self) {
        for id in self.ids() {
            let node = self.here(id);
            let is_array =
                node.samples.iter().all(|sample| sample.value.is_array() || sample.value.is_null());
            let Some(items) = node.items.filter(|_| is_array) else { continue };
            let has_values = |claim: &Claim| claim.kinds.is_empty() && !claim.values.is_empty();
            let claims = self.at(id).claims.iter_mut().filter(|(_, claim)| has_values(claim));
            let values = claims.map(|(at, claim)| (at.clone(), std::mem::take(&mut claim.values)));
            let claims = values.map(|(at, values)| (at, Claim { values, ..Claim::default() }));
            let claims: Vec<_> = claims.collect();
            self.at(items).claims.extend(claims);
        }
    }

    /// Tells whether a value under this key is a whole number somewhere.
    pub(super) fn is_number_elsewhere(&self, key: &str) -> bool {
        let fields = self.nodes.iter().filter_map(|node| node.fields.get(key));
        let mut samples = fields.flat_map(|id| &self.here(*id).samples);
        !key.is_empty() && samples.any(|sample| sample.value.is_i64())
    }

    /// Returns all nodes.
    pub(super) fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)).map(NodeId)
    }

    /// Takes a sample in, the values inside it too.
    fn see(&mut self, node: NodeId, value: &Value, at: &Location) {
        let target = self.target(node);
        if self.here(node).single && !value.is_array() {
            let item = self.step(target, &Step::Item);
            return self.see(item, value, at);
        }
        let sample = Sample { at: at.clone(), value: value.clone() };
        if target != node && (value.is_object() || value.is_array()) {
            self.at(target).samples.push(sample.clone());
        }
        self.at(node).samples.push(sample);
        if self.here(target).family.is_some() {
            // Each kind has what it shows of itself.
            return;
        }
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    let step = match self.here(target).entries {
                        Some(_) if !self.here(target).fields.contains_key(key) => Step::Entry,
                        _ => Step::Key(key.clone()),
                    };
                    let child = self.step(target, &step);
                    *self.at(target).counts.entry(key.clone()).or_default() += 1;
                    self.see(child, value, at);
                }
            }
            Value::Array(items) => {
                for item in items {
                    let child = self.step(target, &Step::Item);
                    self.see(child, item, at);
                }
            }
            _ => {}
        }
    }
}

/// Takes from a claim on an array what it says of the items.
fn items_claim(claim: &mut Claim) -> Option<Claim> {
    let item = claim.kinds.iter().find_map(|kind| match kind {
        Kind::List(item) => Some(item.as_deref().cloned()),
        _ => None,
    })?;
    let values = std::mem::take(&mut claim.values);
    if item.is_none() && values.is_empty() {
        return None;
    }
    Some(Claim { kinds: item.into_iter().collect(), values, ..Claim::default() })
}

/// Returns the objects whose keys are data.
fn open_paths(statements: &[Statement]) -> Vec<&[Step]> {
    let open = |said: &'_ Statement| said.path.last() == Some(&Step::Entry);
    statements.iter().filter(|said| open(said)).map(|said| &said.path[..said.path.len() - 1]).collect()
}
