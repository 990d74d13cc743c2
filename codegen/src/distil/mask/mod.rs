//! Samples in, the same samples out with placeholders for secrets and for what belongs to a person.
//!
//! Equal values get equal placeholders and different ones different, by order of first appearance. A placeholder has the
//! form of what it stands for (a number stays a number, a UUID a UUID) and is none of what is replaced, so that a second
//! run changes nothing.

mod digits;
mod elsewhere;
mod key;
mod person;
mod plate;
mod position;
mod scan;
mod secret;
#[cfg(test)]
mod tests;

use key::Class;
use serde_json::{Map, Number, Value};
use std::collections::{BTreeMap, HashMap};

/// What a placeholder stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mask {
    /// A street address.
    Address,
    /// The number of a payment card or bank account.
    Account,
    /// An e-mail address.
    Email,
    /// The number by which a state knows a person.
    Identity,
    /// A public IP address.
    Ip,
    /// A person's name.
    Person,
    /// A telephone number.
    Phone,
    /// The licence plate of a vehicle.
    Plate,
    /// A geographic position.
    Position,
    /// A password, token, key or signature.
    Secret,
}

impl Mask {
    /// Returns what people call it.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Address => "street address",
            Self::Account => "account number",
            Self::Email => "e-mail address",
            Self::Identity => "identity number",
            Self::Ip => "IP address",
            Self::Person => "name",
            Self::Phone => "phone number",
            Self::Plate => "licence plate",
            Self::Position => "coordinate",
            Self::Secret => "secret",
        }
    }
}

/// The placeholders given so far.
#[derive(Debug, Default)]
pub(super) struct Masks {
    known: HashMap<(Mask, String), String>,
    counts: BTreeMap<Mask, usize>,
    /// What values are by their names, as values beside them said: in another sample nothing may stand there.
    told: HashMap<String, Class>,
}

impl Masks {
    /// Returns how many different values were replaced.
    pub(super) fn counts(&self) -> BTreeMap<Mask, usize> {
        self.counts.clone()
    }

    /// Cleans a sample; `key` is the name of the value.
    pub(super) fn sample(&mut self, key: Option<&str>, value: &Value) -> Value {
        self.value(key, key.map_or(Class::Other, |key| self.class(None, key)), value)
    }

    /// Cleans a value of a class; `key` is the name of the value or of the list that it stands in.
    fn value(&mut self, key: Option<&str>, class: Class, value: &Value) -> Value {
        match value {
            Value::String(text) => self.text(class, text).into(),
            Value::Number(number) => self.number(class, number),
            Value::Array(items) => items.iter().map(|item| self.value(key, class, item)).collect(),
            Value::Object(map) => self.object(key, map),
            Value::Null | Value::Bool(_) => value.clone(),
        }
    }

    fn object(&mut self, name: Option<&str>, map: &Map<String, Value>) -> Value {
        let mut out = Map::with_capacity(map.len());
        self.learn(map);
        // A name beside a last name is a first name, unless that stands there too.
        let has = |class| map.keys().any(|key| Class::of(key) == class);
        let is_person = has(Class::LastName) && !has(Class::FirstName);
        for (key, value) in map {
            let is_first = is_person && key.eq_ignore_ascii_case("name");
            let class = match self.class(name, key) {
                _ if is_first => Class::FirstName,
                Class::Other if elsewhere::is_persons(map, key, value) => Class::FullName,
                _ if elsewhere::kind_beside(map, key) == Some(Class::Other) => Class::within(name, key),
                class => class,
            };
            let value = self.value(Some(key), class, value);
            let clean = scan::text(self, key);
            let is_free = !map.contains_key(&clean) && !out.contains_key(&clean);
            out.insert(if is_free { clean } else { key.clone() }, value);
        }
        Value::Object(out)
    }

    /// Tells what a value is by its name and that of its object.
    fn class(&self, object: Option<&str>, name: &str) -> Class {
        match Class::within(object, name) {
            Class::Other => self.told.get(&key::fold(name)).copied().unwrap_or(Class::Other),
            class => class,
        }
    }

    /// Takes note of what values of an object are by others that name their kinds.
    fn learn(&mut self, map: &Map<String, Value>) {
        for name in map.keys() {
            if let Some(class) = elsewhere::kind_beside(map, name).filter(|class| *class != Class::Other) {
                self.told.insert(key::fold(name), class);
            }
        }
    }

    /// Cleans a text: as a whole if its key says what it is, else what can be told by its form.
    fn text(&mut self, class: Class, text: &str) -> String {
        if let Some(clean) = self.json(text) {
            return clean;
        }
        let whole = match class {
            Class::Secret => secret::under_key(self, text, false),
            Class::Password => secret::under_key(self, text, true),
            Class::Phone => digits::phone(self, text),
            Class::Account => digits::account(self, text),
            Class::Identity => digits::identity(self, text),
            Class::FirstName | Class::LastName | Class::FullName => person::name(self, class, text),
            Class::Address => person::address(self, text),
            Class::Plate => plate::plate(self, text),
            Class::Position => position::position(self, text),
            Class::Other => digits::international(self, text),
        };
        let whole = whole.or_else(|| elsewhere::known(self, text));
        whole.unwrap_or_else(|| scan::text(self, text))
    }

    /// Cleans JSON that stands in a text.
    fn json(&mut self, text: &str) -> Option<String> {
        if !text.trim_start().starts_with(['{', '[']) {
            return None;
        }
        let value: Value = serde_json::from_str(text).ok()?;
        let clean = self.sample(None, &value);
        Some(if clean == value { text.to_owned() } else { clean.to_string() })
    }

    fn number(&mut self, class: Class, number: &Number) -> Value {
        let text = number.to_string();
        let clean = match class {
            Class::Phone => digits::phone(self, &text),
            Class::Account => digits::account(self, &text),
            Class::Identity => digits::identity(self, &text),
            Class::Position => position::position(self, &text),
            _ => elsewhere::known(self, &text),
        };
        clean.and_then(|clean| clean.parse().ok()).map_or_else(|| number.clone().into(), Value::Number)
    }

    /// Returns the placeholder of a value, made from its position among those of its kind, counted from 1.
    fn stand_in(&mut self, mask: Mask, value: &str, make: impl FnOnce(usize) -> String) -> String {
        let key = (mask, value.to_owned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let count = self.counts.entry(mask).or_default();
        *count += 1;
        let placeholder = make(*count);
        self.known.insert(key, placeholder.clone());
        placeholder
    }
}
