//! Rules of reading descriptions, on the smallest ones that show them.

use super::{Block, Content, Inline, Prose, Table, read};
use crate::diagnostic::{Location, Report};

fn with_rules(text: &str, media: Option<&str>) -> (Prose, Vec<&'static str>) {
    let mut report = Report::default();
    let prose = read(text, media, &Location::file(&"a.json".into()), &mut report);
    (prose, report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect())
}

fn prose(text: &str) -> Prose {
    let (prose, rules) = with_rules(text, None);
    assert_eq!(rules, [""; 0]);
    prose
}

/// Shows blocks, one per line: what they are, and their text with its marks.
fn shown(blocks: &[Block]) -> Vec<String> {
    blocks.iter().map(|block| format!("{} {}", block.line, content(&block.content))).collect()
}

fn content(content: &Content) -> String {
    match content {
        Content::Heading { level, text } => format!("h{level} {}", marked(text)),
        Content::Paragraph(text) => format!("p {}", marked(text)),
        Content::List(list) => {
            let items: Vec<_> = list.items.iter().map(|item| shown(item).join("; ")).collect();
            format!("{} [{}]", if list.ordered { "ol" } else { "ul" }, items.join(" | "))
        }
        Content::Table(table) => rows(table).join(" / "),
        Content::Code(code) => format!("code {} {:?}", code.language.as_deref().unwrap_or("-"), code.text),
        Content::Quote(blocks) => format!("quote [{}]", shown(blocks).join("; ")),
        Content::Rule => "rule".to_owned(),
    }
}

/// Shows the header and the rows of a table.
fn rows(table: &Table) -> Vec<String> {
    let line = |cells: &[Inline]| cells.iter().map(marked).collect::<Vec<_>>().join("|");
    std::iter::once(line(&table.header)).chain(table.rows.iter().map(|row| line(&row.cells))).collect()
}

/// Shows text with marks: `code`, *bold*, _italics_, (link).
fn marked(text: &Inline) -> String {
    let mut shown = String::new();
    for run in &text.runs {
        let mut part = run.text.replace('\n', "\\n");
        for (has, mark) in [(run.code, "`"), (run.strong, "*"), (run.emphasis, "_")] {
            if has {
                part = format!("{mark}{part}{mark}");
            }
        }
        shown.push_str(&part);
        if let Some(link) = &run.link {
            shown.push_str(&format!("({link})"));
        }
    }
    shown
}

#[test]
fn html_and_markdown_come_out_alike() {
    let html = "<html><head><title>x</title></head><body><h3 id=\"a\">A <strong>depot</strong></h3>\n<p>Holds\n <code>crates</code> &amp; <em>bags</em>, see <a href=\"#b\">there</a>.</p>\n<ul>\n<li><p>one</p>\n</li>\n<li>two<ol><li>deep</li></ol></li>\n</ul>\n<hr>\n<blockquote>\n<p>Note</p>\n</blockquote>\n<pre class=\"click\"><code class=\"language-JSON\">{\n  \"a\": \"&lt;b&gt;\"\n}\n</code></pre>\n</body></html>";
    let markdown = "### A **depot**\n\nHolds\n `crates` & *bags*, see [there](#b).\n\n- one\n\n- two\n  1. deep\n\n***\n\n> Note\n\n```json\n{\n  \"a\": \"<b>\"\n}\n```\n";
    let expected = [
        "0 h3 A *depot*",
        "0 p Holds `crates` & _bags_, see there(#b).",
        "0 ul [0 p one | 0 p two; 0 ol [0 p deep]]",
        "0 rule",
        "0 quote [0 p Note]",
        "0 code json \"{\\n  \\\"a\\\": \\\"<b>\\\"\\n}\"",
    ];
    assert_eq!(shown(&unplaced(prose(html).blocks)), expected);
    assert_eq!(unplaced(prose(html).blocks), unplaced(prose(markdown).blocks));
}

/// Takes the lines off blocks.
fn unplaced(mut blocks: Vec<Block>) -> Vec<Block> {
    for block in &mut blocks {
        block.line = 0;
        match &mut block.content {
            Content::List(list) => {
                list.items.iter_mut().for_each(|item| *item = unplaced(std::mem::take(item)))
            }
            Content::Quote(blocks) => *blocks = unplaced(std::mem::take(blocks)),
            _ => {}
        }
    }
    blocks
}

#[test]
fn a_table_has_a_header_and_rows_of_marked_cells() {
    let html = "<div class=\"w\"><table>\n<thead>\n<tr>\n<th>Field</th>\n<th>Type</th>\n</tr>\n</thead>\n<tbody><tr>\n<td><code>crate.id</code></td>\n<td><strong>number</strong> or<br>text</td>\n</tr></tbody></table></div>";
    let markdown = "| Field | Type |\n| --- | --- |\n| `crate.id` | **number** or<br>text |\n";
    for (text, line) in [(html, 1), (markdown, 1)] {
        let blocks = prose(text).blocks;
        assert_eq!(shown(&blocks), [format!("{line} Field|Type / `crate.id`|*number* or\\ntext")]);
    }
    let Content::Table(table) = &prose(html).blocks[0].content else { panic!("no table") };
    assert_eq!(table.rows[0].line, 8);
}

#[test]
fn a_row_broken_by_a_bar_keeps_all_its_cells() {
    let text = "| Field | Type | Required |\n|---|---|---|\n| a | `string | null` | Yes |\n| b | x \\| y | No |\n| c |\n";
    assert_eq!(
        shown(&prose(text).blocks),
        ["1 Field|Type|Required / a|`string|null`|Yes / b|x | y|No / c||"]
    );
}

#[test]
fn a_table_without_a_head_may_have_a_first_row_of_header_cells() {
    let text = "<table><tr><th>A</th><th></th></tr><tr><td>1</td><td>2</td></tr></table>";
    assert_eq!(shown(&prose(text).blocks), ["1 A| / 1|2"]);
    let text = "<table><tr><td>1</td></tr><tr><th>A</th></tr></table>";
    assert_eq!(shown(&prose(text).blocks), ["1  / 1 / A"]);
}

#[test]
fn html_in_markdown_is_read() {
    let text = "# Crates\n\n<table>\n<tr><th>A</th></tr>\n<tr><td>b</td></tr>\n</table>\n\nA <b>bold</b> line<br/>and *more*\n";
    assert_eq!(shown(&prose(text).blocks), ["1 h1 Crates", "3 A / b", "8 p A *bold* line\\nand _more_"]);
}

#[test]
fn what_only_looks_like_a_tag_is_text() {
    assert_eq!(shown(&prose("send <uuid> as `<id>`").blocks), ["1 p send <uuid> as `<id>`"]);
    assert_eq!(shown(&prose("<p>send <uuid> or </crate></p>").blocks), ["1 p send <uuid> or </crate>"]);
}

#[test]
fn ends_that_are_left_out_are_understood() {
    let text = "<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e<td>f<tr><td>g</table>h";
    let expected = ["1 ul [1 p a | 1 p b]", "1 p c", "1 p d", "1  / e|f / g", "1 p h"];
    assert_eq!(shown(&prose(text).blocks), expected);
    assert_eq!(shown(&prose("<p>a</b></td></div> b").blocks), ["1 p a b"]);
}

#[test]
fn blocks_are_numbered_in_the_order_of_the_text() {
    let blocks = prose("# A\n\n- b\n- c\n\n> d\n").blocks;
    let Content::List(list) = &blocks[1].content else { panic!("no list") };
    let numbers = [&blocks[0], &blocks[1], &list.items[0][0], &list.items[1][0], &blocks[2]];
    assert_eq!(numbers.map(|block| block.number), [1, 2, 3, 4, 5]);
}

#[test]
fn the_stated_kind_holds() {
    assert_eq!(shown(&with_rules("*a*", Some("text/html")).0.blocks), ["1 p *a*"]);
    assert_eq!(shown(&with_rules("*a*", Some("text/markdown")).0.blocks), ["1 p _a_"]);
    assert_eq!(shown(&with_rules("<p>a</p>\n", Some("text/plain")).0.blocks), ["1 p a"]);
    assert_eq!(prose("<html><head></head><body></body></html>"), Prose::default());
}

#[test]
fn markup_is_bounded_in_depth_and_size() {
    let (prose, rules) = with_rules(&format!("{}x", "<div>".repeat(100_000)), None);
    assert_eq!((shown(&prose.blocks), rules), (vec!["1 p x".to_owned()], vec!["too-deep"]));
    let (_, rules) = with_rules(&"<b>".repeat(3_500_000), None);
    assert_eq!(rules, ["too-large", "too-deep"]);
    let (prose, rules) = with_rules(&format!("{}x", "<ul><li>".repeat(10_000)), None);
    assert_eq!((prose.blocks.len(), rules), (1, vec!["too-deep"]));
    let (_, rules) = with_rules(&format!("{}x", "> ".repeat(10_000)), None);
    assert_eq!(rules, ["too-deep"]);
    for text in ["[", "*", "`", "<", "- ", "|", "![", "_a ", "&", "<a ", "<!--", "</b>", "~"] {
        with_rules(&text.repeat(50_000), None);
    }
}

#[test]
fn no_text_stops_the_reader() {
    let pieces = [
        "<p>",
        "</p>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<ul>",
        "<li>",
        "</ul>",
        "<pre>",
        "<code class=x>",
        "</pre>",
        "<b>",
        "</b>",
        "<br/>",
        "<h1>",
        "<blockquote>",
        "<!--",
        "-->",
        "<a href='",
        "&amp;",
        "| a | b |\n",
        "|---|---|\n",
        "\n",
        "\n\n",
        "# ",
        "- ",
        "> ",
        "```\n",
        "**",
        "`",
        "é",
        " ",
        "<script>",
        "</",
        "\\",
    ];
    let mut seed = 11_u64;
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..16 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            text.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
        }
        let lines = text.lines().count().max(1);
        for media in [None, Some("text/html"), Some("text/markdown")] {
            let blocks = with_rules(&text, media).0.blocks;
            assert!(blocks.iter().all(|block| (1..=lines).contains(&block.line)), "{text:?}");
        }
    }
}
