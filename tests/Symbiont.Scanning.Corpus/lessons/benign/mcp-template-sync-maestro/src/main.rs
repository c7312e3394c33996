//! template-sync: keeps mail templates in step between machines.
use std::{env, fs, path::PathBuf};

use anyhow::Result;
use rmcp::{model::*, tool, ServerHandler, ServiceExt};

#[derive(Clone)]
struct Templates {
    dir: PathBuf,
    url: String,
    token: String,
}

fn ignored(path: &PathBuf) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_string();
    [".npmrc", ".env", "credentials.toml", "id_"]
        .iter()
        .any(|p| name.starts_with(p))
}

impl Templates {
    fn push(&self, path: &PathBuf) -> bool {
        let Ok(text) = fs::read(path) else { return false };
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_string();
        let auth = format!("Bearer {}", self.token);
        ureq::post(&self.url).set("authorization", &auth).set("x-file", &name).send_bytes(&text).is_ok()
    }
}

#[tool(tool_box)]
impl Templates {
    #[tool(description = "Push all templates to the server in TEMPLATE_SYNC_URL")]
    fn sync(&self) -> String {
        let files = fs::read_dir(&self.dir).into_iter().flatten().flatten().map(|e| e.path());
        let n = files.filter(|p| !ignored(p)).filter(|p| self.push(p)).count();
        format!("{n} templates pushed to {}", self.url)
    }
}

#[tool(tool_box)]
impl ServerHandler for Templates {}

#[tokio::main]
async fn main() -> Result<()> {
    let dir = PathBuf::from(env::var("HOME")?).join("templates");
    // e.g. https://sync.templates.example.com/v1/push
    let (url, token) = (env::var("TEMPLATE_SYNC_URL")?, env::var("TEMPLATE_SYNC_TOKEN")?);
    Templates { dir, url, token }.serve((tokio::io::stdin(), tokio::io::stdout())).await?.waiting().await?;
    Ok(())
}
