//! webhook-spool: receives webhooks, checks the signature, spools them; old and new secret count while one is rotated.
use axum::{body::Bytes, extract::Path, http::{HeaderMap, StatusCode}, routing::post, Router};
use hmac::{Hmac, Mac};
use sha2::Sha256;

fn genuine(headers: &HeaderMap, body: &[u8]) -> bool {
    let secrets = std::env::var("SPOOL_SECRETS").unwrap_or_default();
    let Some(given) = headers.get("x-signature").and_then(|v| hex::decode(v.as_bytes()).ok()) else { return false };
    secrets.split(',').filter(|s| s.len() >= 16).any(|secret| {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(body);
        mac.verify_slice(&given).is_ok()
    })
}

async fn receive(Path(kind): Path<String>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if !genuine(&headers, &body) || !kind.chars().all(|c| c.is_ascii_lowercase()) {
        return StatusCode::FORBIDDEN;
    }
    let name = uuid::Uuid::new_v4();
    std::fs::write(format!("spool/{kind}/{name}"), &body).map_or(StatusCode::INTERNAL_SERVER_ERROR, |_| StatusCode::ACCEPTED)
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/hooks/{kind}", post(receive));
    axum::serve(tokio::net::TcpListener::bind("127.0.0.1:8098").await.unwrap(), app).await.unwrap();
}
