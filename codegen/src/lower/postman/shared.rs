//! Methods and URLs that several calls share: what their descriptions show may be messages of one call.

use super::{Lowering, prose};
use crate::ir::OperationId;
use crate::parse::postman::{Body, BodyContent, Call};

/// Method, base and path.
pub(super) type Key = (String, String, String);

impl<'a> Lowering<'a, '_> {
    /// Notes the methods and URLs that several calls share.
    pub(super) fn note_shared(&mut self) {
        let mut counts: indexmap::IndexMap<Key, (usize, bool)> = indexmap::IndexMap::new();
        for call in super::server::calls(&self.document.items) {
            let Some(key) = self.key(call) else { continue };
            let count = counts.entry(key).or_default();
            count.0 += 1;
            count.1 |= shows_body(call);
        }
        let several = counts.into_iter().filter(|(_, (count, _))| *count > 1);
        self.shared = several.map(|(key, (_, shows))| (key, shows)).collect();
    }

    fn key(&self, call: &Call) -> Option<Key> {
        let url = call.request.url.as_ref().filter(|url| !url.is_empty())?;
        let template = self.template(url);
        Some((call.request.method.clone().unwrap_or_default(), template.base, template.path))
    }

    /// Takes in the samples of a page, which may be those of an envelope.
    pub(super) fn page(&mut self, reading: &prose::Reading) {
        if self.has_shared() {
            self.pages.extend(reading.samples().into_iter().cloned());
        }
    }

    /// Tells whether several calls have one URL.
    pub(super) fn has_shared(&self) -> bool {
        !self.shared.is_empty()
    }

    /// Finds out what samples are that a call shows without a body of its own: where calls of the same URL show one, perhaps
    /// more of these; where none does, what comes back.
    pub(super) fn sort_out(&mut self, id: OperationId, call: &Call, reading: &mut prose::Reading) {
        let Some(shows) = self.key(call).and_then(|key| self.shared.get(&key).copied()) else { return };
        if shows_body(call) || !super::call::carries_body(self.operation(id).method) {
            return;
        }
        let fragments = std::mem::take(&mut reading.fragments);
        if shows {
            self.loose.push((id, fragments));
            return;
        }
        let mut reply = std::mem::take(&mut reading.request);
        reply.samples.extend(fragments);
        if reply.is_empty() {
            return;
        }
        match reading.reply.iter_mut().find(|(status, _)| status.is_none()) {
            Some((_, known)) => known.extend(reply),
            None => reading.reply.insert(0, (None, reply)),
        }
    }
}

/// Tells whether a call shows a body.
fn shows_body(call: &Call) -> bool {
    call.request.body.as_ref().is_some_and(|Body { content, .. }| match content {
        BodyContent::Raw { text, .. } => !text.trim().is_empty(),
        BodyContent::UrlEncoded(fields) | BodyContent::Form(fields) => {
            fields.iter().any(|field| !field.key.trim().is_empty())
        }
        BodyContent::File { name } => name.is_some(),
        BodyContent::GraphQl { .. } => true,
    })
}
