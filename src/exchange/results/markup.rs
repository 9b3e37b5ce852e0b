//! Markup as HTML. Links are shown and lead nowhere, as everywhere in Footnote.

use std::fmt::Write as _;

use crate::bank::Markup;
use crate::bank::markup::{Block, Inline, parse};

/// Text as it stands in HTML, in attributes, too. Control characters have no place in it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Markup as blocks of HTML.
pub(super) fn blocks(markup: &Markup) -> String {
    let mut out = String::new();
    push_blocks(&parse(markup), &mut out);
    out
}

fn push_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => {
                out.push_str("<p>");
                push_inlines(inlines, out);
                out.push_str("</p>\n");
            }
            Block::Code(text) => {
                out.push_str("<pre><code>");
                out.push_str(&escaped(text));
                out.push_str("</code></pre>\n");
            }
            Block::Quote(inner) => {
                out.push_str("<blockquote>\n");
                push_blocks(inner, out);
                out.push_str("</blockquote>\n");
            }
            Block::List { start, items } => {
                let end = match start {
                    Some(1) => {
                        out.push_str("<ol>\n");
                        "</ol>\n"
                    }
                    Some(start) => {
                        // Writing into a String cannot fail.
                        let _ = writeln!(out, "<ol start=\"{start}\">");
                        "</ol>\n"
                    }
                    None => {
                        out.push_str("<ul>\n");
                        "</ul>\n"
                    }
                };
                for item in items {
                    out.push_str("<li>");
                    push_blocks(item, out);
                    out.push_str("</li>\n");
                }
                out.push_str(end);
            }
        }
    }
}

fn push_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(&escaped(text)),
            Inline::Emphasis(inner) => wrapped("em", inner, out),
            Inline::Strong(inner) => wrapped("strong", inner, out),
            Inline::Code(text) => {
                out.push_str("<code>");
                out.push_str(&escaped(text));
                out.push_str("</code>");
            }
            Inline::Link { text, url } => {
                push_inlines(text, out);
                if !text.iter().any(|part| matches!(part, Inline::Text(text) if text == url)) {
                    let _ = write!(out, " ({})", escaped(url));
                }
            }
            Inline::SoftBreak => out.push('\n'),
            Inline::HardBreak => out.push_str("<br>\n"),
        }
    }
}

fn wrapped(tag: &str, inner: &[Inline], out: &mut String) {
    let _ = write!(out, "<{tag}>");
    push_inlines(inner, out);
    let _ = write!(out, "</{tag}>");
}
