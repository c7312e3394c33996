//! Takes syslog messages from the machine's programs (127.0.0.1:5140, UDP) and passes
//! them to the log server of the company, with secrets masked.
//!
//!   SYSLOG_TARGET=192.0.2.15:514 syslog-relay
use std::env;
use std::net::UdpSocket;
use std::process::ExitCode;

const WORDS: &[&str] = &["password=", "passwd=", "token=", "secret=", "authorization: bearer "];

/// Replaces the value after each of the words by three stars.
fn mask(line: &str) -> String {
    let lower = line.to_ascii_lowercase();
    let mut out = String::with_capacity(line.len());
    let mut at = 0;
    while at < line.len() {
        let next = WORDS
            .iter()
            .filter_map(|w| lower[at..].find(w).map(|p| (at + p, at + p + w.len())))
            .min();
        let Some((start, end)) = next else { break };
        out.push_str(&line[at..end]);
        out.push_str("***");
        debug_assert!(start < end);
        at = line[end..]
            .find(|c: char| c.is_whitespace() || c == ',' || c == '"' || c == '&')
            .map_or(line.len(), |p| end + p);
    }
    out.push_str(&line[at..]);
    out
}

fn main() -> ExitCode {
    let Ok(target) = env::var("SYSLOG_TARGET") else {
        eprintln!("SYSLOG_TARGET is not set");
        return ExitCode::from(2);
    };
    let (inward, outward) = match (UdpSocket::bind("127.0.0.1:5140"), UdpSocket::bind("0.0.0.0:0")) {
        (Ok(i), Ok(o)) => (i, o),
        (Err(e), _) | (_, Err(e)) => {
            eprintln!("cannot open a socket: {e}");
            return ExitCode::FAILURE;
        }
    };
    let mut buffer = [0u8; 8192];
    loop {
        match inward.recv_from(&mut buffer) {
            Ok((n, _)) => {
                let line = mask(&String::from_utf8_lossy(&buffer[..n]));
                if let Err(e) = outward.send_to(line.as_bytes(), &target) {
                    eprintln!("{target}: {e}");
                }
            }
            Err(e) => eprintln!("receive: {e}"),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn values_are_masked() {
        assert_eq!(super::mask("login user=ada password=hunter2, ok"), "login user=ada password=***, ok");
    }
}
