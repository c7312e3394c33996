//! Makes pictures smaller, in the process itself: no shell, no other program.
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};
use image::{imageops::FilterType, ImageReader, Limits};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resize {
    pub source: String,
    pub width: u32,
}

pub struct Pictures {
    root: PathBuf,
}

impl Pictures {
    pub fn new(root: &Path) -> Result<Self> {
        Ok(Self { root: root.canonicalize()? })
    }

    fn inside(&self, name: &str) -> Result<PathBuf> {
        let path = self.root.join(name).canonicalize().context("no such picture")?;
        ensure!(path.starts_with(&self.root), "outside of the folder");
        Ok(path)
    }

    pub fn resize(&self, input: &Resize) -> Result<PathBuf> {
        ensure!((16..=4096).contains(&input.width), "width between 16 and 4096");
        let source = self.inside(&input.source)?;
        let mut reader = ImageReader::open(&source)?.with_guessed_format()?;
        let mut limits = Limits::default();
        limits.max_alloc = Some(256 << 20);
        reader.limits(limits);
        let picture = reader.decode()?;
        let height = picture.height() * input.width / picture.width();
        let target = source.with_extension(format!("{}.webp", input.width));
        picture.resize_exact(input.width, height.max(1), FilterType::Lanczos3).save(&target)?;
        Ok(target)
    }
}
