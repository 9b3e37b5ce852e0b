//! The small CommonMark subset of prompts, passages and explanations.
//!
//! Paragraphs, lists, block quotes, emphasis, strong, code and links are understood. Whatever else
//! CommonMark has (headings, tables, HTML, images) comes out as the plain text in it, so that
//! nothing an author wrote is ever lost. How any of it looks is for the window and the terminal.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::Markup;

/// How deep lists and quotes are followed; what is deeper is shown as if it stood at this depth.
const MAX_DEPTH: usize = 16;

/// A piece of text that begins on a new line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A list; each item is a run of blocks.
    List {
        /// The number of the first item, where items are numbered.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Text to be shown letter by letter as it is, line ends included.
    Code(String),
}

/// A piece of text within a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Stressed text.
    Emphasis(Vec<Inline>),
    /// Strongly stressed text.
    Strong(Vec<Inline>),
    /// Text to be shown letter by letter.
    Code(String),
    /// A link: shown, never opened by the program itself.
    Link {
        /// What it says.
        text: Vec<Inline>,
        /// Where it leads.
        url: String,
    },
    /// The end of a line in the source, shown as a space.
    SoftBreak,
    /// The end of a line, shown as such.
    HardBreak,
}

/// Reads markup into blocks.
#[must_use]
pub fn parse(markup: &Markup) -> Vec<Block> {
    let mut builder = Builder::default();
    for event in Parser::new_ext(&markup.0, Options::empty()) {
        builder.take(event);
    }
    builder.finish()
}

/// The text alone: for search, for a screen reader, for a line in a list. Blocks and hard line
/// breaks are separated by `\n`, lists have no marks.
#[must_use]
pub fn plain(markup: &Markup) -> String {
    let mut out = String::with_capacity(markup.0.len());
    plain_blocks(&parse(markup), &mut out);
    out.truncate(out.trim_end().len());
    out
}

fn plain_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => plain_inlines(inlines, out),
            Block::List { start: _, items } => {
                for item in items {
                    plain_blocks(item, out);
                }
            }
            Block::Quote(blocks) => plain_blocks(blocks, out),
            Block::Code(text) => out.push_str(text),
        }
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
    }
}

fn plain_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) => plain_inlines(inner, out),
            Inline::Link { text, url: _ } => plain_inlines(text, out),
            Inline::SoftBreak => out.push(' '),
            Inline::HardBreak => out.push('\n'),
        }
    }
}

/// What is open while events come in. Blocks and inlines nest separately, as in CommonMark.
#[derive(Default)]
struct Builder {
    done: Vec<Block>,
    open: Vec<OpenBlock>,
    text: Vec<Inline>,
    spans: Vec<(OpenSpan, Vec<Inline>)>,
    code: Option<String>,
    /// Spans and blocks that were opened beyond the depth that is followed, and not yet closed.
    spans_too_deep: usize,
    blocks_too_deep: usize,
}

enum OpenBlock {
    List { start: Option<u64>, items: Vec<Vec<Block>> },
    Item(Vec<Block>),
    Quote(Vec<Block>),
}

enum OpenSpan {
    Emphasis,
    Strong,
    Link(String),
}

impl Builder {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(code)
            | Event::InlineMath(code)
            | Event::DisplayMath(code)
            | Event::FootnoteReference(code) => self.text.push(Inline::Code(code.into_string())),
            Event::SoftBreak => self.text.push(Inline::SoftBreak),
            Event::HardBreak => self.text.push(Inline::HardBreak),
            Event::Rule => self.end_paragraph(),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(start) => self.open_block(OpenBlock::List { start, items: Vec::new() }),
            Tag::Item => self.open_block(OpenBlock::Item(Vec::new())),
            Tag::BlockQuote(_) => self.open_block(OpenBlock::Quote(Vec::new())),
            Tag::CodeBlock(_) => {
                self.end_paragraph();
                self.code = Some(String::new());
            }
            Tag::Emphasis => self.open_span(OpenSpan::Emphasis),
            Tag::Strong => self.open_span(OpenSpan::Strong),
            Tag::Link { link_type, dest_url, .. } => {
                let is_mail = link_type == LinkType::Email;
                let url =
                    if is_mail { format!("mailto:{dest_url}") } else { dest_url.into_string() };
                self.open_span(OpenSpan::Link(url));
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::HtmlBlock => self.end_paragraph(),
            // A picture inside markup comes out as the text that describes it; the rest cannot
            // come up, as the extensions for them are off.
            Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Image { .. }
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_) => self.close_block(),
            TagEnd::CodeBlock => {
                if let Some(mut code) = self.code.take() {
                    code.truncate(code.trim_end_matches('\n').len());
                    self.add(Block::Code(code));
                }
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link => self.close_span(),
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::HtmlBlock => self.end_paragraph(),
            TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Image
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(code) = &mut self.code {
            code.push_str(text);
        } else if let Some(Inline::Text(last)) = self.text.last_mut() {
            last.push_str(text);
        } else {
            self.text.push(Inline::Text(text.to_owned()));
        }
    }

    fn open_span(&mut self, span: OpenSpan) {
        if self.spans.len() >= MAX_DEPTH {
            self.spans_too_deep += 1;
        } else {
            self.spans.push((span, std::mem::take(&mut self.text)));
        }
    }

    fn close_span(&mut self) {
        if self.spans_too_deep > 0 {
            self.spans_too_deep -= 1;
        } else if let Some((span, before)) = self.spans.pop() {
            let inner = std::mem::replace(&mut self.text, before);
            self.text.push(match span {
                OpenSpan::Emphasis => Inline::Emphasis(inner),
                OpenSpan::Strong => Inline::Strong(inner),
                OpenSpan::Link(url) => Inline::Link { text: inner, url },
            });
        }
    }

    /// Text in a tight list item comes without a paragraph around it, so every block boundary
    /// closes what has gathered.
    fn end_paragraph(&mut self) {
        let mut text = std::mem::take(&mut self.text);
        if let Some(Inline::Text(last)) = text.last_mut() {
            last.truncate(last.trim_end().len());
        }
        let says_something = text.iter().any(|inline| match inline {
            Inline::Text(text) => !text.is_empty(),
            Inline::SoftBreak | Inline::HardBreak => false,
            Inline::Emphasis(_) | Inline::Strong(_) | Inline::Code(_) | Inline::Link { .. } => true,
        });
        if says_something {
            self.add(Block::Paragraph(text));
        }
    }

    fn add(&mut self, block: Block) {
        match self.open.last_mut() {
            None => self.done.push(block),
            Some(OpenBlock::Item(blocks) | OpenBlock::Quote(blocks)) => blocks.push(block),
            Some(OpenBlock::List { items, .. }) => items.push(vec![block]),
        }
    }

    fn open_block(&mut self, block: OpenBlock) {
        self.end_paragraph();
        if self.open.len() >= MAX_DEPTH {
            self.blocks_too_deep += 1;
        } else {
            self.open.push(block);
        }
    }

    fn close_block(&mut self) {
        self.end_paragraph();
        if self.blocks_too_deep > 0 {
            self.blocks_too_deep -= 1;
            return;
        }
        match self.open.pop() {
            None => {}
            Some(OpenBlock::List { start, items }) => self.add(Block::List { start, items }),
            Some(OpenBlock::Quote(blocks)) => self.add(Block::Quote(blocks)),
            Some(OpenBlock::Item(blocks)) => match self.open.last_mut() {
                Some(OpenBlock::List { items, .. }) => items.push(blocks),
                _ => self.done.extend(blocks),
            },
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_paragraph();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Vec<Block> {
        parse(&Markup(text.to_owned()))
    }

    fn said(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn paragraphs_stress_code_and_links_are_understood() {
        assert_eq!(
            parsed("One *two* **three** `four`\nfive\n\n[six](https://example.org)"),
            [
                Block::Paragraph(vec![
                    said("One "),
                    Inline::Emphasis(vec![said("two")]),
                    said(" "),
                    Inline::Strong(vec![said("three")]),
                    said(" "),
                    Inline::Code("four".to_owned()),
                    Inline::SoftBreak,
                    said("five"),
                ]),
                Block::Paragraph(vec![Inline::Link {
                    text: vec![said("six")],
                    url: "https://example.org".to_owned(),
                }]),
            ]
        );
    }

    #[test]
    fn lists_and_quotes_keep_their_shape() {
        let item = |text| vec![Block::Paragraph(vec![said(text)])];
        assert_eq!(
            parsed("3. a\n4. b\n\n> said"),
            [
                Block::List { start: Some(3), items: vec![item("a"), item("b")] },
                Block::Quote(vec![Block::Paragraph(vec![said("said")])]),
            ]
        );
        let nested = parsed("- a\n  - b\n- c");
        let inner = Block::List { start: None, items: vec![item("b")] };
        let first = vec![Block::Paragraph(vec![said("a")]), inner];
        assert_eq!(nested, [Block::List { start: None, items: vec![first, item("c")] }]);
    }

    #[test]
    fn code_keeps_its_lines() {
        assert_eq!(parsed("```\na\n  b\n```"), [Block::Code("a\n  b".to_owned())]);
    }

    #[test]
    fn what_is_not_in_the_subset_keeps_its_words() {
        let text = plain(&Markup("# Head\n\n<b>bold</b> ![a map](m.png)\n\n---\n\nend".into()));
        assert_eq!(text, "Head\n<b>bold</b> a map\nend");
    }

    #[test]
    fn plain_text_loses_marks_but_no_words() {
        let text = plain(&Markup("Who *said* `x`?\n\n- a\n- [b](c)\n\n> d".into()));
        assert_eq!(text, "Who said x?\na\nb\nd");
    }

    #[test]
    fn hostile_nesting_is_followed_only_so_far() {
        for hostile in [">".repeat(60_000), "*".repeat(20_000), "- ".repeat(2_000)] {
            let blocks = parsed(&format!("{hostile}x"));
            assert!(!blocks.is_empty());
        }
    }
}
