//! Serves thumbnails of videos for an agent.
use std::collections::HashMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;

fn query(target: &str) -> HashMap<String, String> {
    target
        .split_once('?')
        .map(|(_, q)| q)
        .unwrap_or("")
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(k, v)| (k.to_owned(), v.replace('+', " ").replace("%20", " ").replace("%3B", ";")))
        .collect()
}

fn thumbnail(parameters: &HashMap<String, String>) -> Vec<u8> {
    let file = parameters.get("file").cloned().unwrap_or_default();
    let at = parameters.get("at").cloned().unwrap_or_else(|| "1".into());
    let line = format!("ffmpeg -loglevel error -ss {at} -i /media/{file} -frames:v 1 -f image2 -");
    Command::new("sh").arg("-c").arg(line).output().map(|o| o.stdout).unwrap_or_default()
}

fn raw(parameters: &HashMap<String, String>) -> Vec<u8> {
    fs::read(format!("/media/{}", parameters.get("file").map(String::as_str).unwrap_or(""))).unwrap_or_default()
}

fn handle(mut stream: TcpStream) -> std::io::Result<()> {
    let mut buffer = [0u8; 4096];
    let length = stream.read(&mut buffer)?;
    let head = String::from_utf8_lossy(&buffer[..length]).into_owned();
    let target = head.split_whitespace().nth(1).unwrap_or("/");
    let parameters = query(target);
    let body = if target.starts_with("/thumbnail") { thumbnail(&parameters) } else { raw(&parameters) };
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len())?;
    stream.write_all(&body)
}

fn main() -> std::io::Result<()> {
    for stream in TcpListener::bind("0.0.0.0:9090")?.incoming() {
        let _ = handle(stream?);
    }
    Ok(())
}
