//! Calls that the service makes.

use super::call::evidence;
use super::{Lowering, Trail, prose};
use crate::evidence::Evidence;
use crate::ir::{self, Docs};
use crate::lower::Slot;
use crate::parse::postman::{BodyContent, Call};

impl<'a> Lowering<'a, '_> {
    /// Lowers a webhook: what its folders say of all payloads, what it says itself, and what it shows.
    pub(super) fn webhook(&mut self, call: &'a Call, trail: &Trail<'a>) {
        let mut payload = Evidence::default();
        for said in &trail.said {
            payload.extend(said.request.clone());
        }
        let description = call.request.description.as_ref().or(call.description.as_ref());
        self.unused_variables(&call.variables);
        let mut reading = self.read(description, call.request.text());
        payload.extend(std::mem::take(&mut reading.request));
        self.add_named(std::mem::take(&mut reading.named));
        let originals = call.responses.iter().filter_map(|response| response.request.as_ref());
        let bodies = originals.filter_map(|request| request.body.as_ref()).chain(&call.request.body);
        for body in bodies {
            let BodyContent::Raw { text, .. } = &body.content else { continue };
            payload.extend(self.typed(body));
            if let Some(seen) = evidence(prose::body(text, &body.at, self.report)) {
                payload.extend(seen);
            }
        }
        if payload.is_empty() {
            payload.samples = std::mem::take(&mut reading.fragments);
        }
        payload.parts.extend(reading.fragments.into_iter().map(|sample| (None, sample)));
        let index = self.webhooks.len();
        let text = self.text(description);
        self.webhooks.push(ir::Webhook {
            name: call.name.clone(),
            operation: None,
            payload: None,
            headers: Vec::new(),
            docs: Docs { text, samples: payload.samples.clone(), ..Docs::at(&call.at) },
        });
        if !payload.is_empty() {
            self.bodies.push((Slot::Webhook(index), payload));
        }
    }
}
