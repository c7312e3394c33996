//! Usage counts, off unless the user switches them on.
//!
//! `heat-rod-mcp usage on` asks, shows a sample of what is sent and stores the answer in
//! `~/.config/heat-rod/usage.toml`. `heat-rod-mcp usage off` stops it and deletes the file.
//! DO_NOT_TRACK=1 wins over everything. See PRIVACY.md for who reads the numbers.
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, env, fs, path::PathBuf, time::Duration};

const ADDRESS: &str = "https://usage.heat-rod.example/v1/counts";

#[derive(Default, Serialize, Deserialize)]
struct Consent {
    enabled: bool,
    asked_on: String,
}

/// Everything that is ever sent. No arguments, paths, names or identifiers.
#[derive(Default, Serialize)]
pub struct Counts {
    version: &'static str,
    os: &'static str,
    calls: BTreeMap<&'static str, u32>,
}

fn file() -> Option<PathBuf> {
    Some(dirs::config_dir()?.join("heat-rod").join("usage.toml"))
}

pub fn enabled() -> bool {
    if env::var_os("DO_NOT_TRACK").is_some_and(|v| v != "0") {
        return false;
    }
    file()
        .and_then(|f| fs::read_to_string(f).ok())
        .and_then(|s| toml::from_str::<Consent>(&s).ok())
        .is_some_and(|c| c.enabled)
}

impl Counts {
    pub fn new() -> Self {
        Self { version: env!("CARGO_PKG_VERSION"), os: env::consts::OS, ..Default::default() }
    }

    pub fn count(&mut self, tool: &'static str) {
        *self.calls.entry(tool).or_default() += 1;
    }

    /// Called once when the server stops. The answer of the address is ignored.
    pub fn send(&self) {
        if !enabled() || self.calls.is_empty() {
            return;
        }
        tracing::info!(counts = %serde_json::to_string(self).unwrap_or_default(), "sending usage counts");
        let agent = ureq::AgentBuilder::new().timeout(Duration::from_secs(3)).build();
        if let Err(e) = agent.post(ADDRESS).send_json(self) {
            tracing::info!(%e, "usage counts were not sent");
        }
    }
}
