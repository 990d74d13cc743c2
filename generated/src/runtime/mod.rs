//! What the emitted code leans on, written by hand: wire forms, requests as values, and the client that sends them.

mod api;
mod client;
mod credentials;
mod error;
mod reply;
mod request;
mod text;
mod transport;
mod wire;

pub use api::{Api, ApiInfo, Environment, Place, Scheme, SchemeKind};
pub use client::Client;
pub use credentials::{BoxError, Credential, Credentials, CredentialsError, TokenSource};
pub use error::{ApiError, DecodeFailure, Error};
pub use reply::{DecodeError, Reply, bytes, empty, json, json_or_text, optional_json, text};
pub use request::{Body, Decoder, File, Method, Multipart, Operation, PathStyle, Request, Style};
pub use text::{Base64, Base64Error, Date, DateTime, Secret, Uuid};
pub use transport::{
    BlockingTransport, DefaultTransport, Limits, Transport, TransportError, TransportErrorKind,
};
pub use wire::*;

#[allow(unused_imports, reason = "a build without an API uses none")]
pub(crate) use {
    reply::replies,
    wire::{object, serde_impls, tagged, union, value_enum},
};

/// A JSON value whose shape the documentation leaves open.
pub type Json = serde_json::Value;

/// An object whose keys are data.
pub type Map<T> = std::collections::BTreeMap<String, T>;
