//! Runs pandoc for a document server: formats from a list, files from one folder,
//! arguments as a list, a limit for time.
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[derive(Debug)]
pub enum Error {
    Format(String),
    Name(String),
    Failed(String),
    Timeout,
    Io(std::io::Error),
}

impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self {
        Error::Io(e)
    }
}

const FORMATS: &[(&str, &str)] = &[("docx", "docx"), ("odt", "odt"), ("html", "html5"), ("txt", "plain")];

/// A file name without folders, not hidden and not an option.
fn plain(name: &str) -> Result<&Path, Error> {
    let path = Path::new(name);
    let mut parts = path.components();
    match (parts.next(), parts.next()) {
        (Some(Component::Normal(n)), None) if !n.to_string_lossy().starts_with(['-', '.']) => Ok(path),
        _ => Err(Error::Name(name.to_string())),
    }
}

pub fn convert(folder: &Path, input: &str, format: &str) -> Result<PathBuf, Error> {
    let (extension, writer) = FORMATS
        .iter()
        .find(|(e, _)| *e == format)
        .ok_or_else(|| Error::Format(format.to_string()))?;
    let source = folder.join(plain(input)?);
    let target = source.with_extension(extension);
    let mut child = Command::new("pandoc")
        .arg("--sandbox")
        .args(["--from", "markdown", "--to", writer])
        .arg("--output")
        .arg(&target)
        .arg("--")
        .arg(&source)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .stdin(Stdio::null())
        .spawn()?;
    let end = Instant::now() + Duration::from_secs(30);
    loop {
        if let Some(status) = child.try_wait()? {
            return if status.success() { Ok(target) } else { Err(Error::Failed(status.to_string())) };
        }
        if Instant::now() > end {
            child.kill()?;
            child.wait()?;
            return Err(Error::Timeout);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
