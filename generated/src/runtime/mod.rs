//! What the emitted code leans on, written by hand: wire forms, requests as values, and the client that sends them.
//!
//! | part | holds |
//! |---|---|
//! | `wire` | how types read and write themselves: [`Read`], [`Write`], and the macros that state a wire form |
//! | `text` | texts with a meaning: [`DateTime`], [`Date`], [`DayMonthYear`], [`Uuid`], [`Base64`], [`Secret`] |
//! | `request` | calls as plain values: [`Request`], [`Operation`], and how parameters and bodies are encoded |
//! | `reply` | [`Reply`] and the functions that decode it |
//! | `client`, `transport` | [`Client`], and what carries its requests: [`Transport`], [`BlockingTransport`] |
//! | `api`, `credentials` | what an API states about itself, and how its calls are signed in |
//! | `queue` | [`Queue`]: messages that are polled, handled and acknowledged, so that none is lost |
//! | `unstated` | [`Unstated`]: calls whose method or path the documentation implies or has lost |
//! | `signing` | `Signing`: how bodies are signed, and how a signature that came with one is verified |
//! | `error` | [`Error`]: why a call has no result |
#![allow(unused_macros, reason = "an API does not use all of them, and a build without one none")]

mod api;
mod client;
mod credentials;
mod error;
mod queue;
mod reply;
mod request;
#[cfg(feature = "signing")]
mod signing;
mod text;
mod transport;
mod unstated;
mod wire;

pub use api::{Api, ApiInfo, Environment, Place, Scheme, SchemeKind};
pub use client::Client;
pub use credentials::{BoxError, Credential, Credentials, CredentialsError, TokenSource};
pub use error::{ApiError, DecodeFailure, Error};
pub use queue::{Delivery, Drained, Left, Queue, QueueFacts, Slot};
pub use reply::{DecodeError, Reply, bytes, empty, from_json, json, json_or_text, optional_json, text};
pub use request::{
    Basis, Body, Decoder, File, HeaderStyle, Method, Multipart, Operation, PathStyle, Request, Style,
};
#[cfg(feature = "signing")]
pub use signing::{Algorithm, Encoding, SecretError, SignatureError, Signing, SigningSecret, Verified};
pub use text::{Base64, Base64Error, Date, DateTime, DayMonthYear, Secret, Uuid};
pub use transport::{
    BlockingTransport, DefaultTransport, Limits, Transport, TransportError, TransportErrorKind,
};
pub use unstated::{Call, PathError, Unstated};
pub use wire::{Detailed, IntOrString, OneOrMany, Patch, Read, ReadError, Tree, Write};

/// What the macros' expansions call.
#[doc(hidden)]
pub use {
    request::{basis, only},
    wire::{
        Choice, Fields, ObjectReader, ObjectWriter, Part, deserialize, kind, only_known, parts_of, serialize,
        text_at, text_of, with_tag,
    },
};

#[allow(unused_imports, reason = "as for the macros")]
pub(crate) use {
    reply::replies,
    request::operation,
    wire::{family, identifier, keyed, object, serde_impls, shown, tagged, union, value_enum},
};

/// The types of requests and replies that transports take and give.
pub use http;

/// A JSON value whose shape the documentation leaves open.
pub type Json = serde_json::Value;

/// An object whose keys are data.
pub type Map<T> = std::collections::BTreeMap<String, T>;
