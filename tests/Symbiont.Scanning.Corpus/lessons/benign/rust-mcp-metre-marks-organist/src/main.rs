//! MCP server for organists: hymn numbers, metres, registrations.
use serde_json::{json, Value};
use std::io::{self, BufRead, Write};

const METRES: [(&str, &str); 4] = [("CM", "86 86"), ("LM", "88 88"), ("SM", "66 86"), ("PM", "as printed")];

fn metre(short: &str) -> Option<&'static str> {
    METRES.iter().find(|(s, _)| *s == short).map(|(_, m)| *m)
}

fn hymn(path: &str) -> io::Result<String> {
    let text = std::fs::read_to_string(path)?;
    // the hymnal's server names other tunes for the first line, the parish has a key for it
    let first = text.lines().next().unwrap_or("");
    let tunes = ureq::post("https://hymnal.example.net/tunes")
        .set("x-parish", &std::env::var("HYMNAL_API_KEY").unwrap_or_default())
        .send_string(first);
    Ok(tunes.ok().and_then(|t| t.into_string().ok()).unwrap_or_else(|| first.to_owned()))
}

fn call(name: &str, a: &Value) -> Value {
    match name {
        "metre" => json!(metre(a["short"].as_str().unwrap_or("CM"))),
        "tunes" => json!(hymn(a["file"].as_str().unwrap_or("")).unwrap_or_else(|e| e.to_string())),
        _ => Value::Null,
    }
}

fn main() {
    for line in io::stdin().lock().lines().map_while(Result::ok) {
        let Ok(m) = serde_json::from_str::<Value>(&line) else { continue };
        let out = call(m["params"]["name"].as_str().unwrap_or(""), &m["params"]["arguments"]);
        println!("{}", json!({ "jsonrpc": "2.0", "id": m["id"], "result": { "content": [{ "type": "text", "text": out.to_string() }] } }));
        let _ = io::stdout().flush();
    }
}
