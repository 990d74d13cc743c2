//! What the tests share: a server on this machine, and implementations of signatures that are not ours.
#![allow(dead_code, reason = "no test uses all of it")]

pub(crate) mod check;
pub(crate) mod server;
pub(crate) mod service;

use golden::queue::{Auth, Client, Environment};

/// What bodies are signed with, as a service would give it out.
pub(crate) const SECRET: &str = "00c0ffee5ec2e700112233445566778899aabbccddeeff";

/// Makes a client of a server.
pub(crate) fn client(url: &str) -> Client {
    let auth = Auth::signature("account|7|kiosk", SECRET).expect("the secret is hexadecimal");
    Client::new(Environment::Custom(url.to_owned()), auth)
}

/// Runs a future to its end.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be built").block_on(future)
}
