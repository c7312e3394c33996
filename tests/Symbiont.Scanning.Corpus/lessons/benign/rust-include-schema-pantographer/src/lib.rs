use proc_macro::TokenStream;
use std::{env, fs, process::Command};

/// `tables!()` makes `pub const USERS: &str = "users";` and so on.
/// Asks the database of DATABASE_URL while compiling; SCHEMA_OFFLINE=1 takes schema.txt instead.
#[proc_macro]
pub fn tables(_: TokenStream) -> TokenStream {
    let names = if env::var("SCHEMA_OFFLINE").is_ok() {
        fs::read_to_string("schema.txt").expect("schema.txt")
    } else {
        let url = env::var("DATABASE_URL").expect("DATABASE_URL, or SCHEMA_OFFLINE=1");
        let o = Command::new("psql")
            .args(["-Atc", "select tablename from pg_tables where schemaname = 'public' order by 1", &url])
            .output()
            .expect("psql");
        if !o.status.success() {
            panic!("psql: {}", String::from_utf8_lossy(&o.stderr));
        }
        let t = String::from_utf8(o.stdout).unwrap();
        let _ = fs::write("schema.txt", &t);
        t
    };
    names
        .lines()
        .filter(|n| n.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit()))
        .map(|n| format!("pub const {}: &str = \"{n}\";", n.to_uppercase()))
        .collect::<String>()
        .parse()
        .unwrap()
}
