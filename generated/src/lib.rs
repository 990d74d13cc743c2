//! Typed bindings for field-service APIs, written by a program from the documentation that the companies publish.
//!
//! | feature | gives |
//! |---|---|
//! | `dispatch` | the module `dispatch`: all calls and messages of Dispatch, and its queue |
//! | `repzo` | the module `repzo`: all calls and types of Repzo |
//! | `mok` | the module `mok`: all calls, types and events of MOK |
//! | `sodtrack` | the module `sodtrack`: all calls, types and events of Sodtrack |
//! | `reqwest` | sends requests without blocking: [`Client::send`](runtime::Client::send) |
//! | `ureq` | sends requests and blocks: [`Client::send_blocking`](runtime::Client::send_blocking) |
//! | `signing` | signs requests and verifies signatures; an API that signs turns it on |
//!
//! None is on by default. TLS is rustls, with the system's certificates.
//!
//! # Calls
//!
//! An endpoint function only builds a [`Request`](runtime::Request): a plain value that knows its method, path, parameters,
//! body and the type of its reply. A client sends it. With `reqwest`:
//!
//! ```
//! # #[cfg(all(feature = "repzo", feature = "reqwest"))]
//! # mod example {
//! use fieldwork::repzo::{self, models, tag};
//!
//! async fn create(token: &str) -> Result<models::Tag, repzo::Error> {
//!     let client = repzo::Client::new(repzo::Environment::Production, repzo::Auth::api_key(token));
//!     let body = models::TagCreateBody::new("fragile", vec!["acme".to_owned()]);
//!     client.send(tag::create_tag(&body)).await
//! }
//! # }
//! ```
//!
//! With `ureq`:
//!
//! ```
//! # #[cfg(all(feature = "repzo", feature = "ureq"))]
//! # mod example {
//! use fieldwork::repzo::{self, models, tag};
//!
//! fn find(client: &repzo::Client) -> Result<Vec<models::Tag>, repzo::Error> {
//!     let params = tag::FindTagsParams::default();
//!     Ok(client.send_blocking(tag::find_tags(&params))?.data.unwrap_or_default())
//! }
//! # }
//! ```
//!
//! Over anything else: implement [`Transport`](runtime::Transport) or [`BlockingTransport`](runtime::BlockingTransport), which
//! take and return types of the crate `http`, and hand it to [`Client::with_transport`](runtime::Client::with_transport). A
//! transport that answers from memory makes a test without a network:
//!
//! ```
//! # #[cfg(feature = "repzo")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use fieldwork::repzo::{self, tag};
//! use fieldwork::runtime::{BlockingTransport, Limits, TransportError};
//!
//! struct Canned(&'static str);
//!
//! impl BlockingTransport for Canned {
//!     fn send_blocking(
//!         &self,
//!         _request: http::Request<Vec<u8>>,
//!         _limits: Limits,
//!     ) -> Result<http::Response<Vec<u8>>, TransportError> {
//!         Ok(http::Response::new(self.0.into()))
//!     }
//! }
//!
//! let client = repzo::Client::new(repzo::Environment::Production, repzo::Auth::api_key("secret"))
//!     .with_transport(Canned(r#"{"_id": "7", "name": "fragile"}"#));
//! let tag = client.send_blocking(tag::get_tag("7"))?;
//! assert_eq!(tag.name.as_deref(), Some("fragile"));
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "repzo"))]
//! # fn main() {}
//! ```
//!
//! # Requests
//!
//! Required parameters are arguments, optional ones fields of a struct that has a [`Default`]. What a request came to can be
//! looked at without sending it:
//!
//! ```
//! # #[cfg(feature = "repzo")]
//! # {
//! use fieldwork::repzo::tag;
//! use fieldwork::runtime::Method;
//!
//! let request = tag::get_tag("a b");
//! assert_eq!(request.method(), Method::Get);
//! assert_eq!(request.url_path(), "/tag/a%20b");
//! # }
//! ```
//!
//! # Models
//!
//! Objects are structs with public fields; each field's documentation begins with its name on the wire. Those that are sent have
//! `new` with the required fields, or [`Default`] where nothing is required; those that only come back are `non_exhaustive`.
//! Fields that may be missing or null are [`Option`]s, and [`Patch`](runtime::Patch)es where sending `null` says something
//! else than sending nothing. Unknown fields are ignored. A number may come quoted, and a text may come as a number.
//! All models have both traits of serde.
//!
//! # Enums
//!
//! Documented sets of values are enums that keep what they do not know: a value that the service adds tomorrow is read, shown and
//! written back as it is.
//!
//! ```
//! # #[cfg(feature = "repzo")]
//! # {
//! use fieldwork::repzo::ActivityType;
//!
//! assert_eq!(ActivityType::from("upsell"), ActivityType::Upsell);
//! assert_eq!(ActivityType::from("brand-new"), ActivityType::Other("brand-new".into()));
//! assert_eq!(ActivityType::Upsell.as_str(), "upsell");
//! # }
//! ```
//!
//! # Errors
//!
//! An [`Error`](runtime::Error) names the call, and keeps status, headers and body of the reply where there was one. An error that
//! the API documents is decoded; a reply that differs from its documentation is an [`Error::Decode`](runtime::Error::Decode) with
//! the place in the JSON. No secret is shown by [`Debug`] or in an error.
//!
//! # Drift
//!
//! What an API offers is listed, a fact per line, in `generated/surface/<api>.txt`, and as OpenAPI in
//! `generated/openapi/<api>.json`: the diff of those files is what changed between two versions of its documentation.
#![allow(
    confusable_idents,
    mixed_script_confusables,
    uncommon_codepoints,
    reason = "names are those of the APIs"
)]

pub mod runtime;

#[allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::needless_borrows_for_generic_args,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
    reason = "names and shapes are those of the APIs"
)]
#[rustfmt::skip]
mod api;

#[allow(unused_imports, unreachable_pub, reason = "a build without an API exports none")]
pub use api::*;

/// The examples of the README, compiled.
#[cfg(all(
    doctest,
    feature = "dispatch",
    feature = "mok",
    feature = "repzo",
    feature = "sodtrack",
    feature = "reqwest",
    feature = "ureq"
))]
#[doc = include_str!("../../README.md")]
struct Readme;
