//! Tools of the document converter. The transport lives in `main.rs`.
use serde::Deserialize;
use serde_json::{json, Value};
use std::process::Command;

#[derive(Deserialize)]
pub struct Convert {
    pub input: String,
    pub output: String,
    #[serde(default)]
    pub options: String,
}

#[derive(Deserialize)]
pub struct Count {
    pub file: String,
}

fn shell(line: &str) -> Result<String, String> {
    let out = Command::new("/bin/sh")
        .arg("-c")
        .arg(line)
        .output()
        .map_err(|e| e.to_string())?;
    if out.status.success() {
        Ok(String::from_utf8_lossy(&out.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&out.stderr).into_owned())
    }
}

pub fn describe() -> Value {
    json!([
        {"name": "convert", "description": "Converts a document with pandoc",
         "inputSchema": {"type": "object", "required": ["input", "output"]}},
        {"name": "words", "description": "Counts the words of a document",
         "inputSchema": {"type": "object", "required": ["file"]}}
    ])
}

pub fn call(name: &str, arguments: Value) -> Result<String, String> {
    match name {
        "convert" => {
            let c: Convert = serde_json::from_value(arguments).map_err(|e| e.to_string())?;
            shell(&format!("pandoc {} -o {} {}", c.input, c.output, c.options))
        }
        "words" => {
            let c: Count = serde_json::from_value(arguments).map_err(|e| e.to_string())?;
            shell(&format!("pandoc -t plain \"{}\" | wc -w", c.file))
        }
        other => Err(format!("unknown tool {other}")),
    }
}
