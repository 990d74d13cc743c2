//! A page against the document behind it: each fact that the page states is stated there, and is the same.
//!
//! Calls are compared in the order of the page, without a look at methods and paths.

use super::shown::{self, Operation, Parameter};
use super::{published, read};
use fieldwork_codegen::parse::redoc::text::{Call, Row, RowPlace, Sample, Text};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Debug;

/// How often a fact was compared.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    /// Neither the page nor the document states it.
    absent: usize,
    equal: usize,
    unequal: usize,
}

/// What was compared.
#[derive(Default)]
struct Tally {
    facts: BTreeMap<&'static str, Count>,
    /// What is not the same: the fact, where, and what both say.
    unequal: Vec<(&'static str, String, String)>,
    /// What cannot be compared: why, and how often.
    left: BTreeMap<&'static str, usize>,
}

impl Tally {
    fn compare<T: PartialEq + Debug + Default>(
        &mut self,
        fact: &'static str,
        at: &dyn Debug,
        said: T,
        wanted: T,
    ) {
        let count = self.facts.entry(fact).or_default();
        if said != wanted {
            count.unequal += 1;
            let both = format!("the page says {said:?}, the document {wanted:?}");
            self.unequal.push((fact, format!("{at:?}"), both));
        } else if said == T::default() {
            count.absent += 1;
        } else {
            count.equal += 1;
        }
    }

    fn leave(&mut self, why: &'static str) {
        *self.left.entry(why).or_default() += 1;
    }

    fn call(&mut self, call: &Call, operation: &Operation<'_>) {
        let at = &call.at.place;
        let (section, text) = operation.section.unzip();
        self.compare("title", at, all(call.title.as_slice()), one_line(operation.title()));
        self.compare("description", at, all(&call.prose), one_line(operation.text("description")));
        self.compare("section", at, all(call.section.as_slice()), one_line(section));
        self.compare("text of a section", at, all(&call.section_prose), one_line(text.flatten()));
        self.compare("security", at, call.security.clone(), operation.security());
        self.parameters(call, operation);
        self.body(call, operation);
        self.sample("reply", call.reply.as_ref(), &call.at.place, operation.reply());
    }

    fn parameters(&mut self, call: &Call, operation: &Operation<'_>) {
        let places = [
            (RowPlace::Path, "path"),
            (RowPlace::Query, "query"),
            (RowPlace::Cookie, "cookie"),
            (RowPlace::Header, "header"),
        ];
        for (place, name) in places {
            let rows: Vec<&Row> = call.parameters.iter().filter(|row| row.place == place).collect();
            let parameters = operation.parameters(name);
            self.compare("number of parameters of a place", &call.at.place, rows.len(), parameters.len());
            for (row, parameter) in rows.iter().zip(&parameters) {
                self.compare("place of a parameter", &row.at.place, row.is_place_stated, true);
                self.row(row, parameter);
            }
        }
    }

    fn body(&mut self, call: &Call, operation: &Operation<'_>) {
        let at = &call.at.place;
        let wanted = operation.body();
        self.compare("whether there is a body", at, call.body.is_some(), wanted.is_some());
        let (Some(body), Some((media_type, content))) = (&call.body, wanted) else { return };
        self.compare("media type of a body", at, body.media_type.as_deref(), Some(media_type));
        let fields = operation.fields(&content["schema"]);
        self.compare("number of fields of a body", at, body.rows.len(), fields.len());
        for (row, field) in body.rows.iter().zip(&fields) {
            self.row(row, field);
        }
        self.sample("request", call.request.as_ref(), at, Some((media_type, content, fields)));
    }

    /// Compares a parameter, or a field of a body.
    fn row(&mut self, row: &Row, wanted: &Parameter<'_>) {
        let at = &row.at.place;
        match &row.name {
            Some(name) if row.is_named_by_sample => {
                self.compare("name won back from a sample", at, name.as_str(), wanted.name);
            }
            Some(name) => self.compare("name", at, name.as_str(), wanted.name),
            None if row.place == RowPlace::Body => {
                self.leave("name of a field: lost, and the sample does not tell")
            }
            None => self.leave("name of a parameter: lost, and there is no sample"),
        }
        let schema = &wanted.schema;
        self.compare("required", at, row.required, wanted.required);
        self.compare("type", at, shown::types_said(&row.ty), schema.types());
        self.compare("format", at, shown::formats_said(&row.ty), schema.formats());
        self.compare("limits", at, shown::limits_said(&row.ty), schema.limits());
        self.compare("default", at, row.default.as_ref(), schema.value.get("default"));
        self.compare("values", at, (row.are_values_of_items, row.values.clone()), schema.values());
        self.compare(
            "description of a row",
            at,
            one_line(row.description.as_deref()),
            one_line(wanted.description),
        );
    }

    /// Compares the first level of a sample with the fields of its schema, and with the example in the document.
    fn sample(
        &mut self,
        of: &'static str,
        sample: Option<&Sample>,
        at: &dyn Debug,
        wanted: Option<(&str, &Value, Vec<Parameter<'_>>)>,
    ) {
        let is_request = of == "request";
        self.compare(
            if is_request { "whether there is a request sample" } else { "whether there is a reply sample" },
            at,
            sample.is_some(),
            wanted.is_some(),
        );
        let (Some(sample), Some((media_type, content, fields))) = (sample, wanted) else { return };
        self.compare("media type of a sample", at, sample.media_type.as_deref(), Some(media_type));
        let Value::Object(members) = &sample.value else {
            self.leave("sample that is no object");
            return;
        };
        let fact = if is_request {
            "key of a request sample is a field"
        } else {
            "key of a reply sample is a field"
        };
        for key in members.keys() {
            self.compare(fact, &(at, key), fields.iter().any(|field| field.name == key), true);
        }
        let fact = if is_request {
            "field of a request is in its sample"
        } else {
            "field of a reply is in its sample"
        };
        for field in &fields {
            match members.contains_key(field.name) {
                false if field.schema.is_link() => {
                    self.leave("sample of a field that is a link: the page leaves it out")
                }
                is_there => self.compare(fact, &(at, field.name), is_there, true),
            }
        }
        self.values(sample, members, at, content, &fields);
    }

    /// Compares the members of a sample with the types of their fields, or with an example.
    fn values(
        &mut self,
        sample: &Sample,
        members: &Map<String, Value>,
        at: &dyn Debug,
        content: &Value,
        fields: &[Parameter<'_>],
    ) {
        let example = content.get("example");
        for (key, value) in members {
            let field = fields.iter().find(|field| field.name == key);
            let example = example.map(|example| &example[key]).or_else(|| field?.schema.value.get("example"));
            if let Some(field) = field {
                self.compare(
                    "sample value is of the type of its field",
                    &(at, key),
                    field.schema.allows(value),
                    true,
                );
            }
            match example {
                Some(Value::Array(_) | Value::Object(_)) if sample.hidden.contains(key) => {
                    self.leave("example of a list or an object: the page does not unfold it");
                }
                Some(example) => {
                    self.compare("sample value is the example", &(at, key), Some(value), Some(example))
                }
                None => {}
            }
        }
    }
}

/// Joins paragraphs.
fn all(texts: &[Text]) -> Option<String> {
    let text = texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ");
    one_line(Some(&text))
}

/// Returns a text without its breaks; nothing for an empty one.
fn one_line(text: Option<&str>) -> Option<String> {
    let text = text?.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// What is not the same, with the line of the page: the page lost the heading of this section, and its text with it.
const UNEQUAL: [(&str, &str); 2] = [("section", "Line(10657, 1)"), ("text of a section", "Line(10657, 1)")];

/// What is compared: how often neither side states it, and how often both do and say the same.
const COMPARED: &[(&str, usize, usize)] = &[
    ("default", 2080, 167),
    ("description", 243, 192),
    ("description of a row", 499, 1748),
    ("field of a reply is in its sample", 0, 2387),
    ("field of a request is in its sample", 0, 1686),
    ("format", 2042, 205),
    ("introduction", 0, 1),
    ("key of a reply sample is a field", 0, 2387),
    ("key of a request sample is a field", 0, 1686),
    ("limits", 2128, 119),
    ("media type of a body", 0, 175),
    ("media type of a sample", 0, 610),
    ("name", 0, 1959),
    ("name won back from a sample", 0, 256),
    ("number of calls", 0, 1),
    ("number of fields of a body", 0, 175),
    ("number of parameters of a place", 1398, 342),
    ("place of a parameter", 0, 553),
    ("required", 1750, 497),
    ("sample value is of the type of its field", 0, 4073),
    ("sample value is the example", 0, 487),
    ("section", 402, 32),
    ("security", 0, 435),
    ("text of a section", 402, 32),
    ("title", 0, 435),
    ("title of the page", 0, 1),
    ("type", 0, 2247),
    ("values", 2111, 136),
    ("version", 0, 1),
    ("whether there is a body", 260, 175),
    ("whether there is a reply sample", 0, 435),
    ("whether there is a request sample", 0, 175),
];

/// What cannot be compared, and why.
const NOT_COMPARED: &[(&str, usize)] = &[
    ("example of a list or an object: the page does not unfold it", 20),
    ("name of a parameter: lost, and there is no sample", 32),
    ("sample of a field that is a link: the page leaves it out", 8),
];

#[test]
fn a_page_says_what_its_document_says() {
    let (Some(text), Some(json)) = (published("redoc.txt"), published("openapi.json")) else { return };
    let tally = compare(&text, &serde_json::from_str(&json).unwrap());
    for (fact, Count { absent, equal, unequal }) in &tally.facts {
        println!("{equal:5} equal {unequal:2} unequal {absent:5} absent from both: {fact}");
    }
    for (why, count) in &tally.left {
        println!("{count:5} not compared: {why}");
    }
    for (fact, at, both) in &tally.unequal {
        println!("unequal: {fact} at {at}: {both}");
    }
    let unequal: Vec<_> = tally.unequal.iter().map(|(fact, at, _)| (*fact, at.as_str())).collect();
    assert_eq!(unequal, UNEQUAL);
    let compared: Vec<_> =
        tally.facts.iter().map(|(fact, count)| (*fact, count.absent, count.equal)).collect();
    assert_eq!(compared, COMPARED);
    assert_eq!(tally.left.into_iter().collect::<Vec<_>>(), NOT_COMPARED);
}

fn compare(text: &str, json: &Value) -> Tally {
    let (page, _) = read(text);
    let mut tally = Tally::default();
    let at = &"the head";
    tally.compare("title of the page", at, page.title.as_deref(), json["info"]["title"].as_str());
    tally.compare("version", at, page.version.as_deref(), json["info"]["version"].as_str());
    tally.compare(
        "introduction",
        at,
        all(&page.introduction),
        one_line(json["info"]["description"].as_str()),
    );
    let operations = shown::operations(json);
    tally.compare("number of calls", at, page.calls.len(), operations.len());
    for (call, operation) in page.calls.iter().zip(&operations) {
        tally.call(call, operation);
    }
    tally
}
