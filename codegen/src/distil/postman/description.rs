//! Descriptions: what they say, in the form that is read back without loss.

use super::Writer;
use crate::evidence::{Evidence, Sample, Statement};
use crate::lower::DocsPolicy;
use crate::lower::prose::{self, Reading, canonical};
use crate::parse;
use crate::parse::postman::Description;
use crate::parse::prose::{Block, Content};
use serde_json::{Map, Value, json};

impl Writer<'_> {
    /// Adds a description.
    pub(super) fn describe(&mut self, object: &mut Map<String, Value>, description: Option<&Description>) {
        self.describe_with(object, description, "", |_| {});
    }

    /// Adds a description to which `add` adds what is said elsewhere. `beside` is the text of a body that stands beside it.
    pub(super) fn describe_with(
        &mut self,
        object: &mut Map<String, Value>,
        description: Option<&Description>,
        beside: &str,
        add: impl FnOnce(&mut Reading),
    ) {
        if self.options.keep_prose {
            if let Some(Description { text, media, .. }) = description {
                let media = media.as_deref().map(|media| json!({ "content": text, "type": media }));
                object.insert("description".to_owned(), media.unwrap_or_else(|| text.as_str().into()));
            }
            return;
        }
        let mut reading =
            description.map(|description| self.reading(description, beside)).unwrap_or_default();
        add(&mut reading);
        self.clean_reading(&mut reading);
        let text = canonical::write(&reading);
        self.summary.descriptions += usize::from(description.is_some_and(|old| old.text != text));
        if !text.is_empty() {
            object.insert("description".to_owned(), text.into());
        }
    }

    fn clean_reading(&mut self, reading: &mut Reading) {
        let bodies = reading.reply.iter_mut().chain(&mut reading.errors).map(|(_, evidence)| evidence);
        let bodies = bodies.chain([&mut reading.request]).chain(reading.named.values_mut());
        bodies.for_each(|evidence| self.clean_evidence(evidence));
        self.clean_samples(&mut reading.fragments);
        self.clean_statements(&mut reading.parameters);
    }

    fn clean_evidence(&mut self, evidence: &mut Evidence) {
        self.clean_samples(&mut evidence.samples);
        self.clean_statements(&mut evidence.statements);
        evidence.tables.iter_mut().for_each(|table| self.clean_statements(&mut table.statements));
    }

    fn clean_samples(&mut self, samples: &mut [Sample]) {
        samples.iter_mut().for_each(|sample| sample.value = self.masked(None, &sample.value));
    }

    pub(super) fn clean_statements(&mut self, statements: &mut [Statement]) {
        for default in statements.iter_mut().filter_map(|said| said.claim.default.as_mut()) {
            *default = self.masked(None, default);
        }
    }

    /// Reads a description, and takes in its sentences.
    fn reading(&mut self, description: &Description, beside: &str) -> Reading {
        let Description { at, text, media } = description;
        let prose = parse::prose::read(text, media.as_deref(), at, &mut self.report);
        self.take_in(&prose.blocks);
        prose::read(&prose, at, beside, DocsPolicy::Facts, &mut self.report)
    }

    /// Takes in the texts of blocks; code is no sentence.
    fn take_in(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.content {
                Content::Heading { text, .. } | Content::Paragraph(text) => self.sentences.add(&text.plain()),
                Content::List(list) => list.items.iter().for_each(|item| self.take_in(item)),
                Content::Table(table) => {
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    cells.for_each(|cell| self.sentences.add(&cell.plain()));
                }
                Content::Quote(blocks) => self.take_in(blocks),
                Content::Code(_) | Content::Rule => {}
            }
        }
    }
}
