//! Finds objects that name a kind of identifier and carry it.

use super::graph::{Node, NodeId};
use super::scalar::Scalars;
use super::settle::Settling;
use crate::diagnostic::Diagnostic;
use crate::evidence::Kind;
use crate::ir::{Context, IdEnum, IdKind, TypeId, TypeRef};
use crate::words;
use indexmap::IndexSet;
use serde_json::Value;

/// Last words of the names of kinds of identifier.
const IDENTIFIERS: [&str; 12] = [
    "code",
    "email",
    "guid",
    "id",
    "identifier",
    "index",
    "number",
    "ref",
    "reference",
    "sku",
    "slug",
    "uuid",
];

/// Keys under which identifiers stand beside their kinds.
const CARRIERS: [&str; 3] = ["value", "identifier", "id"];

impl Settling<'_> {
    /// Returns the identifier enum that stands in an object.
    pub(super) fn identifier(&mut self, object: NodeId, owner: TypeId) -> Option<IdEnum> {
        let node = self.graph.here(object);
        let carrier = CARRIERS.iter().find(|key| node.fields.contains_key(**key))?;
        let is_of_other = |key: &String| names_kind_of(node, key).is_some_and(|named| named != *carrier);
        let mut keys = node.fields.keys().filter(|key| key != carrier && !is_of_other(key));
        let (kind_key, kinds) = keys.find_map(|key| {
            let kinds = self.kinds(node, key)?;
            Some((key.clone(), kinds))
        })?;
        let carried = self.graph.here(node.fields[*carrier]);
        let mut said: Vec<&Kind> = carried.claims.iter().flat_map(|(_, claim)| &claim.kinds).collect();
        said.extend(carried.claims.iter().flat_map(|(_, claim)| &claim.cases).map(|(_, kind)| kind));
        self.place.down(carrier);
        self.contradiction(&said, carried);
        self.place.up();
        self.unlisted_kinds(carried, &kinds);
        self.place.down(&kind_key);
        self.listed_values(&self.graph.here(node.fields[&kind_key]).claims.iter().collect::<Vec<_>>());
        self.place.up();
        let kinds = kinds
            .into_iter()
            .map(|wire| {
                self.place.down(carrier);
                let ty = self.carried(node, &kind_key, carrier, &wire, owner);
                self.place.up();
                IdKind { wire, ty }
            })
            .collect();
        Some(IdEnum { kind_key, value_key: (*carrier).to_owned(), kinds })
    }

    /// Reports kinds whose values are described, but that are not among the documented ones.
    fn unlisted_kinds(&mut self, carried: &Node, kinds: &[String]) {
        for (at, claim) in &carried.claims {
            for (kind, _) in claim.cases.iter().filter(|(kind, _)| !kinds.contains(kind)) {
                let message =
                    format!("the value of the kind `{kind}` is described, but no such kind is listed");
                let help = "find out which of the listed kinds is meant";
                self.report.push(Diagnostic::warning("unlisted-kind", at, message).help(help));
            }
        }
    }

    /// Returns the kinds that a field names, if that is what it does: most of its values end in a word for identifiers, and
    /// all that were only seen do.
    fn kinds(&self, object: &Node, key: &str) -> Option<Vec<String>> {
        if names_identifier(key) {
            return None;
        }
        let node = self.graph.here(object.fields[key]);
        let listed = node.claims.iter().flat_map(|(_, claim)| &claim.values);
        let mut kinds: IndexSet<String> = listed.cloned().collect();
        let documented = kinds.len();
        for sample in &node.samples {
            kinds.insert(sample.value.as_str()?.to_owned());
        }
        let named = |kind: &&String| names_identifier(kind);
        let most = kinds.iter().filter(named).count() * 2 >= kinds.len() && !kinds.is_empty();
        let are_seen_ones = kinds.iter().skip(documented).all(|kind| names_identifier(kind));
        (most && are_seen_ones).then(|| kinds.into_iter().collect())
    }

    /// Returns the type of the identifiers of one kind: by samples of this kind, and by what is said of all.
    fn carried(
        &mut self,
        object: &Node,
        kind_key: &str,
        carrier: &str,
        wire: &str,
        owner: TypeId,
    ) -> TypeRef {
        let value = object.fields[carrier];
        let of_kind = |sample: &&Value| sample.get(kind_key).and_then(Value::as_str) == Some(wire);
        let samples = object.samples.iter().map(|sample| &sample.value).filter(of_kind);
        let seen: Vec<&Value> = samples.filter_map(|sample| sample.get(carrier)).collect();
        let node = self.graph.inside(value);
        let claims = &self.graph.here(value).claims;
        let all = claims.iter().flat_map(|(_, claim)| &claim.kinds);
        let cases = claims.iter().flat_map(|(_, claim)| &claim.cases);
        let mut said: Vec<&Kind> = cases.filter(|(kind, _)| kind == wire).map(|(_, kind)| kind).collect();
        if said.is_empty() {
            said.extend(all);
        }
        let is_said = |is: fn(&Kind) -> bool| said.iter().any(|kind| is(kind));
        let is_scalar =
            is_said(|kind| matches!(kind, Kind::Text | Kind::Number | Kind::Integer | Kind::Values));
        let context = Context::Field(owner, wire.to_owned());
        let is_object = seen.iter().any(|value| value.is_object())
            || (seen.is_empty() && !names_identifier(wire) && !node.fields.is_empty());
        let is_list = seen.iter().any(|value| value.is_array())
            || (seen.is_empty() && !is_scalar && node.items.is_some());
        if is_object {
            return self.object(value, context);
        }
        if is_list {
            return self.value(value, context, wire).into_type();
        }
        let mut scalars = Scalars::default();
        said.into_iter().for_each(|kind| scalars.say(kind));
        seen.iter().for_each(|value| scalars.see(value));
        // Identifiers have no fractions.
        let types = scalars.types("id");
        match types.as_slice() {
            [only] => only.clone(),
            [] => TypeRef::IntOrString,
            _ => TypeRef::Json,
        }
    }
}

/// Returns the field whose kind another one names by its key: `owner` of `owner_kind`.
fn names_kind_of<'n>(object: &'n Node, key: &str) -> Option<&'n str> {
    let words = words::split(key);
    let (last, stem) = words.split_last()?;
    let is_kind = matches!(last.as_str(), "kind" | "type");
    object.fields.keys().find(|other| is_kind && words::split(other) == stem).map(String::as_str)
}

fn names_identifier(kind: &str) -> bool {
    words::split(kind).last().is_some_and(|last| IDENTIFIERS.contains(&last.as_str()))
}
