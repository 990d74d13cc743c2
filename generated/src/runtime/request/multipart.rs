//! `multipart/form-data` bodies and the files in them.
use super::body::Body;
use super::encode::{json_text, text};
use crate::runtime::{Read, ReadError, Tree, Write, serde_impls};
use std::borrow::Cow;

/// A file to upload.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    /// The file's name.
    pub name: Option<String>,
    /// The media type; if there is none, the documented one or `application/octet-stream`.
    pub content_type: Option<String>,
    /// The content.
    pub bytes: Vec<u8>,
}

impl File {
    /// Makes a file of a name and its content.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: Some(name.into()), content_type: None, bytes: bytes.into() }
    }

    /// Sets the media type.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

/// Shows the size, not the content.
impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { name, content_type, bytes } = self;
        write!(f, "File({name:?}, {content_type:?}, {} bytes)", bytes.len())
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }
}

/// One file where an `Option` or `Vec` of files would do as well.
impl<'a> IntoIterator for &'a File {
    type Item = &'a File;
    type IntoIter = std::iter::Once<&'a File>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self)
    }
}

/// In JSON a file is its text.
impl Read for File {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        String::read(tree).map(|text| text.into_bytes().into())
    }
}

/// In JSON a file is its text, or base64 if it is none.
impl Write for File {
    fn write(&self) -> Tree<'_> {
        use base64::Engine as _;
        Tree::Text(match std::str::from_utf8(&self.bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(base64::engine::general_purpose::STANDARD.encode(&self.bytes)),
        })
    }
}

serde_impls!(File);

/// The parts of a `multipart/form-data` body.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    head: String,
    content: Vec<u8>,
}

impl Multipart {
    /// Makes a body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field: an array is a part per item, an object a part of JSON; null is left out.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Write) -> Self {
        self.push_values(name, None, &value.write());
        self
    }

    /// Adds a field of a media type of its own: an array is a part per item; null is left out.
    #[must_use]
    pub fn text_as(mut self, name: &str, content_type: &str, value: impl Write) -> Self {
        self.push_values(name, Some(content_type), &value.write());
        self
    }

    /// Adds a field as JSON; null is left out.
    #[must_use]
    pub fn json(self, name: &str, value: impl Write) -> Self {
        self.json_as(name, "application/json", value)
    }

    /// Adds a field as JSON that has a media type of its own; null is left out.
    #[must_use]
    pub fn json_as(mut self, name: &str, content_type: &str, value: impl Write) -> Self {
        let tree = value.write();
        if tree != Tree::Null {
            self.push(disposition(name, None), Some(content_type), json_text(&tree).into());
        }
        self
    }

    /// Adds a file, or all that there are.
    #[must_use]
    pub fn file<'a>(self, name: &str, files: impl IntoIterator<Item = &'a File>) -> Self {
        self.file_as(name, "application/octet-stream", files)
    }

    /// Adds a file, or all that there are, of a media type that holds for those without one.
    #[must_use]
    pub fn file_as<'a>(
        mut self,
        name: &str,
        content_type: &str,
        files: impl IntoIterator<Item = &'a File>,
    ) -> Self {
        for file in files {
            let content_type = file.content_type.as_deref().unwrap_or(content_type);
            let head = disposition(name, Some(file.name.as_deref().unwrap_or("file")));
            self.push(head, Some(content_type), file.bytes.clone());
        }
        self
    }

    fn push_values(&mut self, name: &str, content_type: Option<&str>, tree: &Tree<'_>) {
        match tree {
            Tree::List(items) => items.iter().for_each(|item| self.push_value(name, content_type, item)),
            tree => self.push_value(name, content_type, tree),
        }
    }

    fn push_value(&mut self, name: &str, content_type: Option<&str>, tree: &Tree<'_>) {
        let is_json = matches!(tree, Tree::Object(_) | Tree::List(_));
        let content_type = content_type.or(is_json.then_some("application/json"));
        if let Some(value) = text(tree) {
            self.push(disposition(name, None), content_type, value.into_owned().into());
        }
    }

    fn push(&mut self, mut head: String, content_type: Option<&str>, content: Vec<u8>) {
        if let Some(content_type) = content_type {
            head.push_str("\r\nContent-Type: ");
            head.extend(content_type.chars().filter(|c| !c.is_control()));
        }
        self.parts.push(Part { head, content });
    }

    /// Writes the parts.
    pub(crate) fn into_body(self) -> Body {
        let boundary = self.boundary();
        let mut bytes = Vec::new();
        for part in &self.parts {
            bytes.extend_from_slice(format!("--{boundary}\r\n{}\r\n\r\n", part.head).as_bytes());
            bytes.extend_from_slice(&part.content);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Body::new(format!("multipart/form-data; boundary={boundary}"), bytes)
    }

    /// Returns a boundary that occurs in no part: the first of a fixed row, so that equal requests have equal bytes.
    fn boundary(&self) -> String {
        let candidates = (0u32..).map(|number| format!("part-{number:08x}"));
        let mut free = candidates.filter(|boundary| !self.parts.iter().any(|part| part.contains(boundary)));
        free.next().unwrap_or_default()
    }
}

impl Part {
    fn contains(&self, boundary: &str) -> bool {
        let inside = |text: &[u8]| text.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        inside(self.head.as_bytes()) || inside(&self.content)
    }
}

fn disposition(name: &str, file: Option<&str>) -> String {
    let name = quoted(name);
    match file {
        Some(file) => {
            format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{}\"", quoted(file))
        }
        None => format!("Content-Disposition: form-data; name=\"{name}\""),
    }
}

/// Escapes what would end the quotes or the line, as browsers do.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
