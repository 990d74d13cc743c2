//! Finds fields that tables and samples spell differently.

use super::graph::{Graph, Node, NodeId};
use crate::diagnostic::{Diagnostic, Report};
use crate::words;

/// Makes one of each pair of fields of an object of which one is only documented, the other only seen, and whose names say
/// the same: the name that samples use is written, both are read.
pub(super) fn settle(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        while let Some((documented, seen)) = pair(graph, id) {
            let node = graph.here(id);
            let at = |key: &str| graph.here(node.fields[key]);
            let place = &at(&documented).claims[0].0;
            let message = format!(
                "`{documented}` is documented, `{seen}` stands in samples; both are read, `{seen}` is written"
            );
            let sample = at(&seen).samples.first().map(|sample| format!("the sample: {}", sample.at));
            report.push(Diagnostic::warning("spelling", place, message).help(sample.unwrap_or_default()));
            graph.join_fields(id, &documented, &seen);
        }
    }
}

/// Returns the documented and the seen name of a field that has two.
fn pair(graph: &Graph, id: NodeId) -> Option<(String, String)> {
    let node = graph.here(id);
    let is_documented = |key: &str| !graph.here(node.fields[key]).claims.is_empty();
    let is_seen = |key: &str| node.counts.contains_key(key);
    let documented = node.fields.keys().filter(|key| is_documented(key) && !is_seen(key));
    let seen: Vec<&String> = node.fields.keys().filter(|key| is_seen(key) && !is_documented(key)).collect();
    for documented in documented {
        let alike = |seen: &&&String| is_same_name(documented, seen) && fits(graph, node, documented, seen);
        if let Some(seen) = seen.iter().find(alike) {
            return Some((documented.clone(), (*seen).clone()));
        }
    }
    None
}

/// Tells whether two names differ in case, in the signs between words, or in a letter or two.
fn is_same_name(left: &str, right: &str) -> bool {
    let (left, right) = (words::key(left), words::key(right));
    let allowed = match left.chars().count().min(right.chars().count()) {
        0..6 => 0,
        6..12 => 1,
        _ => 2,
    };
    strsim::osa_distance(&left, &right) <= allowed
}

/// Tells whether nothing that is known of two fields speaks against their being one.
fn fits(graph: &Graph, node: &Node, documented: &str, seen: &str) -> bool {
    let (documented, seen) = (graph.inside(node.fields[documented]), graph.inside(node.fields[seen]));
    let is_open = |node: &Node| node.fields.is_empty() && node.items.is_none() && node.entries.is_none();
    let holds_fields = |node: &Node| !node.fields.is_empty();
    is_open(documented) || is_open(seen) || holds_fields(documented) == holds_fields(seen)
}
