//! Takes parts out of calls.

use super::Lowering;
use super::call::method;
use super::server::calls;
use crate::diagnostic::{Location, Report};
use crate::ir::Method;
use crate::lower::{DocsPolicy, Part};
use crate::parse::postman::{Call, Document, Item};

/// Takes a part out of the calls with this method and path. Returns whether one had it.
pub(in crate::lower) fn ignore(document: &mut Document, wanted: Method, path: &str, part: Part) -> bool {
    let places = places(document, wanted, path);
    let mut found = false;
    each(&mut document.items, &mut |call| {
        if places.contains(&call.at) {
            found |= take(call, part);
        }
    });
    found
}

/// Returns the places of the calls with this method and path.
fn places(document: &Document, wanted: Method, path: &str) -> Vec<Location> {
    let mut report = Report::default();
    let mut lowering = Lowering::new(document, DocsPolicy::Facts, &mut report);
    lowering.note_path_parameters();
    let is_meant = |call: &&Call| {
        let url = call.request.url.as_ref();
        method(call) == Some(wanted) && url.is_some_and(|url| lowering.template(url).path == path)
    };
    calls(&document.items).into_iter().filter(is_meant).map(|call| call.at.clone()).collect()
}

fn each(items: &mut [Item], visit: &mut impl FnMut(&mut Call)) {
    for item in items {
        match item {
            Item::Folder(folder) => each(&mut folder.items, visit),
            Item::Call(call) => visit(call),
        }
    }
}

fn take(call: &mut Call, part: Part) -> bool {
    match part {
        Part::Description => call.request.description.take().is_some() | call.description.take().is_some(),
        Part::Body => call.request.body.take().is_some(),
        Part::Responses => !std::mem::take(&mut call.responses).is_empty(),
    }
}
