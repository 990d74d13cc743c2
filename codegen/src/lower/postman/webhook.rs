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
        for folder in &trail.folders {
            let reading = self.read(folder.description.as_ref());
            payload.extend(reading.request);
            self.add_named(reading.named);
        }
        let mut reading = self.read(call.request.description.as_ref());
        payload.extend(std::mem::take(&mut reading.request));
        self.add_named(std::mem::take(&mut reading.named));
        let originals = call.responses.iter().filter_map(|response| response.request.as_ref());
        let bodies = originals.filter_map(|request| request.body.as_ref()).chain(&call.request.body);
        for body in bodies {
            let BodyContent::Raw { text, .. } = &body.content else { continue };
            if let Some(seen) = evidence(prose::body(text, &body.at, self.report)) {
                payload.extend(seen);
            }
        }
        let index = self.webhooks.len();
        let text = self.text(call.request.description.as_ref());
        self.webhooks.push(ir::Webhook {
            name: call.name.clone(),
            operation: None,
            payload: None,
            docs: Docs { text, ..Docs::at(&call.at) },
        });
        if !payload.is_empty() {
            self.bodies.push((Slot::Webhook(index), payload));
        }
    }
}
