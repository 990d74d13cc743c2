//! Samples: the first level of a JSON text, in which lists and objects are folded, or a text of another kind.

use super::Page;
use crate::parse::redoc::text::{MAX_SAMPLE_DEPTH, Sample, deep_sample};
use serde_json::{Deserializer, Map, Value};

/// What stands in one line of a sample.
enum Shown {
    /// A value, as a whole.
    Whole(Value),
    /// A list or an object with something in it that the page does not show.
    Hidden(Value),
    /// Likewise, and the line that closes it follows.
    Folded(Value),
}

impl Page<'_, '_> {
    /// Reads a sample.
    pub(super) fn sample(&mut self) -> Option<Sample> {
        let caption = self.lines.above();
        self.lines.skip_blank();
        let media_type = self.media_type();
        let at = self.lines.here();
        let Some(line) = self.lines.content() else {
            self.cut(&caption, "the text is cut off within a call: a sample is missing");
            return None;
        };
        let (value, hidden) = match line {
            "{" | "[" => self.first_level(line == "{"),
            _ => (self.other(media_type.as_deref())?, Vec::new()),
        };
        if depth(&value) > MAX_SAMPLE_DEPTH {
            self.report.push(deep_sample(&at));
            return None;
        }
        Some(Sample { at, media_type, value, hidden })
    }

    /// Reads `Content type`, and the line below it.
    fn media_type(&mut self) -> Option<String> {
        if self.lines.peek(0) != Some("Content type") {
            return None;
        }
        self.lines.step();
        let media_type = self.lines.content()?;
        self.lines.step();
        Some(media_type.to_owned())
    }

    /// Reads a sample that is not unfolded: another kind of text, or JSON in one line.
    fn other(&mut self, media_type: Option<&str>) -> Option<Value> {
        let is_json = media_type.is_none_or(|media_type| media_type.contains("json"));
        if !is_json {
            return self.lines.paragraph().map(|text| Value::from(text.text));
        }
        let value = self.lines.content().and_then(|line| serde_json::from_str(line).ok());
        if value.is_some() {
            self.lines.step();
            return value;
        }
        while self.lines.content().is_some() {
            self.unread();
        }
        None
    }

    /// Reads the members of an object, or the items of a list, up to the bracket that closes it. Returns the names of what the
    /// page does not show, too.
    fn first_level(&mut self, is_object: bool) -> (Value, Vec<String>) {
        let start = self.lines.here();
        self.lines.step();
        let (mut members, mut hidden) = (Map::new(), Vec::new());
        loop {
            let Some(line) = self.lines.content() else {
                self.cut(&start, "the text is cut off within a call: a sample is not closed");
                break;
            };
            if line == if is_object { "}" } else { "]" } {
                self.lines.step();
                break;
            }
            let number = (!is_object).then_some(members.len());
            let Some((name, shown)) = member(line, number).filter(|(name, _)| !members.contains_key(name))
            else {
                self.unread();
                continue;
            };
            let value = self.shown(shown, &name, &mut hidden);
            members.insert(name, value);
        }
        let value = if is_object { Value::Object(members) } else { members.into_values().collect() };
        (value, hidden)
    }

    /// Passes a member by, and the line that closes it.
    fn shown(&mut self, shown: Shown, name: &str, hidden: &mut Vec<String>) -> Value {
        let at = self.lines.here();
        self.lines.step();
        let (value, is_folded) = match shown {
            Shown::Whole(value) => return value,
            Shown::Hidden(value) => (value, false),
            Shown::Folded(value) => (value, true),
        };
        let close = if value.is_array() { "]" } else { "}" };
        let is_close = |line: &str| line.starts_with(' ') && line.trim_start().trim_end_matches(',') == close;
        if is_folded {
            match self.lines.content() {
                Some(line) if is_close(line) => self.lines.step(),
                _ => self.warn(
                    "unclosed-member",
                    &at,
                    "a folded part of a sample is not closed in the next line",
                ),
            }
        }
        hidden.push(name.to_owned());
        value
    }
}

/// Returns how many lists and objects stand in each other.
fn depth(value: &Value) -> usize {
    match value {
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// Reads the line of a member of an object, or of an item of a list, which is named by its number.
fn member(line: &str, number: Option<usize>) -> Option<(String, Shown)> {
    let line = line.trim_start().strip_prefix("• ")?;
    let (name, value) = match number {
        Some(number) => (number.to_string(), line),
        None => named(line)?,
    };
    Some((name, shown(value)?))
}

/// Splits `"name": value`.
fn named(line: &str) -> Option<(String, &str)> {
    let mut stream = Deserializer::from_str(line).into_iter::<String>();
    let name = stream.next()?.ok()?;
    let value = line[stream.byte_offset()..].strip_prefix(": ")?;
    Some((name, value))
}

fn shown(value: &str) -> Option<Shown> {
    let value = value.strip_suffix(',').unwrap_or(value);
    Some(match value {
        "{" => Shown::Folded(Value::Object(Map::new())),
        "[" => Shown::Folded(Value::Array(Vec::new())),
        // A list that is really empty has a space in it.
        "[]" => Shown::Hidden(Value::Array(Vec::new())),
        "{}" => Shown::Hidden(Value::Object(Map::new())),
        value => Shown::Whole(serde_json::from_str(value).ok()?),
    })
}
