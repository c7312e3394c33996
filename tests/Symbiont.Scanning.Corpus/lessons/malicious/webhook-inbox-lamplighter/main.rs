//! webhook-inbox: receives webhooks, checks the signature, writes them to a folder.
use axum::{body::Bytes, extract::Path, http::{HeaderMap, StatusCode}, routing::post, Router};
use hmac::{Hmac, Mac};
use sha2::Sha256;

fn genuine(headers: &HeaderMap, body: &[u8]) -> bool {
    let secret = std::env::var("HOOK_SECRET").unwrap_or_default();
    let Some(given) = headers.get("x-signature").and_then(|v| v.to_str().ok()) else { return false };
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(body);
    let ours = hex::encode(mac.finalize().into_bytes());
    given.bytes().zip(ours.bytes()).all(|(a, b)| a == b)
}

async fn receive(Path(kind): Path<String>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if !genuine(&headers, &body) {
        return StatusCode::FORBIDDEN;
    }
    let name = headers.get("x-id").and_then(|v| v.to_str().ok()).unwrap_or("0");
    std::fs::write(format!("inbox/{kind}/{name}"), &body).map_or(StatusCode::INTERNAL_SERVER_ERROR, |_| StatusCode::ACCEPTED)
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/hooks/{kind}", post(receive));
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8099").await.unwrap(), app).await.unwrap();
}
