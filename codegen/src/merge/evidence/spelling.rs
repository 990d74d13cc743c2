//! Finds fields that tables and samples spell differently.

use super::graph::{Graph, Node, NodeId};
use crate::diagnostic::{Diagnostic, Report};
use crate::words;

/// Makes one of each pair of fields of an object whose names say the same and that never stand together: the name that
/// samples use more is written, both are read.
pub(super) fn settle(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        while let Some((gone, kept)) = pair(graph, id) {
            let node = graph.here(id);
            let at = |key: &str| super::settle::place(graph, graph.here(node.fields[key]));
            let message = format!("`{gone}` and `{kept}` say the same; both are read, `{kept}` is written");
            let help = format!("the other spelling: {}", at(&kept));
            report.push(Diagnostic::warning("spelling", &at(&gone), message).help(help));
            graph.join_fields(id, &gone, &kept);
        }
    }
}

/// Returns two spellings of a field, the one to be written last.
fn pair(graph: &Graph, id: NodeId) -> Option<(String, String)> {
    let node = graph.here(id);
    let count = |key: &String| node.counts.get(key).copied().unwrap_or_default();
    for (index, left) in node.fields.keys().enumerate() {
        for right in node.fields.keys().skip(index + 1) {
            let is_seen = count(left) + count(right) > 0;
            if is_seen && is_same_name(left, right) && fits(graph, node, left, right) {
                let (gone, kept) = if count(left) > count(right) { (right, left) } else { (left, right) };
                return Some((gone.clone(), kept.clone()));
            }
        }
    }
    None
}

/// Tells whether two names differ in case, in the signs between words, or by a slip of a letter.
fn is_same_name(left: &str, right: &str) -> bool {
    // A sample may mark a field by a sign in front as one that is not to be sent.
    if left.starts_with('_') != right.starts_with('_') {
        return false;
    }
    let (left, right) = (words::key(left), words::key(right));
    left == right || is_slip(&left, &right) || is_slip(&right, &left)
}

/// Tells whether a name is another one with a letter doubled, or with two letters swapped.
fn is_slip(left: &str, right: &str) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let same = left.iter().zip(&right).take_while(|(left, right)| left == right).count();
    let rest = |name: &[char], from: usize| name.get(from..).unwrap_or_default().to_vec();
    let doubled = same > 0
        && left.len() == right.len() + 1
        && left[same] == left[same - 1]
        && rest(&left, same + 1) == rest(&right, same);
    let swapped = left.len() == right.len()
        && left.len() > same + 1
        && left[same] == right[same + 1]
        && left[same + 1] == right[same]
        && rest(&left, same + 2) == rest(&right, same + 2);
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
