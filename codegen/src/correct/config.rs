//! The words of `api.toml`.

use super::auth::AuthFact;
use super::family::FamilyFact;
use super::operation::OperationFact;
use super::queue::QueueFact;
use super::signing::SigningFact;
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::lines::Lines;
use crate::lower::{DocsPolicy, Part};
use crate::parse::kind::Kind;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a person states about an API.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The file, as diagnostics show it.
    pub file: Arc<str>,
    /// Name of the export's main file, where it is not one of the usual names.
    pub export: Option<String>,
    /// What kind of document the export is, where it does not say so itself.
    pub format: Option<Kind>,
    /// Title, in place of the export's.
    pub title: Option<String>,
    /// What becomes of prose.
    pub docs: DocsPolicy,
    /// Where the API is served, in place of what the export says.
    pub environments: Vec<EnvironmentFact>,
    /// Facts on authentication that the export leaves out.
    pub auth: Vec<(Location, AuthFact)>,
    /// Calls, and what belongs to calls, that the export leaves out.
    pub operations: Vec<(Location, OperationFact)>,
    /// What tells messages of requests apart that share method and URL.
    pub families: Vec<(Location, FamilyFact)>,
    /// Calls that make a queue together.
    pub queues: Vec<(Location, QueueFact)>,
    /// How calls are signed.
    pub signing: Vec<(Location, SigningFact)>,
    /// Corrections of what the export gets wrong.
    pub corrections: Vec<(Location, Correction)>,
}

/// A place where the API is served.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentFact {
    /// Its name.
    pub name: String,
    /// Its base URL, with `{variables}`.
    pub url: String,
    /// Values of variables unless others are given.
    #[serde(default)]
    pub defaults: BTreeMap<String, String>,
    /// Where calls go here that have a server of their own, by its URL in the export.
    #[serde(default)]
    pub hosts: BTreeMap<String, String>,
}

/// A correction.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// What is wrong: `Model`, `Model.field`, `METHOD /path`, `METHOD /path > parameter`, `METHOD /path > body.field` (or
    /// `reply`, `error`), `webhook NAME > payload.field`, or `resource NAME`.
    pub at: String,
    /// Why the export is wrong.
    pub because: String,
    /// Whether it is a field that the export leaves out.
    pub add: Option<bool>,
    /// The name to use.
    pub rename: Option<String>,
    /// The group to put an operation into.
    pub resource: Option<String>,
    /// The type to use: `string`, `integer`, `number`, `boolean`, `date-time`, `date`, `dd/mm/yyyy`, `uuid`, `base64`, `json`,
    /// the name of a schema, or the address of a place whose type is meant; with `[]` behind, a list of such.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The name to use for the type of a field that is an object or a set of values of its own.
    pub type_name: Option<String>,
    /// The values that are allowed, of a text or of texts in a list.
    #[serde(default)]
    pub values: Vec<String>,
    /// Whether it is always there.
    pub required: Option<bool>,
    /// Whether it may be null.
    pub nullable: Option<bool>,
    /// Whether it is deprecated.
    pub deprecated: Option<bool>,
    /// What an operation asks for: alternatives of schemes that must hold together, by their names.
    pub security: Option<Vec<Vec<String>>>,
    /// Parts of an operation's documentation that are about something else.
    #[serde(default)]
    pub ignore: Vec<Part>,
    /// Whether an operation is left out.
    pub skip: Option<bool>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    export: Option<String>,
    format: Option<FormatWord>,
    title: Option<String>,
    docs: Option<DocsWord>,
    #[serde(default)]
    environment: Vec<EnvironmentFact>,
    #[serde(default)]
    auth: Vec<toml::Spanned<AuthFact>>,
    #[serde(default)]
    operation: Vec<toml::Spanned<OperationFact>>,
    #[serde(default)]
    family: Vec<toml::Spanned<FamilyFact>>,
    #[serde(default)]
    queue: Vec<toml::Spanned<QueueFact>>,
    #[serde(default)]
    signing: Vec<toml::Spanned<SigningFact>>,
    #[serde(default)]
    correction: Vec<toml::Spanned<Correction>>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum DocsWord {
    Facts,
    Full,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum FormatWord {
    OpenApi,
    Swagger,
    Postman,
}

impl FormatWord {
    fn kind(self) -> Kind {
        match self {
            Self::OpenApi => Kind::OpenApi30,
            Self::Swagger => Kind::Swagger20,
            Self::Postman => Kind::Postman,
        }
    }
}

impl Config {
    /// Reads `api.toml`. `None` only together with an error.
    pub fn read(file: &Arc<str>, bytes: &[u8], report: &mut Report) -> Option<Self> {
        let Ok(text) = std::str::from_utf8(bytes) else {
            let message = "the manifest is not UTF-8";
            let found = Diagnostic::error("unreadable-manifest", &Location::file(file), message);
            report.push(found.help("save the file as UTF-8"));
            return None;
        };
        let lines = Lines::of(file, text);
        match toml::from_str::<Manifest>(text) {
            Ok(manifest) => Some(Self::of(file, &lines, manifest)),
            Err(error) => {
                let at = error.span().map_or(Location::file(file), |span| lines.at(span.start));
                let message = format!("the manifest is not understood: {}", error.message());
                let help = "see \"Corrections\" in CONTRIBUTING.md for what may stand here";
                report.push(Diagnostic::error("unreadable-manifest", &at, message).help(help));
                None
            }
        }
    }

    fn of(file: &Arc<str>, lines: &Lines<'_>, manifest: Manifest) -> Self {
        Self {
            file: file.clone(),
            export: manifest.export,
            format: manifest.format.map(FormatWord::kind),
            title: manifest.title,
            docs: match manifest.docs {
                Some(DocsWord::Full) => DocsPolicy::Full,
                Some(DocsWord::Facts) | None => DocsPolicy::Facts,
            },
            environments: manifest.environment,
            auth: placed(lines, manifest.auth),
            operations: placed(lines, manifest.operation),
            families: placed(lines, manifest.family),
            queues: placed(lines, manifest.queue),
            signing: placed(lines, manifest.signing),
            corrections: placed(lines, manifest.correction),
        }
    }
}

/// Returns what stands in the file, each with its line.
fn placed<T>(lines: &Lines<'_>, all: Vec<toml::Spanned<T>>) -> Vec<(Location, T)> {
    let place = |one: toml::Spanned<T>| (lines.at(one.span().start), one.into_inner());
    all.into_iter().map(place).collect()
}
