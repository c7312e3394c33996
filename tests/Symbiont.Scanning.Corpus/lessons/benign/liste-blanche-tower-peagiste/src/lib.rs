//! Qui a le droit d'entrer : liste d'adresses pour tower, relue quand le fichier change.
use std::{fs, net::{IpAddr, Ipv4Addr}, path::PathBuf, sync::Mutex, time::SystemTime};

pub struct Liste {
    fichier: PathBuf,
    etat: Mutex<(Option<SystemTime>, Vec<(u32, u32)>)>,
}

impl Liste {
    /// fichier : une ligne par réseau, « 203.0.113.0/24 », « # » pour les commentaires
    pub fn new(fichier: impl Into<PathBuf>) -> Self {
        Self { fichier: fichier.into(), etat: Mutex::new((None, vec![])) }
    }

    fn lire(&self) -> Vec<(u32, u32)> {
        let texte = fs::read_to_string(&self.fichier).unwrap_or_default();
        texte
            .lines()
            .filter_map(|l| {
                let (a, n) = l.split('#').next()?.trim().split_once('/')?;
                let n: u32 = n.parse().ok().filter(|n| (1..=32).contains(n))?;
                let m = u32::MAX << (32 - n);
                Some((u32::from(a.parse::<Ipv4Addr>().ok()?) & m, m))
            })
            .collect()
    }

    /// la machine elle-même entre toujours, sinon la sonde du répartiteur nous croit morts
    pub fn passe(&self, ip: IpAddr) -> bool {
        let IpAddr::V4(v) = ip else { return ip.is_loopback() };
        if v.is_loopback() {
            return true;
        }
        let quand = fs::metadata(&self.fichier).and_then(|m| m.modified()).ok();
        let mut e = self.etat.lock().unwrap();
        if e.0 != quand {
            *e = (quand, self.lire());
        }
        e.1.iter().any(|(r, m)| u32::from(v) & m == *r)
    }
}
