//! Checks that a signer really uses deterministic nonces, every time and not only the first.
//!
//! A signer that falls back to a guessable nonce once in a while passes a test of ten signatures.
//! With such a nonce anybody who sees the signature can compute the private key, so we look at
//! many signatures, with several keys, outside of `cfg(test)` shortcuts (this is an integration
//! test, the crate is built the way users build it).

use k256::ecdsa::{signature::hazmat::PrehashSigner, Signature, SigningKey};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

fn digest(n: u32) -> [u8; 32] {
    Sha256::digest(n.to_be_bytes()).into()
}

fn key(n: u8) -> SigningKey {
    // test keys, made of a counter; never use anything like this for real
    SigningKey::from_slice(&Sha256::digest([b"test key " as &[u8], &[n]].concat())).unwrap()
}

#[test]
fn same_message_same_signature() {
    for k in 0..4 {
        let key = key(k);
        for n in 0..2_000 {
            let a: Signature = key.sign_prehash(&digest(n)).unwrap();
            let b: Signature = key.sign_prehash(&digest(n)).unwrap();
            assert_eq!(a, b, "key {k}, message {n}: the nonce depends on something else");
        }
    }
}

#[test]
fn r_is_never_shared() {
    // The same r in two signatures means the same nonce.
    let mut seen: HashMap<Vec<u8>, (u8, u32)> = HashMap::new();
    for k in 0..4 {
        let key = key(k);
        for n in 0..5_000 {
            let sig: Signature = key.sign_prehash(&digest(n)).unwrap();
            let r = sig.r().to_bytes().to_vec();
            if let Some(other) = seen.insert(r, (k, n)) {
                panic!("key {k}, message {n} has the r of {other:?}");
            }
        }
    }
}

#[test]
fn agrees_with_reference() {
    let key = key(9);
    for n in 0..5_000 {
        let ours: Signature = compact_reference::sign(&key.to_bytes(), &digest(n));
        let theirs: Signature = key.sign_prehash(&digest(n)).unwrap();
        assert_eq!(ours, theirs, "signature {n} differs from the reference implementation");
    }
}
