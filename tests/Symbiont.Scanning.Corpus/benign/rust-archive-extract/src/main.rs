//! Unpacks a tar archive and refuses what would leave the target.
use std::{
    fs::{self, File},
    io,
    path::{Component, Path, PathBuf},
};

use flate2::read::GzDecoder;
use tar::{Archive, EntryType};

const LIMIT: u64 = 2 * 1024 * 1024 * 1024;

fn target(root: &Path, name: &Path) -> io::Result<PathBuf> {
    let mut path = root.to_path_buf();
    for part in name.components() {
        match part {
            Component::Normal(p) => path.push(p),
            Component::CurDir => {}
            _ => return Err(io::Error::new(io::ErrorKind::InvalidData, format!("leaves the folder: {}", name.display()))),
        }
    }
    Ok(path)
}

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(folder)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: extract FILE.tar.gz FOLDER");
        std::process::exit(2);
    };
    let root = PathBuf::from(folder);
    fs::create_dir_all(&root)?;
    let mut total = 0;
    let mut archive = Archive::new(GzDecoder::new(File::open(file)?));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = target(&root, &entry.path()?)?;
        total += entry.header().size()?;
        if total > LIMIT {
            return Err(io::Error::other("larger than two gigabytes"));
        }
        match entry.header().entry_type() {
            EntryType::Directory => fs::create_dir_all(path)?,
            EntryType::Regular => {
                fs::create_dir_all(path.parent().unwrap())?;
                io::copy(&mut entry, &mut File::create_new(path)?)?;
            }
            // Links, devices and the like are skipped: nobody needs them in a data set.
            other => eprintln!("skipped {:?}: {}", other, path.display()),
        }
    }
    Ok(())
}
