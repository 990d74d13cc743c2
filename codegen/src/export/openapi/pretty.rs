//! Pretty-printed JSON, as `serde_json` prints it: of large documents half of the bytes are indentation, which is written
//! here in one piece.

use super::node::Node;
use serde::Serialize as _;
use serde_json::ser::{Formatter, Serializer};
use std::io::{self, Write};

/// A line break and the deepest indentation that is written in one piece.
const BREAK: &[u8; 65] = b"\n                                                                ";

/// Returns a node as text that ends with a line break.
pub(super) fn text(node: &Node<'_>) -> String {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, Pretty::default());
    node.serialize(&mut serializer).expect("checked: keys are strings");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("checked: JSON is written as UTF-8")
}

#[derive(Default)]
struct Pretty {
    depth: usize,
    has_value: bool,
}

impl Pretty {
    fn open<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.has_value = false;
        writer.write_all(bracket)
    }

    fn close<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.has_value {
            self.line(writer)?;
        }
        self.has_value = true;
        writer.write_all(bracket)
    }

    fn next<W: ?Sized + Write>(&self, writer: &mut W, first: bool) -> io::Result<()> {
        if !first {
            writer.write_all(b",")?;
        }
        self.line(writer)
    }

    fn line<W: ?Sized + Write>(&self, writer: &mut W) -> io::Result<()> {
        let mut spaces = self.depth * 2;
        let piece = spaces.min(BREAK.len() - 1);
        writer.write_all(&BREAK[..=piece])?;
        spaces -= piece;
        while spaces > 0 {
            let piece = spaces.min(BREAK.len() - 1);
            writer.write_all(&BREAK[1..=piece])?;
            spaces -= piece;
        }
        Ok(())
    }
}

impl Formatter for Pretty {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_value = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_value = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn text_is_what_serde_json_prints() {
        let mut value = json!({"a": [], "b": {}, "c": [1, "x\ny", [null, {"d": [true]}]]});
        for _ in 0..40 {
            value = json!([value, {"e": Value::Null}]);
        }
        let expected = serde_json::to_string_pretty(&value).expect("keys are strings");
        assert_eq!(text(&Node::from(&value)), format!("{expected}\n"));
    }
}
