//! A local HTTP server.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    /// Method and path.
    pub(crate) call: String,
    /// Headers, their names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Arrived {
    /// Returns the value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Answers requests: status and body.
pub(crate) trait Answer: Send + Sync + 'static {
    fn answer(&self, arrived: Arrived) -> (u16, String);
}

/// Starts a server on a free port, which runs until the process ends. Returns its URL.
pub(crate) fn start(service: Arc<impl Answer>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let service = service.clone();
            std::thread::spawn(move || serve(&stream, &*service));
        }
    });
    url
}

fn serve(mut stream: &TcpStream, service: &impl Answer) {
    let mut reader = BufReader::new(stream);
    while let Some(arrived) = read(&mut reader) {
        let (status, body) = service.answer(arrived);
        let head = format!("HTTP/1.1 {status} Status\r\ncontent-length: {}\r\n\r\n", body.len());
        if stream.write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

fn read(reader: &mut BufReader<&TcpStream>) -> Option<Arrived> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let call = lines.first()?.trim_end_matches(" HTTP/1.1").to_owned();
    let headers = lines[1..].iter().filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
    let mut arrived = Arrived { call, headers, body: Vec::new() };
    let length = arrived.header("content-length").map_or(0, |text| text.parse().expect("it is a number"));
    arrived.body = vec![0; length];
    reader.read_exact(&mut arrived.body).ok()?;
    Some(arrived)
}
