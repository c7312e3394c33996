use axum::{extract::Request, http::StatusCode, middleware::Next, response::Response};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::store::{Role, Session, KEYS};

/// Looks the API key of a till up and puts its session into the request.
pub async fn api_key(mut req: Request, next: Next) -> Result<Response, StatusCode> {
    let key = req
        .headers()
        .get("authorization")
        .and_then(|v| v.to_str().ok())
        .and_then(|c| c.strip_prefix("Bearer "))
        .unwrap_or_default()
        .to_owned();

    let digest = Sha256::digest(key.as_bytes());
    let found = KEYS
        .of_prefix(key.get(..6).unwrap_or_default())
        .await
        .into_iter()
        .find(|k| k.sha256.ct_eq(&digest[..]).into() && !k.revoked)
        .map(|k| Session::of(k.till, Role::Till));

    match found {
        Some(s) => {
            req.extensions_mut().insert(s);
            Ok(next.run(req).await)
        }
        None => Err(StatusCode::UNAUTHORIZED),
    }
}
