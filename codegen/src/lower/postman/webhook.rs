//! Calls that the service makes.

use super::call::evidence;
use super::{Lowering, Trail, prose};
use crate::evidence::Evidence;
use crate::ir::{self, Docs};
use crate::lower::Slot;
use crate::parse::postman::{BodyContent, Call, Folder};

impl<'a> Lowering<'a, '_> {
    /// Lowers a webhook: what its folders say of all payloads, what it says itself, and what it shows.
    pub(super) fn webhook(&mut self, call: &'a Call, trail: &Trail<'a>) {
        let mut payload = Evidence::default();
        for (folder, said) in trail.folders.iter().zip(&trail.said) {
            payload.extend(said.get_or_init(|| self.folder(folder)).clone());
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

    /// Returns what a folder says of all payloads in it.
    fn folder(&mut self, folder: &Folder) -> Evidence {
        let reading = self.read(folder.description.as_ref());
        self.add_named(reading.named);
        reading.request
    }
}
