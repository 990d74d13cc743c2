//! Whether the cost of generating grows as the document does.

use crate::process::median;
use crate::table::Table;
use crate::{Outcome, place};
use fieldwork_codegen::correct::Config;
use fieldwork_codegen::generate;
use fieldwork_codegen::input::{Export, Inputs};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::time::Instant;

const SIZES: [usize; 3] = [1, 2, 4];
/// Runs of each size, in turns.
const ROUNDS: usize = 9;

/// Measures the time per operation of the document of Repzo as it is, doubled and quadrupled.
pub(crate) fn run(table: &mut Table) -> Outcome {
    let document: Value =
        serde_json::from_str(&place::read(&place::repzo())?).map_err(|error| error.to_string())?;
    let inputs = SIZES.map(|size| inputs(&enlarged(&document, size)));
    let mut times: [Vec<f64>; 3] = Default::default();
    for _ in 0..ROUNDS {
        for (inputs, times) in inputs.iter().zip(&mut times) {
            let start = Instant::now();
            let output = generate(inputs).map_err(|report| report.to_string())?;
            times.push(start.elapsed().as_secs_f64() * 1e6 / output.api.operations.len() as f64);
        }
    }
    let times = times.map(median);
    table.shown("generating, per operation", times[0], "µs");
    for (size, time) in SIZES.iter().zip(&times).skip(1) {
        table.shown(&format!("the same, document × {size}"), *time, "µs");
        table.alone("  as a ratio", time / times[0], "×", 1.15);
    }
    Ok(())
}

fn inputs(document: &Value) -> Inputs {
    let name = "openapi.json";
    let files = BTreeMap::from([(name.into(), document.to_string().into_bytes())]);
    Inputs {
        name: "repzo".to_owned(),
        export: Export { main: name.into(), files },
        config: Config::default(),
        root: "fieldwork::repzo".to_owned(),
        header: String::new(),
    }
}

/// Repeats all paths and components under other names.
fn enlarged(document: &Value, size: usize) -> Value {
    let mut all = document.clone();
    for number in 1..size {
        let copy = renamed(document, number);
        extend(&mut all["paths"], &copy["paths"], |path| format!("/copy{number}{path}"));
        for (section, components) in copy["components"].as_object().into_iter().flatten() {
            if section != "securitySchemes" {
                extend(&mut all["components"][section], components, |name| format!("Copy{number}{name}"));
            }
        }
    }
    all
}

fn extend(all: &mut Value, more: &Value, name: impl Fn(&str) -> String) {
    let more = more.as_object().into_iter().flatten().map(|(key, value)| (name(key), value.clone()));
    if let Some(all) = all.as_object_mut() {
        all.extend(more.collect::<Map<String, Value>>());
    }
}

/// Renames what references, operations and tags say.
fn renamed(node: &Value, number: usize) -> Value {
    let entry = |(key, value): (&String, &Value)| {
        let value = match (key.as_str(), value) {
            ("$ref", Value::String(target)) => renamed_reference(target, number).into(),
            ("operationId", Value::String(id)) => format!("{id}Copy{number}").into(),
            ("tags", Value::Array(tags)) => tags.iter().map(|tag| renamed_tag(tag, number)).collect(),
            _ => renamed(value, number),
        };
        (key.clone(), value)
    };
    match node {
        Value::Object(entries) => Value::Object(entries.iter().map(entry).collect()),
        Value::Array(values) => values.iter().map(|value| renamed(value, number)).collect(),
        other => other.clone(),
    }
}

fn renamed_reference(target: &str, number: usize) -> String {
    match target.rsplit_once('/') {
        Some((section, name)) => format!("{section}/Copy{number}{name}"),
        None => target.to_owned(),
    }
}

fn renamed_tag(tag: &Value, number: usize) -> Value {
    tag.as_str().map_or_else(|| tag.clone(), |tag| format!("{tag} copy{number}").into())
}
