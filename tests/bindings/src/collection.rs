//! A small reader of Postman collections: each call as it can be sent, with values for what the collection leaves open.
use crate::document::Operation;
use crate::exported::project;
use crate::sample::{Composer, Way};
use crate::table::Arguments;
use serde_json::{Value, json};

/// What stands in for a value that a collection leaves open: it may be a number or a text.
const FILLING: &str = "7";

/// The calls of a collection.
pub struct Collection {
    info: Value,
    /// The calls in order.
    pub calls: Vec<Call>,
}

/// A call that can be sent.
pub struct Call {
    /// Where it stands.
    pub pointer: String,
    item: Value,
}

impl Collection {
    /// Reads the collection that an API is documented by, if one is.
    pub fn read(api: &str) -> Option<Self> {
        let text = std::fs::read(project().join(format!("schemas/{api}/collection.json"))).ok()?;
        let mut root: Value = serde_json::from_slice(&text).ok()?;
        let variables = variables(&root);
        // A variable may hold others.
        (0..4).for_each(|_| fill(&mut root, &variables));
        let mut calls = Vec::new();
        collect(&root, "", &Value::Null, &mut calls);
        calls.iter_mut().for_each(|call| call.fill_in());
        Some(Self { info: root["info"].clone(), calls })
    }

    /// Returns a collection of the same calls to another server, one after the other.
    pub fn sent_to(&self, address: &str) -> Value {
        let calls: Vec<Value> = self.calls.iter().map(|call| call.sent_to(address)).collect();
        json!({"info": self.info, "item": calls})
    }
}

/// Returns marks of variables and what stands for them.
fn variables(root: &Value) -> Vec<(String, String)> {
    let variables = root["variable"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let pairs =
        variables.map(|variable| (format!("{{{{{}}}}}", text(&variable["key"])), text(&variable["value"])));
    pairs.filter(|(_, value)| !value.is_empty()).collect()
}

/// Fills variables in, in all texts.
fn fill(value: &mut Value, variables: &[(String, String)]) {
    match value {
        Value::String(text) => {
            *text =
                variables.iter().fold(std::mem::take(text), |text, (mark, value)| text.replace(mark, value));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, variables)),
        Value::Object(map) => map.values_mut().for_each(|value| fill(value, variables)),
        _ => {}
    }
}

/// Collects all calls with a URL; each is given the authentication that it inherits.
fn collect(parent: &Value, at: &str, inherited: &Value, found: &mut Vec<Call>) {
    let auth = parent.get("auth").filter(|auth| !auth.is_null()).unwrap_or(inherited);
    for (index, item) in parent["item"].as_array().into_iter().flatten().enumerate() {
        let pointer = format!("{at}/item/{index}");
        if item.get("item").is_some() {
            collect(item, &pointer, auth, found);
        } else if item["request"]["url"]["path"].is_array() {
            let mut item = item.clone();
            let own = &mut item["request"]["auth"];
            if own.is_null() {
                *own = auth.clone();
            }
            take_saved_body(&mut item);
            found.push(Call { pointer, item });
        }
    }
}

/// Gives a call without a body that of a saved request.
fn take_saved_body(item: &mut Value) {
    if json_of(&item["request"]["body"]).is_none() {
        let saved = item["response"].as_array().into_iter().flatten();
        let saved = saved.map(|response| &response["originalRequest"]["body"]);
        let first = saved.into_iter().find(|body| json_of(body).is_some()).cloned();
        item["request"]["body"] = first.unwrap_or_else(|| item["request"]["body"].take());
    }
}

impl Call {
    /// Returns its name.
    pub fn name(&self) -> &str {
        self.item["name"].as_str().unwrap_or_default()
    }

    fn fill_in(&mut self) {
        let request = &mut self.item["request"];
        let kind = request["auth"]["type"].as_str().unwrap_or_default().to_owned();
        for list in ["/url/variable", "/header", &format!("/auth/{kind}")] {
            for entry in request.pointer_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
                if entry["value"] == "" && entry["key"] != "" {
                    entry["value"] = FILLING.into();
                }
            }
        }
        open(&mut request["url"]);
        open(&mut request["header"]);
    }

    /// Returns the call to another server.
    fn sent_to(&self, address: &str) -> Value {
        let mut item = self.item.clone();
        let (host, port) = address.split_once(':').unwrap_or((address, "80"));
        let path = self.path();
        let url = &mut item["request"]["url"];
        *url = json!({"protocol": "http", "host": [host], "port": port, "path": path, "query": url["query"], "variable": url["variable"]});
        json!({"name": item["name"], "request": item["request"]})
    }

    /// Returns the segments of its path, those of the base that it is below included.
    fn path(&self) -> Vec<&str> {
        let url = &self.item["request"]["url"];
        let base = url["host"].as_array().and_then(|host| host.first()).unwrap_or(&url["host"]);
        let base = base.as_str().unwrap_or_default().split("://").last().unwrap_or_default();
        let own = url["path"].as_array().into_iter().flatten().filter_map(Value::as_str);
        base.split('/').skip(1).filter(|segment| !segment.is_empty()).chain(own).collect()
    }

    /// Returns the values that the call is made with, the body aside, in the words of the operation.
    pub fn arguments(&self, operation: &Operation<'_>) -> Arguments {
        let composer = Composer::bare(Way::Sent);
        let mut arguments = Arguments::new();
        for parameter in operation.parameters() {
            let (Some(place), Some(name)) = (parameter.text("in"), parameter.text("name")) else { continue };
            let is_needed = place == "path" || parameter.is("required");
            let composed = || composer.values_of_parameter(&parameter)?.1.into_iter().next();
            let is_list = parameter.get("schema").is_some_and(|schema| schema.text("type") == Some("array"));
            let value = self.value(operation.path, place, name);
            let value = if is_list { value.map(|_| self.values(place, name)) } else { value };
            if let Some(value) = value.or_else(|| composed().filter(|_| is_needed)) {
                arguments.insert(format!("{place}:{name}"), value);
            }
        }
        arguments
    }

    fn value(&self, template: &str, place: &str, name: &str) -> Option<Value> {
        let request = &self.item["request"];
        match place {
            "path" => {
                let mut segments = template.split('/').filter(|segment| !segment.is_empty());
                let index = segments.position(|segment| segment == format!("{{{name}}}"))?;
                let segment = *self.path().get(index)?;
                let named =
                    segment.strip_prefix(':').and_then(|name| entry(&request["url"]["variable"], name));
                Some(named.unwrap_or_else(|| segment.into()))
            }
            "query" => entry(&request["url"]["query"], name),
            _ => entry(&request["header"], name),
        }
    }

    /// Returns all values of a parameter that may stand more than once.
    fn values(&self, place: &str, name: &str) -> Value {
        let list = &self.item["request"][if place == "query" { "url" } else { "header" }];
        let list = if place == "query" { &list["query"] } else { list };
        let own = list.as_array().into_iter().flatten().filter(|pair| pair["key"] == name);
        own.filter_map(|pair| entry(&Value::Array(vec![pair.clone()]), name)).collect()
    }

    /// Returns the body as JSON, if it is that or a form.
    pub fn body(&self) -> Option<Value> {
        json_of(&self.item["request"]["body"])
    }
}

fn json_of(body: &Value) -> Option<Value> {
    match body["mode"].as_str()? {
        "raw" => serde_json::from_str(body["raw"].as_str()?).ok(),
        "urlencoded" => {
            let fields = body["urlencoded"].as_array()?.iter().filter(|field| field["disabled"] != true);
            let field = |field: &Value| Some((field["key"].as_str()?.to_owned(), field["value"].clone()));
            Some(fields.filter_map(field).collect())
        }
        _ => None,
    }
}

/// Fills in what no variable holds.
fn open(value: &mut Value) {
    match value {
        Value::String(text) => {
            while let Some((start, length)) = mark(text) {
                text.replace_range(start..start + length, FILLING);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(open),
        Value::Object(map) => map.values_mut().for_each(open),
        _ => {}
    }
}

/// Returns where a variable is named, and how long its mark is.
fn mark(text: &str) -> Option<(usize, usize)> {
    let start = text.find("{{")?;
    Some((start, text[start..].find("}}")? + 2))
}

/// Returns the value of an entry that is switched on; names of headers know no case, and no two others differ by it alone.
fn entry(list: &Value, key: &str) -> Option<Value> {
    let mut entries = list.as_array().into_iter().flatten().filter(|entry| entry["disabled"] != true);
    let is_named =
        |entry: &&Value| entry["key"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(key));
    entries.find(is_named).map(|entry| entry["value"].clone())
}
