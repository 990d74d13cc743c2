//! Writes a document as the lines that it was read from.

use fieldwork_codegen::parse::redoc::text::{
    Alternative, Call, Document, Prim, Row, RowPlace, RowType, Sample, Text,
};
use serde_json::Value;

/// Writes a page with a line for each word. Which lists of a sample are folded and which were emptied is not known any more:
/// all are written folded.
pub(crate) fn words(document: &Document) -> String {
    let mut page = Page(Vec::new());
    if let Some(title) = &document.title {
        let version = document.version.as_ref().map(|version| format!(" ({version})")).unwrap_or_default();
        page.paragraph(&format!("{title}{version}"));
        page.paragraph("Download OpenAPI specification:Download");
    }
    page.paragraphs(&document.introduction);
    document.calls.iter().for_each(|call| page.call(call));
    let mut text = page.0.join("\n");
    text.truncate(text.trim_end().len());
    text
}

/// Returns a text with all lists folded that have nothing in them.
pub(crate) fn folded(text: &str) -> String {
    let lines = text.lines().map(|line| match line.trim_end_matches(',') {
        member if member.starts_with("  • ") && member.ends_with("[]") => {
            let comma = &line[member.len()..];
            format!("{}[\n    ]{comma}", member.trim_end_matches("[]"))
        }
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

struct Page(Vec<String>);

impl Page {
    fn line(&mut self, line: impl Into<String>) {
        self.0.push(line.into());
    }

    /// Writes a blank line, unless the line above is one.
    fn blank(&mut self) {
        if self.0.last().is_some_and(|line| !line.is_empty()) {
            self.line("");
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.line(text);
        self.line("");
    }

    fn paragraphs(&mut self, texts: &[Text]) {
        texts.iter().for_each(|text| self.paragraph(&text.text));
    }

    fn call(&mut self, call: &Call) {
        self.paragraphs(call.section.as_slice());
        self.paragraphs(&call.section_prose);
        self.paragraphs(call.title.as_slice());
        self.paragraphs(&call.prose);
        if !call.security.is_empty() {
            self.line("Authorizations:");
            call.security.iter().for_each(|name| self.line(name));
        }
        let places = [
            (RowPlace::Path, "path"),
            (RowPlace::Query, "query"),
            (RowPlace::Cookie, "cookie"),
            (RowPlace::Header, "header"),
        ];
        for (place, name) in places {
            let rows: Vec<&Row> = call.parameters.iter().filter(|row| row.place == place).collect();
            if !rows.is_empty() {
                self.line(format!("{name} Parameters"));
            }
            rows.into_iter().for_each(|row| self.row(row));
        }
        if let Some(body) = &call.body {
            let media_type = body.media_type.as_ref().map(|media_type| format!(" {media_type}"));
            self.line(format!("Request Body schema:{}", media_type.unwrap_or_default()));
            body.rows.iter().for_each(|row| self.row(row));
        }
        self.blank();
        self.paragraph("Responses");
        let samples = [("Request samples", &call.request), ("Response samples", &call.reply)];
        for (caption, sample) in samples {
            if let Some(sample) = sample {
                self.paragraph(caption);
                self.sample(sample);
            }
        }
    }

    fn row(&mut self, row: &Row) {
        if let Some(name) = row.name.as_ref().filter(|_| !row.is_named_by_sample) {
            self.line(name);
        }
        if row.required {
            self.line("required");
        }
        self.line(ty(&row.ty));
        self.0.extend(row.default.iter().map(|default| format!("Default: {default}")));
        if !row.values.is_empty() {
            let items = if row.are_values_of_items { "Items " } else { "" };
            let label = if row.values.len() == 1 { "Value" } else { "Enum" };
            let values: Vec<String> = row.values.iter().map(Value::to_string).collect();
            self.line(format!("{items}{label}: {}", values.join(" ")));
        }
        if let Some(description) = &row.description {
            self.line("");
            self.paragraph(description);
        }
    }

    fn sample(&mut self, sample: &Sample) {
        if let Some(media_type) = &sample.media_type {
            self.line("Content type");
            self.line(media_type);
        }
        let is_json = sample.media_type.as_ref().is_none_or(|media_type| media_type.contains("json"));
        match &sample.value {
            Value::Object(members) if !members.is_empty() => {
                let member = |(name, value)| (format!("{}: ", Value::from(name)), name, value);
                let members: Vec<_> =
                    members.iter().map(|(name, value)| member((name.as_str(), value))).collect();
                self.first_level(["{", "}"], &members, &sample.hidden);
            }
            Value::Array(items) if !items.is_empty() => {
                let numbers: Vec<String> = (0..items.len()).map(|number| number.to_string()).collect();
                let items: Vec<_> = numbers
                    .iter()
                    .zip(items)
                    .map(|(number, value)| (String::new(), number.as_str(), value))
                    .collect();
                self.first_level(["[", "]"], &items, &sample.hidden);
            }
            Value::String(text) if !is_json => self.line(text),
            value => self.line(whole(value)),
        }
        self.line("");
    }

    /// Writes members or items: what stands before the value, the name and the value of each.
    fn first_level(&mut self, frame: [&str; 2], members: &[(String, &str, &Value)], hidden: &[String]) {
        self.line(frame[0]);
        for (at, (before, name, value)) in members.iter().enumerate() {
            let comma = if at + 1 < members.len() { "," } else { "" };
            if hidden.iter().any(|hidden| hidden == name) {
                let [open, close] = if value.is_array() { ["[", "]"] } else { ["{", "}"] };
                self.line(format!("  • {before}{open}"));
                self.line(format!("    {close}{comma}"));
            } else {
                self.line(format!("  • {before}{}{comma}", whole(value)));
            }
        }
        self.line(frame[1]);
    }
}

/// Writes a value in one line.
fn whole(value: &Value) -> String {
    match value {
        Value::Object(members) if members.is_empty() => "{ }".to_owned(),
        Value::Array(items) if items.is_empty() => "[ ]".to_owned(),
        value => value.to_string(),
    }
}

fn ty(ty: &RowType) -> String {
    let is_alone = ty.alternatives.len() == 1;
    let mut text = ty.alternatives.iter().map(|one| core(one, is_alone)).collect::<Vec<_>>().join(" or ");
    if let Some(format) = ty.alternatives.iter().find_map(|one| one.format.as_ref()) {
        text.push_str(&format!(" <{format}>"));
    }
    let own = ty.alternatives.first().filter(|_| is_alone).and_then(|one| one.schema.as_ref());
    if let Some(schema) = own.or(ty.schema.as_ref()) {
        text.push_str(&format!(" ({schema})"));
    }
    text.push_str(&ty.alternatives.iter().map(limits).max_by_key(String::len).unwrap_or_default());
    text
}

/// Writes one alternative without what is said of all.
fn core(one: &Alternative, is_alone: bool) -> String {
    let prim = match one.prim {
        Prim::String => "string",
        Prim::Integer => "integer",
        Prim::Number => "number",
        Prim::Boolean => "boolean",
        Prim::Object => "object",
        Prim::Any => "any",
        Prim::Null => "null",
    };
    let has_plural = one.lists > 0 && !matches!(one.prim, Prim::Any | Prim::Null);
    let prim = format!("{prim}{}", if has_plural { "s" } else { "" });
    let core = match &one.schema {
        Some(schema) if !is_alone => format!("{schema} ({prim})"),
        _ => prim,
    };
    format!("{}{core}", "Array of ".repeat(one.lists))
}

fn limits(one: &Alternative) -> String {
    let limits = &one.limits;
    let count = |least: Option<u64>, greatest: Option<u64>, unit: &str| match (least, greatest) {
        (Some(least), Some(greatest)) if least == greatest => format!(" = {least} {unit}"),
        (Some(least), Some(greatest)) => format!(" [ {least} .. {greatest} ] {unit}"),
        (None, Some(greatest)) => format!(" <= {greatest} {unit}"),
        (Some(1), None) => " non-empty".to_owned(),
        (Some(least), None) => format!(" >= {least} {unit}"),
        (None, None) => String::new(),
    };
    let above = if limits.exclusive_minimum { [">", "("] } else { [">=", "["] };
    let below = if limits.exclusive_maximum { ["<", ")"] } else { ["<=", "]"] };
    let range = match (&limits.minimum, &limits.maximum) {
        (Some(least), Some(greatest)) => format!(" {} {least} .. {greatest} {}", above[1], below[1]),
        (Some(least), None) => format!(" {} {least}", above[0]),
        (None, Some(greatest)) => format!(" {} {greatest}", below[0]),
        (None, None) => String::new(),
    };
    [
        count(limits.min_length, limits.max_length, "characters"),
        count(limits.min_items, limits.max_items, "items"),
        count(limits.min_properties, limits.max_properties, "properties"),
        limits.multiple_of.as_ref().map(|step| format!(" multiple of {step}")).unwrap_or_default(),
        range,
        if limits.unique_items { " unique".to_owned() } else { String::new() },
        limits.pattern.as_ref().map(|pattern| format!(" {pattern}")).unwrap_or_default(),
    ]
    .concat()
}
