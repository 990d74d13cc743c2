//! Tells whether two readings of an API are the same, the characters of samples aside.

use fieldwork_codegen::ir::{Api, Docs, Operation, Shape};

/// Calls `change` for all documentation in an API.
fn each_docs(api: &mut Api, change: &mut impl FnMut(&mut Docs)) {
    change(&mut api.docs);
    api.resources.iter_mut().for_each(|resource| change(&mut resource.docs));
    api.webhooks.iter_mut().for_each(|webhook| change(&mut webhook.docs));
    api.operations.iter_mut().for_each(|operation| operation_docs(operation, change));
    for def in &mut api.types {
        change(&mut def.docs);
        if let Shape::Model(model) = &mut def.shape {
            model.fields.iter_mut().for_each(|field| change(&mut field.docs));
        }
    }
}

fn operation_docs(operation: &mut Operation, change: &mut impl FnMut(&mut Docs)) {
    change(&mut operation.docs);
    operation.parameters.iter_mut().for_each(|parameter| change(&mut parameter.docs));
    operation.bodies.iter_mut().for_each(|body| change(&mut body.docs));
    let replies = operation.success.iter_mut().chain(&mut operation.errors);
    replies.for_each(|reply| change(&mut reply.docs));
}

/// Reduces samples to their form: texts without their characters, numbers without their figures.
pub fn without_samples(api: &mut Api) {
    each_docs(api, &mut |docs| {
        for sample in &mut docs.samples {
            sample.value = form(&sample.value.to_string()).into();
        }
    });
}

/// Returns the form of a JSON text.
pub fn form(json: &str) -> String {
    let mut form = String::new();
    let (mut is_text, mut is_escaped) = (false, false);
    for character in json.chars() {
        let ends = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        is_text ^= ends;
        if ends || !(is_text || character.is_ascii_digit()) {
            form.push(character);
        }
    }
    form
}

/// Asserts that two texts are equal; shows the first lines that are not.
pub fn assert_same(raw: &[String], distilled: &[String], name: &str) {
    if let Some(at) = raw.iter().zip(distilled).position(|(raw, distilled)| raw != distilled) {
        let around = at.saturating_sub(12)..at + 3;
        let lines = |all: &[String]| all.get(around.clone()).unwrap_or_default().join("\n");
        panic!("{name} differs\nraw:\n{}\ndistilled:\n{}", lines(raw), lines(distilled));
    }
    assert_eq!(raw.len(), distilled.len(), "{name} differs in length");
}
