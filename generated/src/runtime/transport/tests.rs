//! Both transports against a server on this machine.
#![cfg(any(feature = "reqwest", feature = "ureq"))]

use super::{Limits, TransportError, TransportErrorKind};
use http::{Request, Response};
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

/// Sends over a transport and waits.
type Send = fn(Request<Vec<u8>>, Limits) -> Result<Response<Vec<u8>>, TransportError>;

const TRANSPORTS: &[Send] = &[
    #[cfg(feature = "reqwest")]
    over_reqwest,
    #[cfg(feature = "ureq")]
    over_ureq,
];

#[cfg(feature = "reqwest")]
fn over_reqwest(request: Request<Vec<u8>>, limits: Limits) -> Result<Response<Vec<u8>>, TransportError> {
    use super::{DefaultTransport, Transport as _};
    fn is_send<F: Future + std::marker::Send>(future: F) -> F {
        future
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(is_send(DefaultTransport::default().send(request, limits)))
}

#[cfg(feature = "ureq")]
fn over_ureq(request: Request<Vec<u8>>, limits: Limits) -> Result<Response<Vec<u8>>, TransportError> {
    use super::{BlockingTransport as _, DefaultTransport};
    DefaultTransport::default().send_blocking(request, limits)
}

/// Serves one request with these bytes and returns its URL and, later, what it read.
fn serve(response: &'static str) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/banks?page=1", listener.local_addr().unwrap());
    (url, spawn(move || answer(listener.accept().unwrap().0, response)))
}

fn answer(mut stream: TcpStream, response: &str) -> String {
    let mut request = Vec::new();
    let mut buffer = [0; 1024];
    while !is_whole(&request) {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(read) => request.extend_from_slice(&buffer[..read]),
        }
    }
    // A client that refuses the response hangs up: no matter.
    let _ = stream.write_all(response.as_bytes());
    String::from_utf8_lossy(&request).into_owned()
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}

fn request(method: &str, url: &str, body: &str) -> Request<Vec<u8>> {
    let request = Request::builder().method(method).uri(url).header("x-trace", "7");
    request.body(body.as_bytes().to_vec()).unwrap()
}

#[test]
fn requests_arrive_and_replies_return() {
    for send in TRANSPORTS {
        let (url, server) =
            serve("HTTP/1.1 404 Not Found\r\nX-Id: 1\r\nContent-Length: 4\r\nConnection: close\r\n\r\ngone");
        let response = send(request("POST", &url, "{\"a\":1}"), Limits::default()).unwrap();
        assert_eq!((response.status().as_u16(), response.body().as_slice()), (404, b"gone".as_slice()));
        assert_eq!(response.headers()["x-id"], "1");
        let sent = server.join().unwrap().to_ascii_lowercase();
        assert!(
            sent.starts_with("post /banks?page=1 http/1.1\r\n") && sent.ends_with("\r\n\r\n{\"a\":1}"),
            "{sent}"
        );
        assert!(sent.contains("x-trace: 7\r\n"), "{sent}");
    }
}

#[test]
fn bodies_go_with_any_method() {
    for send in TRANSPORTS {
        for (method, body) in
            [("GET", ""), ("DELETE", ""), ("DELETE", "{}"), ("GET", "{}"), ("PATCH", "{}"), ("POST", "")]
        {
            let (url, server) = serve("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
            let response = send(request(method, &url, body), Limits::default()).unwrap();
            assert_eq!(response.status().as_u16(), 204);
            let sent = server.join().unwrap().to_ascii_lowercase();
            assert!(sent.ends_with(&format!("\r\n\r\n{body}")), "{sent}");
            assert_eq!(sent.contains("content-length: "), !body.is_empty() || method == "POST", "{sent}");
            assert!(!sent.contains("transfer-encoding"), "{sent}");
        }
    }
}

#[test]
fn redirects_are_not_followed() {
    for send in TRANSPORTS {
        let (url, server) =
            serve("HTTP/1.1 302 Found\r\nLocation: /else\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        let response = send(request("GET", &url, ""), Limits::default()).unwrap();
        assert_eq!(
            (response.status().as_u16(), &response.headers()["location"]),
            (302, &"/else".parse().unwrap())
        );
        server.join().unwrap();
    }
}

#[test]
fn long_bodies_are_refused() {
    let limits = Limits { max_body: 4, ..Limits::default() };
    for send in TRANSPORTS {
        let (url, server) = serve("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n12345");
        let error = send(request("GET", &url, ""), limits).unwrap_err();
        assert_eq!(error.to_string(), "the response is too long: more than 4 bytes");
        server.join().unwrap();
        let (url, server) = serve("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\n1234");
        assert_eq!(send(request("GET", &url, ""), limits).unwrap().body(), b"1234");
        server.join().unwrap();
    }
}

#[test]
fn silence_ends_at_the_timeout() {
    let limits = Limits { timeout: Some(Duration::from_millis(50)), ..Limits::default() };
    for send in TRANSPORTS {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let error = send(request("GET", &url, ""), limits).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Timeout, "{error}");
    }
}

#[test]
fn errors_show_no_query() {
    for send in TRANSPORTS {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let error =
            send(request("GET", &format!("http://{free}/?api_key=hush"), ""), Limits::default()).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Connect, "{error}");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
    }
}

#[test]
fn https_is_set_up() {
    for send in TRANSPORTS {
        let (url, server) = serve("HTTP/1.1 200 OK\r\n\r\n");
        let limits = Limits { timeout: Some(Duration::from_millis(200)), ..Limits::default() };
        let error = send(request("GET", &url.replace("http:", "https:"), ""), limits).unwrap_err();
        assert_ne!(error.kind(), TransportErrorKind::Setup, "{error}");
        assert!(!server.join().unwrap().contains("GET"));
    }
}
