//! Descriptions, cleaned so that they break neither rustdoc nor doctests.

use super::Lowering;
use crate::lower::DocsPolicy;

impl Lowering<'_> {
    /// Returns a description as Markdown, where the policy keeps prose.
    pub(super) fn prose(&self, description: Option<&str>) -> Option<String> {
        kept(self.policy, description)
    }
}

/// Returns a description as Markdown, where a policy keeps prose.
pub(super) fn kept(policy: DocsPolicy, description: Option<&str>) -> Option<String> {
    match policy {
        DocsPolicy::Facts => None,
        DocsPolicy::Full => description.map(crate::markdown::clean).filter(|text| !text.is_empty()),
    }
}
