//! Uusii ohjelman: hakee uusimman version, tarkistaa allekirjoituksen ja vaihtaa tiedoston.
use minisign_verify::{PublicKey, Signature};
use std::{env, fs, io, process::Command};

const AVAIN: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

pub fn uusi(osoite: &str) -> io::Result<bool> {
    let uusi = hae(&format!("{osoite}/ohjelma"))?;
    let sig = hae(&format!("{osoite}/ohjelma.minisig"))?;
    if !kelpaa(&uusi, &String::from_utf8_lossy(&sig)) {
        eprintln!("allekirjoitus ei täsmää, vanha versio jää käyttöön");
        return Ok(false);
    }
    let tama = env::current_exe()?;
    fs::copy(&tama, tama.with_extension("vanha"))?;
    let viereen = tama.with_extension("uusi");
    fs::write(&viereen, uusi)?;
    Command::new("chmod").arg("755").arg(&viereen).status()?;
    fs::rename(viereen, tama)?;
    Ok(true)
}

fn kelpaa(sisalto: &[u8], allekirjoitus: &str) -> bool {
    let avain = PublicKey::from_base64(AVAIN).expect("avain");
    match Signature::decode(allekirjoitus) {
        Ok(s) => avain.verify(sisalto, &s, false).is_ok(),
        Err(e) => {
            eprintln!("allekirjoitus: {e}");
            false
        }
    }
}

fn hae(osoite: &str) -> io::Result<Vec<u8>> {
    let vastaus = Command::new("curl").args(["-fsS", "--proto", "=https", osoite]).output()?;
    Ok(vastaus.stdout)
}
