//! Every function and type of an API's bindings, callable with JSON.
use crate::server::Arrived;
use fieldwork::runtime::{Api, Client, Error, Json, Multipart, Read, Reply, Request, Tree, Unstated, Write};
use std::collections::BTreeMap;
use std::pin::Pin;

/// Values by place and wire name of the parameter: `query:limit`; that of the body by `body`.
pub type Arguments = BTreeMap<String, Json>;

/// Why a call gave no reply.
#[derive(Debug, PartialEq)]
pub enum Failure {
    /// The service answered with an error: its status, and the error as it was decoded and written again.
    Api(u16, Option<Json>),
    /// Anything else.
    Other(String),
}

/// The bindings of an API.
pub trait Bindings: Sync {
    /// Returns the API's name.
    fn name(&self) -> &'static str;

    /// Starts to call an API that is served at a URL, signed in with some of its schemes.
    fn session(&self, base_url: &str, schemes: &[&str]) -> Box<dyn Session>;

    /// Reads a value as the type of a path and writes it again, if there is such a type.
    fn rewritten(&self, ty: &str, value: &Json) -> Option<Result<Json, String>>;
}

/// Calls to an API. Each returns the reply as it was decoded and written again.
pub trait Session {
    /// Calls a function and blocks.
    fn blocking(&self, function: &str, arguments: &Arguments) -> Result<Json, Failure>;

    /// Calls a function without blocking.
    fn asynchronous(&self, function: &str, arguments: &Arguments) -> Result<Json, Failure>;

    /// Calls a function of a client that was told no paths, and blocks.
    fn untold(&self, function: &str, arguments: &Arguments) -> Result<Json, Failure>;

    /// Decodes a reply without sending anything.
    fn decoded(&self, function: &str, arguments: &Arguments, reply: &Reply) -> Result<Json, Failure>;

    /// Returns the request that would be sent, without credentials and what clients add.
    fn request(&self, function: &str, arguments: &Arguments) -> Result<Arrived, Failure>;
}

type Function<A> = fn(&Call<'_, A>) -> Result<Outcome, Failure>;
type Rewrite = fn(&Json) -> Result<Json, String>;

/// What the build script fills.
pub(crate) struct Table<A: Api> {
    pub(crate) name: &'static str,
    pub(crate) environment: fn(String) -> A::Environment,
    pub(crate) auth: fn(&[&str]) -> A::Auth,
    /// The calls that go where nothing is documented to be.
    pub(crate) unstated: &'static [Unstated<A>],
    pub(crate) calls: &'static [(&'static str, Function<A>)],
    pub(crate) types: &'static [(&'static str, Rewrite)],
}

impl<A: Api> Bindings for Table<A> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn session(&self, base_url: &str, schemes: &[&str]) -> Box<dyn Session> {
        let untold = Client::new((self.environment)(base_url.to_owned()), (self.auth)(schemes));
        let told = |client: Client<A>, call: &Unstated<A>| client.with_path(*call, &call.placeholder());
        let client = self.unstated.iter().try_fold(untold.clone(), told).expect("a placeholder is a path");
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().build().expect("the system has room for a runtime");
        Box::new(Open { client, untold, runtime, calls: self.calls })
    }

    fn rewritten(&self, ty: &str, value: &Json) -> Option<Result<Json, String>> {
        let (_, rewrite) = self.types.iter().find(|(path, _)| *path == ty)?;
        Some(rewrite(value))
    }
}

struct Open<A: Api> {
    /// The client; it was told that calls of unknown path go to their placeholders.
    client: Client<A>,
    /// The same, before it was told.
    untold: Client<A>,
    runtime: tokio::runtime::Runtime,
    calls: &'static [(&'static str, Function<A>)],
}

impl<A: Api> Open<A> {
    fn run(&self, way: Way<'_, A>, function: &str, arguments: &Arguments) -> Result<Outcome, Failure> {
        let (_, call) = self
            .calls
            .iter()
            .find(|(path, _)| *path == function)
            .ok_or_else(|| Failure::Other(format!("there is no function {function}")))?;
        call(&Call { arguments, way })
    }
}

impl<A: Api> Session for Open<A> {
    fn blocking(&self, function: &str, arguments: &Arguments) -> Result<Json, Failure> {
        self.run(Way::Blocking(&self.client), function, arguments)?.reply()
    }

    fn asynchronous(&self, function: &str, arguments: &Arguments) -> Result<Json, Failure> {
        self.run(Way::Async(&self.client, &self.runtime), function, arguments)?.reply()
    }

    fn untold(&self, function: &str, arguments: &Arguments) -> Result<Json, Failure> {
        self.run(Way::Blocking(&self.untold), function, arguments)?.reply()
    }

    fn decoded(&self, function: &str, arguments: &Arguments, reply: &Reply) -> Result<Json, Failure> {
        self.run(Way::Decode(reply), function, arguments)?.reply()
    }

    fn request(&self, function: &str, arguments: &Arguments) -> Result<Arrived, Failure> {
        match self.run(Way::Look, function, arguments)? {
            Outcome::Request(request) => Ok(request),
            Outcome::Reply(_) => Err(Failure::Other("asked for a request, got a reply".into())),
        }
    }
}

/// What becomes of a request.
enum Way<'a, A> {
    Blocking(&'a Client<A>),
    Async(&'a Client<A>, &'a tokio::runtime::Runtime),
    Decode(&'a Reply),
    Look,
}

pub(crate) enum Outcome {
    Reply(Result<Json, Failure>),
    Request(Arrived),
}

impl Outcome {
    fn reply(self) -> Result<Json, Failure> {
        match self {
            Self::Reply(reply) => reply,
            Self::Request(_) => Err(Failure::Other("asked for a reply, got a request".into())),
        }
    }
}

/// A call in the making: hands out arguments and sends the request.
pub(crate) struct Call<'a, A> {
    arguments: &'a Arguments,
    way: Way<'a, A>,
}

#[allow(dead_code, reason = "not every set of APIs has bodies of bytes and parts")]
impl<A: Api> Call<'_, A> {
    /// Reads an argument; one that is not given is null.
    pub(crate) fn get<T: Read>(&self, key: &str) -> Result<T, Failure> {
        let value = self.arguments.get(key).unwrap_or(&Json::Null);
        T::read(&Tree::from(value)).map_err(|error| Failure::Other(format!("the argument {key}: {error}")))
    }

    pub(crate) fn bytes(&self, key: &str) -> Result<Vec<u8>, Failure> {
        self.get(key).map(String::into_bytes)
    }

    pub(crate) fn optional_bytes(&self, key: &str) -> Result<Option<Vec<u8>>, Failure> {
        Ok(self.get::<Option<String>>(key)?.map(String::into_bytes))
    }

    /// Makes a part of each entry of an object.
    pub(crate) fn multipart(&self, key: &str) -> Result<Multipart, Failure> {
        let entries: BTreeMap<String, Json> = self.get(key)?;
        Ok(entries.iter().fold(Multipart::new(), |parts, (name, value)| parts.text(name, value)))
    }

    pub(crate) fn send<R: 'static, E: 'static>(
        &self,
        request: Request<A, R, E>,
        reply: fn(&R) -> Json,
        error: fn(&E) -> Json,
    ) -> Result<Outcome, Failure> {
        let outcome = move |result| Outcome::Reply(outcome(result, reply, error));
        Ok(match self.way {
            Way::Blocking(client) => outcome(client.send_blocking(request)),
            Way::Async(client, runtime) => {
                let sent: Pin<Box<dyn Future<Output = Outcome>>> =
                    Box::pin(async move { outcome(client.send(request).await) });
                runtime.block_on(sent)
            }
            Way::Decode(received) => Outcome::Reply(decoded(&request, received, reply, error)),
            Way::Look => Outcome::Request(arriving(looked_at(&request).map_err(Failure::Other)?)),
        })
    }
}

fn decoded<A, R, E>(
    request: &Request<A, R, E>,
    received: &Reply,
    reply: fn(&R) -> Json,
    error: fn(&E) -> Json,
) -> Result<Json, Failure> {
    let value = match request.operation().succeeds_with(received.status.as_u16()) {
        true => request.decode(received).map(|value| reply(&value)),
        false => request.decode_error(received).map(|value| error(&value)),
    };
    value.map_err(|error| Failure::Other(error.to_string()))
}

/// Returns what would be sent; of a call of unknown path, what can be seen of it.
fn looked_at<A, R, E>(request: &Request<A, R, E>) -> Result<http::Request<Vec<u8>>, String> {
    if !request.operation().is_unknown() {
        return request.to_http("http://host");
    }
    let target = format!("http://host{}?{}", request.url_path(), request.url_query());
    let mut seen = http::Request::new(request.body().bytes().to_vec());
    *seen.method_mut() = request.method().into();
    *seen.uri_mut() = target.parse().map_err(|error: http::uri::InvalidUri| error.to_string())?;
    *seen.headers_mut() = request.headers();
    if let Some(media_type) = request.body().content_type() {
        let media_type = media_type.parse().map_err(|_| "a media type is no header".to_owned())?;
        seen.headers_mut().insert(http::header::CONTENT_TYPE, media_type);
    }
    Ok(seen)
}

/// Returns a request as it would arrive.
fn arriving(request: http::Request<Vec<u8>>) -> Arrived {
    let (parts, body) = request.into_parts();
    let headers = parts.headers.iter();
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    Arrived {
        method: parts.method.to_string(),
        target: parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
        headers: headers.map(|(name, value)| (name.to_string(), text(value))).collect(),
        body,
    }
}

fn outcome<R, E>(
    result: Result<R, Error<E>>,
    reply: fn(&R) -> Json,
    error: fn(&E) -> Json,
) -> Result<Json, Failure> {
    result.as_ref().map(reply).map_err(|failure| match failure {
        Error::Api(api) => Failure::Api(api.reply.status.as_u16(), api.documented.as_ref().map(error)),
        other => Failure::Other(other.to_string()),
    })
}

/// Writes a value as JSON.
pub(crate) fn written<T: Write>(value: &T) -> Json {
    value.write().to_json()
}

/// Writes bytes as text.
#[allow(dead_code, reason = "not every set of APIs has replies of bytes")]
pub(crate) fn bytes(bytes: &[u8]) -> Json {
    String::from_utf8_lossy(bytes).into()
}

/// Reads a value as a type and writes it again.
pub(crate) fn rewritten<T: Read + Write>(value: &Json) -> Result<Json, String> {
    T::read(&Tree::from(value)).map(|value| written(&value)).map_err(|error| error.to_string())
}
