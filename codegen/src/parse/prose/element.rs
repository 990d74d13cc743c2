//! The elements of HTML that shape a description, and which of them end which.

/// Elements that begin a block, in byte order.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements inside a line.
const INLINES: &[&str] = &[
    "a", "abbr", "b", "br", "button", "caption", "cite", "code", "col", "colgroup", "del", "em", "font", "i",
    "iframe", "img", "input", "ins", "kbd", "label", "link", "mark", "meta", "q", "s", "samp", "script",
    "small", "span", "strike", "strong", "style", "sub", "sup", "svg", "title", "tt", "u", "var", "video",
    "wbr",
];

/// Elements without an end.
const VOID: &[&str] = &["br", "col", "hr", "img", "input", "link", "meta", "wbr"];

/// Returns the name of an element of HTML; what is none, such as `<uuid>`, is text.
pub(super) fn known(name: &[u8]) -> Option<&'static str> {
    let name = std::str::from_utf8(name).ok()?;
    BLOCKS.iter().chain(INLINES).find(|known| known.eq_ignore_ascii_case(name)).copied()
}

/// Tells whether an element begins a block.
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.binary_search(&name).is_ok()
}

/// Tells whether an element has no end.
pub(super) fn is_void(name: &str) -> bool {
    VOID.contains(&name)
}

/// Tells whether what an element holds is not shown.
pub(super) fn is_hidden(name: &str) -> bool {
    matches!(name, "head" | "script" | "style" | "title")
}

/// Tells whether an element that begins ends an open one.
pub(super) fn ends(beginning: &str, open: &str) -> bool {
    match open {
        "p" => is_block(beginning),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => is_block(beginning) && beginning != "p",
        "li" => beginning == "li",
        "dt" | "dd" => matches!(beginning, "dt" | "dd"),
        "td" | "th" => matches!(beginning, "td" | "th" | "tr" | "thead" | "tbody" | "tfoot"),
        "tr" => matches!(beginning, "tr" | "thead" | "tbody" | "tfoot"),
        "thead" | "tbody" | "tfoot" => matches!(beginning, "thead" | "tbody" | "tfoot"),
        _ => false,
    }
}

/// Tells whether an element keeps what begins or ends in it from ending anything outside.
pub(super) fn is_barrier(open: &str, name: &str) -> bool {
    match open {
        "table" => name != "table",
        "td" | "th" => !matches!(name, "td" | "th" | "tr" | "thead" | "tbody" | "tfoot" | "table"),
        "ul" | "ol" | "dl" => matches!(name, "li" | "p" | "dt" | "dd"),
        "li" | "blockquote" | "div" => matches!(name, "p") || !is_block(name),
        _ => false,
    }
}

/// Tells whether a text begins with an element that begins a block.
pub(super) fn is_block_at(text: &str) -> bool {
    text.starts_with("<!") || name_at(text).and_then(|name| known(name.as_bytes())).is_some_and(is_block)
}

/// Tells whether a text begins as a page of HTML does.
pub(super) fn is_page_at(text: &str) -> bool {
    let is_doctype = text.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"));
    is_doctype || name_at(text).is_some_and(|name| ["html", "head", "body"].contains(&name))
}

/// Returns the name of the start tag with which a text begins.
fn name_at(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('<')?;
    rest.split(|c: char| !c.is_ascii_alphanumeric()).next().filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::BLOCKS;

    #[test]
    fn elements_stand_in_byte_order() {
        assert!(BLOCKS.is_sorted());
    }
}
