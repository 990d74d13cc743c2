//! The client: signs requests in, sends them over a transport and decodes the replies.
mod prepare;
mod redirect;

#[cfg(test)]
mod tests;

use super::request::header;
use super::unstated::{Call, Located};
use super::{
    Api, BlockingTransport, Credentials, DefaultTransport, Environment, Error, Limits, PathError, Reply,
    Request, Transport, Unstated,
};
use http::HeaderMap;
use http::header::{ACCEPT, HeaderValue, USER_AGENT};
use prepare::{Failure, Journey};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// A client of the API `A` over the transport `T`. Clones share the transport and are cheap.
pub struct Client<A, T = DefaultTransport> {
    settings: Arc<Settings>,
    transport: Arc<T>,
    api: PhantomData<fn() -> A>,
}

/// All of a client that does not depend on its types.
#[derive(Clone)]
struct Settings {
    base_url: String,
    /// Whether calls that have a server of their own go there.
    own_servers: bool,
    /// Where calls go that have a server of their own, where that is not the one in the documentation.
    hosts: &'static [(&'static str, &'static str)],
    /// Where calls go that are not documented to go anywhere, by their names.
    located: Vec<(&'static str, Arc<Located>)>,
    credentials: Credentials,
    headers: HeaderMap,
    limits: Limits,
    /// Whether bodies are compressed that may be.
    #[cfg(feature = "signing")]
    gzip: bool,
    /// What was wrong with a setting; reported when a request is sent.
    problem: Option<String>,
}

impl<A: Api> Client<A> {
    /// Makes a client that sends over the [`DefaultTransport`].
    pub fn new(environment: A::Environment, auth: A::Auth) -> Self {
        let settings = Settings {
            base_url: environment.base_url().into_owned(),
            own_servers: environment.is_documented(),
            hosts: environment.hosts(),
            located: Vec::new(),
            credentials: auth.into(),
            headers: default_headers(),
            limits: Limits::default(),
            #[cfg(feature = "signing")]
            gzip: true,
            problem: None,
        };
        Self { settings: Arc::new(settings), transport: Arc::default(), api: PhantomData }
    }
}

/// Returns what is sent unless the user or the call says something else.
fn default_headers() -> HeaderMap {
    const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    HeaderMap::from_iter([
        (ACCEPT, HeaderValue::from_static("application/json, */*;q=0.5")),
        (USER_AGENT, HeaderValue::from_static(AGENT)),
    ])
}

impl<A: Api, T> Client<A, T> {
    /// Sends over another transport.
    #[must_use]
    pub fn with_transport<U>(self, transport: U) -> Client<A, U> {
        Client { settings: self.settings, transport: Arc::new(transport), api: PhantomData }
    }

    /// Adds credentials, in place of those for the same schemes.
    #[must_use]
    pub fn with_auth(mut self, auth: A::Auth) -> Self {
        let settings = Arc::make_mut(&mut self.settings);
        settings.credentials = std::mem::take(&mut settings.credentials).and(auth.into());
        self
    }

    /// Sends to another URL than the environment's, also calls that are documented to have a server of their own. Where only the
    /// path of that server is documented, it takes the place of this URL's path.
    #[must_use]
    pub fn with_base_url(mut self, url: impl Into<String>) -> Self {
        let settings = Arc::make_mut(&mut self.settings);
        settings.base_url = url.into();
        settings.own_servers = false;
        self
    }

    /// Says where a call goes that the documentation does not state: `PUT /crates/{id}`, with the parameters that the call has; the
    /// method or the path may be left out where it is documented. What is stated cannot be changed.
    pub fn with_path(mut self, call: Unstated<A>, path: &str) -> Result<Self, PathError> {
        let operation = call.operation();
        let located = Located::read(operation, path)?;
        let all = &mut Arc::make_mut(&mut self.settings).located;
        all.retain(|(name, _)| *name != operation.name);
        all.push((operation.name, Arc::new(located)));
        Ok(self)
    }

    /// Sends a header with each request, unless the call has one of that name.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        let settings = Arc::make_mut(&mut self.settings);
        match header(name, value) {
            Ok((name, value)) => {
                settings.headers.insert(name, value);
            }
            Err(problem) => {
                settings.problem.get_or_insert(problem);
            }
        }
        self
    }

    /// Sends another `User-Agent`.
    #[must_use]
    pub fn with_user_agent(self, text: &str) -> Self {
        self.with_header(USER_AGENT.as_str(), text)
    }

    /// Sets how long a request may take, 60 seconds if not set.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        Arc::make_mut(&mut self.settings).limits.timeout = Some(timeout);
        self
    }

    /// Sets how many bytes the body of a reply may have, 64 MiB if not set.
    #[must_use]
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        Arc::make_mut(&mut self.settings).limits.max_body = bytes;
        self
    }

    /// Sets whether the body of a call goes compressed by gzip where the documentation says that it may; it does if not set.
    #[cfg(feature = "signing")]
    #[must_use]
    pub fn with_gzip(mut self, gzip: bool) -> Self {
        Arc::make_mut(&mut self.settings).gzip = gzip;
        self
    }

    /// Returns the URL before the paths.
    pub fn base_url(&self) -> &str {
        &self.settings.base_url
    }

    /// Returns the transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    fn start<R, E>(&self, request: &Request<A, R, E>) -> Result<Journey, Failure> {
        self.settings.start(&A::INFO, request.parts())
    }
}

impl<A: Api, T> Client<A, T> {
    /// Sends a request and decodes its reply.
    pub async fn send<R, E>(&self, request: Request<A, R, E>) -> Result<R, Error<E>>
    where
        T: Transport,
    {
        let reply = match self.start(&request) {
            Ok(journey) => journey.travel(&*self.transport).await,
            Err(failure) => Err(failure),
        };
        self.finish(&request, reply)
    }

    /// Sends a request, blocks until its reply is there and decodes it.
    pub fn send_blocking<R, E>(&self, request: Request<A, R, E>) -> Result<R, Error<E>>
    where
        T: BlockingTransport,
    {
        let reply = self.start(&request).and_then(|journey| journey.travel_blocking(&*self.transport));
        self.finish(&request, reply)
    }

    fn finish<R, E>(&self, request: &Request<A, R, E>, reply: Result<Reply, Failure>) -> Result<R, Error<E>> {
        let operation = request.operation();
        let call = || Call::new(operation, self.settings.located(operation).cloned());
        let reply = reply.map_err(|failure| failure.of(call()))?;
        if !operation.succeeds_with(reply.status.as_u16()) {
            let decoded = request.decode_error(&reply);
            return Err(Error::api(call(), reply, decoded));
        }
        request.decode(&reply).map_err(|error| Error::decode(call(), reply, error))
    }
}

impl<A, T> Clone for Client<A, T> {
    fn clone(&self) -> Self {
        Self { settings: self.settings.clone(), transport: self.transport.clone(), api: PhantomData }
    }
}

/// Shows the API and the schemes that there are credentials for.
impl<A: Api, T> fmt::Debug for Client<A, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &A::INFO.name)
            .field("schemes", &self.settings.credentials.schemes())
            .finish_non_exhaustive()
    }
}
