//! Groups that paths tell: the first fixed segment behind those that all paths share and that name nothing.

use crate::words;

/// How the paths of a document name groups.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// Number of leading segments that all paths share.
    prefix: usize,
}

impl Groups {
    pub(super) fn of<'p>(paths: impl Iterator<Item = &'p str>) -> Self {
        let paths: Vec<Vec<&str>> = paths.map(|path| segments(path).collect()).collect();
        Self { prefix: shared_prefix(&paths) }
    }

    /// Returns the name of the group of a path.
    pub(super) fn name<'p>(&self, path: &'p str) -> &'p str {
        let fixed = |segment: &&str| !segment.contains('{') && !words::key(segment).is_empty();
        let mut rest =
            segments(path).skip(self.prefix).filter(fixed).skip_while(|segment| is_version(segment));
        rest.next().or_else(|| segments(path).rfind(fixed)).unwrap_or("root")
    }
}

fn segments(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// Returns how many leading segments all paths share, such as `api/v2`; at least one segment is left to each path.
fn shared_prefix(paths: &[Vec<&str>]) -> usize {
    let Some(first) = paths.first() else { return 0 };
    if paths.len() < 2 {
        return first
            .iter()
            .take_while(|segment| is_version(segment))
            .count()
            .min(first.len().saturating_sub(1));
    }
    let shared = |other: &Vec<&str>| {
        let same =
            first.iter().zip(other).take_while(|(left, right)| left == right && !left.contains('{')).count();
        same.min(other.len().saturating_sub(1))
    };
    paths.iter().map(shared).min().unwrap_or(0)
}

/// Tells whether a segment is a version or says no more than that an API follows.
fn is_version(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let number = lower.strip_prefix('v').unwrap_or(&lower);
    matches!(lower.as_str(), "api" | "rest")
        || (!number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '.'))
}
