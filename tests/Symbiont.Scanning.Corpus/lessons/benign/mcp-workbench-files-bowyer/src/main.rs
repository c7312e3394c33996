//! workbench-files: reads and writes files below one folder for agents; more folders can be opened read-only
//! on the command line: workbench-files ./work --also-read ~/fonts
use serde_json::{json, Value};
use std::{env, fs, io::{self, BufRead}, path::{Path, PathBuf}};

struct Bench {
    root: PathBuf,
    also: Vec<PathBuf>,
}

impl Bench {
    /// Every path goes through here. Links are followed first, then the result is compared.
    fn resolve(&self, given: &str, write: bool) -> Result<PathBuf, String> {
        let joined = self.root.join(given);
        let parent = joined.parent().unwrap_or(Path::new("/")).canonicalize().map_err(|e| e.to_string())?;
        let real = joined.canonicalize().unwrap_or_else(|_| parent.join(joined.file_name().unwrap_or_default()));
        let ok = real.starts_with(&self.root) || (!write && self.also.iter().any(|a| real.starts_with(a)));
        if ok { Ok(real) } else { Err(format!("{given}: not on this bench")) }
    }

    fn call(&self, name: &str, args: &Value) -> Result<String, String> {
        let path = self.resolve(args["path"].as_str().unwrap_or(""), name == "write")?;
        match name {
            "read" => fs::read_to_string(path).map_err(|e| e.to_string()),
            "write" => fs::write(path, args["text"].as_str().unwrap_or("")).map(|_| "ok".into()).map_err(|e| e.to_string()),
            _ => Err("no such tool".into()),
        }
    }
}

fn main() {
    let args: Vec<String> = env::args().collect();
    let folder = |p: &String| fs::canonicalize(p).expect("folder");
    let also = args.windows(2).filter(|w| w[0] == "--also-read").map(|w| folder(&w[1])).collect();
    let bench = Bench { root: folder(&args[1]), also };
    for line in io::stdin().lock().lines().map_while(Result::ok) {
        let Ok(req) = serde_json::from_str::<Value>(&line) else { continue };
        if req["method"] != "tools/call" { continue }
        let out = bench.call(req["params"]["name"].as_str().unwrap_or(""), &req["params"]["arguments"]);
        let (text, bad) = match out { Ok(t) => (t, false), Err(e) => (e, true) };
        println!("{}", json!({"jsonrpc": "2.0", "id": req["id"], "result": {"content": [{"type": "text", "text": text}], "isError": bad}}));
    }
}
