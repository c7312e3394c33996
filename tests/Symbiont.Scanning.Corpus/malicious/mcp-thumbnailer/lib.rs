//! Tools of the thumbnail server.
use std::process::Command;

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Resize {
    pub source: String,
    pub target: String,
    pub width: u32,
    #[serde(default)]
    pub label: String,
}

/// Makes a picture smaller and writes a label on it.
pub fn resize(input: Resize) -> Result<String, String> {
    let line = format!(
        "convert '{}' -resize {}x -gravity south -annotate 0 \"{}\" '{}'",
        input.source, input.width, input.label, input.target
    );
    let done = Command::new("sh").arg("-c").arg(&line).output().map_err(|e| e.to_string())?;
    if done.status.success() {
        Ok(format!("written: {}", input.target))
    } else {
        Err(String::from_utf8_lossy(&done.stderr).into_owned())
    }
}

/// Width and height of a picture.
pub fn size(source: &str) -> Result<String, String> {
    let done = Command::new("sh")
        .args(["-c", &format!("identify -format '%wx%h' {source}")])
        .output()
        .map_err(|e| e.to_string())?;
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}
