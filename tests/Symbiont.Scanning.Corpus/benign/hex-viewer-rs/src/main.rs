//! hexview: shows a file as hex and text, names the file type, finds longer texts.
use std::env;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::process::ExitCode;

const MAGIC: &[(&[u8], &str)] = &[
    (b"\x7fELF", "ELF program or library"),
    (b"MZ", "Windows program"),
    (b"\x89PNG\r\n\x1a\n", "PNG picture"),
    (b"PK\x03\x04", "zip archive (also jar, docx, apk)"),
    (b"\x1f\x8b", "gzip"),
    (b"\0asm", "WebAssembly"),
    (b"\xca\xfe\xba\xbe", "Java class"),
    (b"%PDF-", "PDF"),
    (b"#!", "script"),
];

fn printable(b: u8) -> char {
    if (0x20..0x7f).contains(&b) { b as char } else { '.' }
}

fn strings(data: &[u8], min: usize) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    let mut start = 0;
    for i in 0..=data.len() {
        if i == data.len() || printable(data[i]) == '.' && data[i] != b'.' {
            if i - start >= min {
                out.push((start, String::from_utf8_lossy(&data[start..i]).into_owned()));
            }
            start = i + 1;
        }
    }
    out
}

fn run(path: &str, only_strings: bool) -> io::Result<()> {
    let mut data = Vec::new();
    File::open(path)?.take(64 << 20).read_to_end(&mut data)?;
    let mut out = BufWriter::new(io::stdout().lock());
    if let Some((_, name)) = MAGIC.iter().find(|(m, _)| data.starts_with(m)) {
        writeln!(out, "{path}: {name}")?;
    }
    if only_strings {
        for (offset, text) in strings(&data, 6) {
            writeln!(out, "{offset:08x}  {text}")?;
        }
        return Ok(());
    }
    for (n, line) in data.chunks(16).enumerate() {
        let hex: String = line.iter().map(|b| format!("{b:02x} ")).collect();
        let text: String = line.iter().map(|&b| printable(b)).collect();
        writeln!(out, "{:08x}  {hex:48} {text}", n * 16)?;
    }
    out.flush()
}

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let only_strings = args.iter().any(|a| a == "-s");
    let Some(path) = args.iter().find(|a| !a.starts_with('-')) else {
        eprintln!("usage: hexview [-s] <file>");
        return ExitCode::from(2);
    };
    match run(path, only_strings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{path}: {e}");
            ExitCode::FAILURE
        }
    }
}
