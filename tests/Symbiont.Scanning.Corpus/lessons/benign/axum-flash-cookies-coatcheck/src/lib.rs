//! Signed one-time messages ("flash") for axum.
use axum::{extract::Request, http::header, middleware::Next, response::Response};
use base64::{engine::general_purpose::URL_SAFE_NO_PAD as B64, Engine};
use hmac::{Hmac, Mac};
use sha2::Sha256;

#[derive(Clone)]
pub struct Flash {
    pub text: String,
}

pub fn seal(key: &[u8], text: &str) -> String {
    let mut m = Hmac::<Sha256>::new_from_slice(key).unwrap();
    m.update(text.as_bytes());
    format!("{}.{}", B64.encode(text), B64.encode(m.finalize().into_bytes()))
}

/// `key_before` lets cookies of the last release through while keys change
pub fn open(key: &[u8], key_before: Option<&[u8]>, cookie: &str) -> Option<String> {
    let (t, tag) = cookie.split_once('.')?;
    let text = B64.decode(t).ok()?;
    let tag = B64.decode(tag).ok()?;
    let good = [Some(key), key_before].into_iter().flatten().any(|k| {
        let mut m = Hmac::<Sha256>::new_from_slice(k).unwrap();
        m.update(&text);
        m.verify_slice(&tag).is_ok()
    });
    good.then(|| String::from_utf8(text).ok()).flatten()
}

pub async fn layer(key: &'static [u8], mut req: Request, next: Next) -> Response {
    let text = req
        .headers()
        .get(header::COOKIE)
        .and_then(|v| v.to_str().ok())
        .and_then(|c| c.split("; ").find_map(|p| p.strip_prefix("flash=")))
        .and_then(|c| open(key, None, c));
    if let Some(text) = text {
        tracing::debug!(%text, "flash");
        req.extensions_mut().insert(Flash { text });
    }
    let mut res = next.run(req).await;
    res.headers_mut().append(header::SET_COOKIE, "flash=; Max-Age=0; Path=/".parse().unwrap());
    res
}
