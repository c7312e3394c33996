//! cheatsheets: the assistant may read (never write) your cheat sheet folder.
//!
//! To use it, add this to your client's configuration yourself:
//! `{"mcpServers": {"cheatsheets": {"command": "cheatsheets-mcp", "args": ["/home/you/sheets"]}}}`
use rmcp::{handler::server::tool::ToolRouter, tool, tool_router, transport::stdio, ServiceExt};
use std::{env, fs, path::{Component, Path, PathBuf}};

#[derive(Clone)]
pub struct Sheets {
    dir: PathBuf,
    tool_router: ToolRouter<Self>,
}

fn plain_name(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!(parts.next(), Some(Component::Normal(_))) && parts.next().is_none()
}

#[tool_router]
impl Sheets {
    #[tool(description = "Names of the cheat sheets", annotations(read_only_hint = true))]
    fn list(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(&self.dir)
            .into_iter()
            .flatten()
            .flatten()
            .map(|e| e.file_name().to_string_lossy().into_owned())
            .filter(|n| n.ends_with(".md"))
            .collect();
        names.sort();
        names
    }

    #[tool(description = "Text of one cheat sheet", annotations(read_only_hint = true))]
    fn read(&self, name: String) -> Result<String, String> {
        if !plain_name(&name) || !name.ends_with(".md") {
            return Err("give a name from `list`, without folders".into());
        }
        let file = self.dir.join(&name).canonicalize().map_err(|e| e.to_string())?;
        if !file.starts_with(&self.dir) {
            return Err("that sheet points outside the folder".into());
        }
        fs::read_to_string(file).map_err(|e| e.to_string())
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let dir = PathBuf::from(env::args().nth(1).expect("usage: cheatsheets-mcp FOLDER")).canonicalize()?;
    Sheets { dir, tool_router: Sheets::tool_router() }.serve(stdio()).await?.waiting().await?;
    Ok(())
}
