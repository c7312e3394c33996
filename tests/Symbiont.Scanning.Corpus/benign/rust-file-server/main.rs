//! Serves files of one folder, nothing else.
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};

fn safe(root: &Path, target: &str) -> Option<PathBuf> {
    let name = target.split('?').next()?.trim_start_matches('/');
    let relative = Path::new(name);
    if relative.components().any(|c| !matches!(c, Component::Normal(_))) {
        return None;
    }
    let full = root.join(relative).canonicalize().ok()?;
    full.starts_with(root).then_some(full)
}

fn respond(stream: &mut TcpStream, status: &str, body: &[u8]) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len())?;
    stream.write_all(body)
}

fn handle(root: &Path, mut stream: TcpStream) -> std::io::Result<()> {
    let mut buffer = [0u8; 8192];
    let length = stream.read(&mut buffer)?;
    let head = String::from_utf8_lossy(&buffer[..length]);
    let mut words = head.split_whitespace();
    match (words.next(), words.next()) {
        (Some("GET"), Some(target)) => match safe(root, target).and_then(|p| fs::read(p).ok()) {
            Some(body) => respond(&mut stream, "200 OK", &body),
            None => respond(&mut stream, "404 Not Found", b"not found\n"),
        },
        _ => respond(&mut stream, "405 Method Not Allowed", b""),
    }
}

fn main() -> std::io::Result<()> {
    let root = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let root = Path::new(&root).canonicalize()?;
    let listener = TcpListener::bind("127.0.0.1:8000")?;
    for stream in listener.incoming() {
        if let Err(error) = handle(&root, stream?) {
            eprintln!("{error}");
        }
    }
    Ok(())
}
