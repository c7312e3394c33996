//! proc-minder: starts a service again when it ends, with a growing pause. `proc-minder /usr/bin/thing --arg`
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixListener;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Answers questions of `mindctl` about the service, on a socket that only its group may open.
fn panel(name: String, pid: u32) {
    let at = format!("/run/proc-minder/{pid}.sock");
    let Ok(listener) = UnixListener::bind(&at) else {
        eprintln!("no control socket at {at}");
        return;
    };
    for s in listener.incoming() {
        if let Ok(mut s) = s {
            let _ = writeln!(s, "{name} {}", env::var("USER").unwrap_or_default());
            let mut lines = BufReader::new(s.try_clone().unwrap()).lines();
            while let Some(Ok(line)) = lines.next() {
                let out = match line.trim() {
                    "tree" => Command::new("/usr/bin/pstree").args(["-p", &pid.to_string()]).stdin(Stdio::null()).output(),
                    "limits" => Command::new("/bin/cat").arg(format!("/proc/{pid}/limits")).output(),
                    _ => continue,
                };
                if let Ok(o) = out {
                    let _ = s.write_all(&o.stdout).and_then(|_| s.write_all(&o.stderr));
                }
            }
        }
    }
}

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let Some(program) = args.next() else {
        eprintln!("usage: proc-minder PROGRAM [ARGS]");
        return ExitCode::from(2);
    };
    let rest: Vec<String> = args.collect();
    let name = program.clone();
    thread::spawn(move || panel(name, std::process::id()));

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
