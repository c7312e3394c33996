//! Wrapped configuration values: XChaCha20-Poly1305 with a key from Argon2id.
//! The text form is `cw2:<salt>:<nonce>:<box>`; `cw1` (fixed salt) is still
//! read, so that old files can be rewrapped, but no longer written.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::{engine::general_purpose::STANDARD_NO_PAD as B64, Engine};
use chacha20poly1305::{aead::{Aead, OsRng}, KeyInit, XChaCha20Poly1305, XNonce};
use rand_core::RngCore;

#[derive(Debug, PartialEq)]
pub enum Error {
    Form,
    Pass,
    Key,
}

const OLD_SALT: &[u8; 16] = b"config-wrapper-1";

fn stretch(pass: &[u8], salt: &[u8]) -> Result<[u8; 32], Error> {
    let params = Params::new(64 * 1024, 3, 1, Some(32)).map_err(|_| Error::Key)?;
    let mut out = [0u8; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(pass, salt, &mut out)
        .map_err(|_| Error::Key)?;
    Ok(out)
}

pub fn wrap(pass: &str, plain: &[u8]) -> Result<String, Error> {
    let (mut salt, mut nonce) = ([0u8; 16], [0u8; 24]);
    OsRng.fill_bytes(&mut salt);
    OsRng.fill_bytes(&mut nonce);
    let key = stretch(pass.as_bytes(), &salt)?;
    let boxed = XChaCha20Poly1305::new(&key.into())
        .encrypt(XNonce::from_slice(&nonce), plain)
        .map_err(|_| Error::Key)?;
    Ok(format!("cw2:{}:{}:{}", B64.encode(salt), B64.encode(nonce), B64.encode(boxed)))
}

pub fn unwrap(pass: &str, text: &str) -> Result<Vec<u8>, Error> {
    let parts: Vec<&str> = text.split(':').collect();
    let d = |s: &str| B64.decode(s).map_err(|_| Error::Form);
    let (salt, nonce, boxed) = match parts[..] {
        ["cw2", s, n, b] => (d(s)?, d(n)?, d(b)?),
        ["cw1", n, b] => (OLD_SALT.to_vec(), d(n)?, d(b)?),
        _ => return Err(Error::Form),
    };
    if nonce.len() != 24 {
        return Err(Error::Form);
    }
    let key = stretch(pass.as_bytes(), &salt)?;
    XChaCha20Poly1305::new(&key.into())
        .decrypt(XNonce::from_slice(&nonce), boxed.as_ref())
        .map_err(|_| Error::Pass)
}
