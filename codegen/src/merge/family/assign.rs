//! Gives what a request says of fields to the messages that have them.

use crate::evidence::{Evidence, Message, Statement, Step, Table};
use crate::merge::evidence::Shape;
use crate::words;

/// Gives statements, tables and parts of one source to the messages in its samples.
pub(super) fn to_messages(whole: &mut Evidence, said: Evidence) {
    let mut found = Vec::new();
    collect(whole, &said, &mut found);
    if found.is_empty() {
        return;
    }
    for table in said.tables {
        let choice = choice(&found, &table);
        place(found[choice], table);
    }
    for statement in said.statements {
        let path = statement.path.iter().skip_while(|step| step.key().is_none()).cloned().collect();
        let keys = [first_key(&statement.path).to_owned()];
        let choice = best(&found, &keys);
        found[choice].evidence.statements.push(Statement { path, ..statement });
    }
    for part in said.parts {
        let keys: Vec<String> =
            part.1.value.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect();
        let choice = best(&found, &keys);
        found[choice].evidence.parts.push(part);
    }
}

fn first_key(path: &[Step]) -> &str {
    path.iter().find_map(Step::key).unwrap_or_default()
}

/// Collects the innermost messages that a source shows.
fn collect<'e>(evidence: &'e mut Evidence, said: &Evidence, found: &mut Vec<&'e mut Message>) {
    let is_shown = |message: &Message| {
        let places = message.evidence.samples.iter().map(|sample| &sample.at);
        places.into_iter().any(|at| said.samples.iter().any(|sample| sample.at == *at))
    };
    for message in evidence.families.iter_mut().flat_map(|family| &mut family.messages) {
        if !message.evidence.families.is_empty() {
            collect(&mut message.evidence, said, found);
        } else if is_shown(message) {
            found.push(message);
        }
    }
}

/// Returns the message that a table is about: the one that its heading names, else the one that has most of its fields.
fn choice(found: &[&mut Message], table: &Table) -> usize {
    let named = table.hint.last().and_then(Step::key).map(words::key);
    let is_named = |message: &&mut Message| {
        let kind = message.kind.as_deref().map(words::key);
        kind.is_some() && kind == named
    };
    found.iter().position(is_named).unwrap_or_else(|| best(found, &keys(table)))
}

fn keys(table: &Table) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for key in table.statements.iter().map(|said| first_key(&said.path)) {
        if !keys.iter().any(|known| known == key) {
            keys.push(key.to_owned());
        }
    }
    keys
}

/// Returns the message that has most of some fields, of equals the first.
fn best(found: &[&mut Message], keys: &[String]) -> usize {
    let count = |message: &&mut Message| {
        let shape = shape(message);
        shape.objects().iter().map(|(_, object)| object.count_of(keys)).max().unwrap_or_default()
    };
    let counts: Vec<usize> = found.iter().map(count).collect();
    (0..counts.len()).rev().max_by_key(|index| counts[*index]).unwrap_or_default()
}

fn shape(message: &Message) -> Shape {
    let mut shape = Shape::default();
    message.evidence.samples.iter().for_each(|sample| shape.see(&sample.value));
    shape
}

/// Puts what a table says where a message has its fields, else into the object that holds most.
fn place(message: &mut Message, mut table: Table) {
    let shape = shape(message);
    let keys = keys(&table);
    let is_named =
        table.hint.last().and_then(Step::key).map(words::key) == message.kind.as_deref().map(words::key);
    if !table.hint.is_empty() && !is_named {
        message.evidence.tables.push(table);
        return;
    }
    let objects = shape.objects();
    let most = |keys: &dyn Fn(&Shape) -> usize| {
        objects.iter().rev().map(|(path, object)| (keys(object), path)).max_by_key(|(count, _)| *count)
    };
    let found = most(&|object| object.count_of(&keys)).filter(|(count, _)| *count > 0);
    let path = found.or_else(|| most(&Shape::len)).map(|(_, path)| path.clone()).unwrap_or_default();
    for said in &mut table.statements {
        said.path.splice(0..0, path.iter().cloned());
    }
    message.evidence.statements.extend(table.statements);
}
