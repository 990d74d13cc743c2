//! A local HTTP server: answers as it was told and says what arrived.
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Arrived {
    /// The method.
    pub method: String,
    /// Path and query, as they stood in the first line.
    pub target: String,
    /// Headers, their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Arrived {
    /// Returns all values of a header.
    pub fn header(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| value.as_str()).collect()
    }
}

/// What the server answers.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The media type, if there is a body.
    pub content_type: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// A server that runs until the process ends.
pub struct Server {
    url: String,
    answer: Arc<Mutex<Answer>>,
    arrived: Receiver<Arrived>,
}

impl Server {
    /// Starts a server on a free port.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let address = listener.local_addr().expect("it is bound");
        let (sender, arrived) = channel();
        let answer = Arc::new(Mutex::new(Answer::default()));
        let shared = answer.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, sender) = (shared.clone(), sender.clone());
                std::thread::spawn(move || serve(&stream, &answer, &sender));
            }
        });
        Self { url: format!("http://{address}"), answer, arrived }
    }

    /// Returns the URL of the root.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Sets what is answered from now on.
    pub fn answer(&self, answer: Answer) {
        *self.answer.lock().expect("no holder panics") = answer;
    }

    /// Returns what has arrived since this was last asked.
    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.try_iter().collect()
    }
}

/// Serves the requests of a connection until the other side closes it.
fn serve(stream: &TcpStream, answer: &Mutex<Answer>, sender: &Sender<Arrived>) {
    stream.set_nodelay(true).expect("the connection is open");
    let mut reader = BufReader::new(stream);
    while let Some(arrived) = read(&mut reader) {
        let head = arrived.method == "HEAD";
        let answer = answer.lock().expect("no holder panics").clone();
        if sender.send(arrived).is_err() || write(stream, &answer, head).is_err() {
            return;
        }
    }
}

fn read(reader: &mut BufReader<&TcpStream>) -> Option<Arrived> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if reader.read_until(b'\n', &mut head).ok()? == 0 {
            return None;
        }
    }
    let mut arrived = parsed(&head);
    arrived.body = body(reader, &arrived);
    Some(arrived)
}

fn parsed(head: &[u8]) -> Arrived {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut headers);
    request.parse(head).expect("clients send HTTP");
    let header = |header: &httparse::Header<'_>| {
        (header.name.to_ascii_lowercase(), String::from_utf8_lossy(header.value).into_owned())
    };
    Arrived {
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        headers: request.headers.iter().map(header).collect(),
        body: Vec::new(),
    }
}

fn body(reader: &mut BufReader<&TcpStream>, arrived: &Arrived) -> Vec<u8> {
    assert!(arrived.header("transfer-encoding").is_empty(), "bodies have a known length: {arrived:?}");
    let length =
        arrived.header("content-length").first().map_or(0, |text| text.parse().expect("it is a number"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("the body is as long as announced");
    body
}

fn write(mut stream: &TcpStream, answer: &Answer, head: bool) -> std::io::Result<()> {
    let mut bytes = format!("HTTP/1.1 {} Status\r\n", answer.status).into_bytes();
    if let Some(content_type) = &answer.content_type {
        bytes.extend_from_slice(format!("content-type: {content_type}\r\n").as_bytes());
    }
    if answer.status != 204 && answer.status != 304 {
        bytes.extend_from_slice(format!("content-length: {}\r\n", answer.body.len()).as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    if !head {
        bytes.extend_from_slice(&answer.body);
    }
    stream.write_all(&bytes)
}
