//! Finds fields that tables and samples spell differently.

use super::graph::{Graph, Node, NodeId};
use crate::diagnostic::{Diagnostic, Report};
use crate::words;
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// Makes one of each pair of fields of an object whose names say the same and that never stand together: the name that
/// samples use more is written, both are read.
pub(super) fn settle(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        for mut names in alike(graph.here(id)) {
            while let Some((gone, kept)) = pair(graph, id, &names) {
                let kept_name = names[kept].clone();
                join(graph, id, &names[gone].key, &kept_name.key, report);
                names[gone] = kept_name;
                names.remove(kept);
            }
        }
    }
}

fn join(graph: &mut Graph, id: NodeId, gone: &str, kept: &str, report: &mut Report) {
    let node = graph.here(id);
    let at = |key: &str| super::settle::place(graph, graph.here(node.fields[key]));
    let message = format!("`{gone}` and `{kept}` say the same; both are read, `{kept}` is written");
    let help = format!("the other spelling: {}", at(kept));
    report.push(Diagnostic::warning("spelling", &at(gone), message).help(help));
    graph.join_fields(id, gone, kept);
}

/// The name of a field.
#[derive(Clone)]
struct Name {
    key: String,
    /// What it says, letter by letter.
    letters: Vec<char>,
}

/// Returns the fields of an object in groups of which each may hold spellings of one name: an object whose keys are ids has
/// thousands of fields, too many to compare each with each.
fn alike(node: &Node) -> impl Iterator<Item = Vec<Name>> + use<> {
    let mut groups: IndexMap<Vec<char>, Vec<Name>> = IndexMap::new();
    for key in node.fields.keys().filter(|_| node.fields.len() > 1) {
        let letters: Vec<char> = words::key(key).chars().collect();
        groups.entry(group(&letters)).or_default().push(Name { key: key.clone(), letters });
    }
    groups.into_values().filter(|names| names.len() > 1)
}

/// Returns what a name shares with its slips: the same letters, in another order and number.
fn group(letters: &[char]) -> Vec<char> {
    if letters.iter().all(|letter| letter.is_alphabetic()) {
        letters.iter().copied().collect::<BTreeSet<char>>().into_iter().collect()
    } else {
        letters.to_vec()
    }
}

/// Returns the positions of two spellings of a field, the one to be written last.
fn pair(graph: &Graph, id: NodeId, names: &[Name]) -> Option<(usize, usize)> {
    let node = graph.here(id);
    let count = |at: usize| node.counts.get(&names[at].key).copied().unwrap_or_default();
    for left in 0..names.len() {
        for right in left + 1..names.len() {
            let is_seen = count(left) + count(right) > 0;
            let (one, other) = (&names[left], &names[right]);
            // A sample may mark a field by a sign in front as one that is not to be sent.
            let is_marked = |name: &Name| name.key.starts_with('_');
            if is_seen
                && is_marked(one) == is_marked(other)
                && is_same_name(&one.letters, &other.letters)
                && fits(graph, node, &one.key, &other.key)
            {
                return Some(if count(left) > count(right) { (right, left) } else { (left, right) });
            }
        }
    }
    None
}

/// Tells whether two names differ in case, in the signs between words, or by a slip of a letter.
fn is_same_name(left: &[char], right: &[char]) -> bool {
    left == right || is_slip(left, right) || is_slip(right, left)
}

/// Tells whether a name is another one with a letter doubled, or with two letters swapped.
fn is_slip(left: &[char], right: &[char]) -> bool {
    let same = left.iter().zip(right).take_while(|(left, right)| left == right).count();
    let rest = |name: &[char], from: usize| name.get(from..).unwrap_or_default().to_vec();
    let doubled = same > 0
        && left.len() == right.len() + 1
        && left[same] == left[same - 1]
        && rest(left, same + 1) == rest(right, same);
    let swapped = left.len() == right.len()
        && left.len() > same + 1
        && left[same] == right[same + 1]
        && left[same + 1] == right[same]
        && rest(left, same + 2) == rest(right, same + 2);
    let is_name = left.iter().all(|letter| letter.is_alphabetic()) && left.len() > 4;
    is_name && (doubled || swapped)
}

/// Tells whether nothing that is known of two fields speaks against their being one.
fn fits(graph: &Graph, node: &Node, left: &str, right: &str) -> bool {
    let together = |sample: &crate::evidence::Sample| {
        sample.value.get(left).is_some() && sample.value.get(right).is_some()
    };
    let (left, right) = (graph.inside(node.fields[left]), graph.inside(node.fields[right]));
    let holds = |node: &Node| (!node.fields.is_empty(), node.items.is_some());
    let is_open = |node: &Node| holds(node) == (false, false);
    !node.samples.iter().any(together) && (is_open(left) || is_open(right) || holds(left) == holds(right))
}
