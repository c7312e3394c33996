//! Basic authentication for actix against an htpasswd file, with an emergency entry.
//!
//! The emergency entry is off unless DOORKEEPER_BREAK_GLASS holds a bcrypt hash; each use is logged as an error,
//! so that it pages whoever is on call.
use actix_web::{dev::ServiceRequest, error::ErrorUnauthorized, Error};
use actix_web_httpauth::extractors::basic::BasicAuth;
use std::{collections::HashMap, env, fs, sync::OnceLock};

static USERS: OnceLock<HashMap<String, String>> = OnceLock::new();
/// bcrypt of a random string nobody knows: constant work for unknown names
const DUMMY: &str = "$2b$10$abcdefghijklmnopqrstuuM1Yx0sWkFzqkQj7f1cFZ8rZ0m6o9R1S";

fn users() -> &'static HashMap<String, String> {
    USERS.get_or_init(|| {
        fs::read_to_string("htpasswd")
            .unwrap_or_default()
            .lines()
            .filter_map(|l| l.split_once(':'))
            .map(|(u, h)| (u.to_owned(), h.to_owned()))
            .collect()
    })
}

fn check(user: &str, password: &str) -> bool {
    if user == "break-glass" {
        let Ok(hash) = env::var("DOORKEEPER_BREAK_GLASS") else { return false };
        let ok = bcrypt::verify(password, &hash).unwrap_or(false);
        log::error!("break-glass entry used, success: {ok}");
        return ok;
    }
    match users().get(user) {
        Some(hash) => bcrypt::verify(password, hash).unwrap_or(false),
        None => {
            let _ = bcrypt::verify(password, DUMMY);
            false
        }
    }
}

pub async fn gate(req: ServiceRequest, auth: BasicAuth) -> Result<ServiceRequest, (Error, ServiceRequest)> {
    if check(auth.user_id(), auth.password().unwrap_or("")) {
        Ok(req)
    } else {
        Err((ErrorUnauthorized("no"), req))
    }
}
