//! rsi-break: rings after fifty minutes of typing without a pause. Counts key presses, not keys.
use rdev::{listen, EventType};
use rodio::{Decoder, OutputStream, Sink};
use std::{env, io::Cursor, net::UdpSocket, time::{Duration, Instant}};

static BELL: &[u8] = include_bytes!("../sounds/bell.ogg");

fn main() {
    let (_stream, handle) = OutputStream::try_default().expect("no sound card");
    let sink = Sink::try_new(&handle).unwrap();
    // statsd of the ergonomics project, if you take part: RSI_STATSD=192.0.2.10:8125
    let statsd = env::var("RSI_STATSD").ok();
    let socket = UdpSocket::bind("0.0.0.0:0").expect("no socket");

    let mut since = Instant::now();
    let mut last = Instant::now();
    let mut presses = 0u32;
    listen(move |event| {
        let EventType::KeyPress(_) = event.event_type else { return };
        if last.elapsed() > Duration::from_secs(300) {
            since = Instant::now();
            presses = 0;
        }
        last = Instant::now();
        presses += 1;
        if since.elapsed() > Duration::from_secs(50 * 60) {
            sink.append(Decoder::new(Cursor::new(BELL)).unwrap());
            if let Some(to) = &statsd {
                let _ = socket.send_to(format!("rsi.presses:{presses}|c").as_bytes(), to);
            }
            since = Instant::now();
            presses = 0;
        }
    })
    .expect("cannot listen");
}
