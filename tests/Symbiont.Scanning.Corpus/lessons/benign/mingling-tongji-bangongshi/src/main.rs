// 看看自己最常用哪些命令：tongji [条数]，全部在本机完成，不联网
use std::{collections::HashMap, env, fs};

fn main() -> anyhow::Result<()> {
    let n: usize = env::args().nth(1).and_then(|s| s.parse().ok()).unwrap_or(10);
    let file = env::var("HISTFILE").unwrap_or(format!("{}/.bash_history", env::var("HOME")?));
    let hist = fs::read_to_string(&file)?;
    let mut count: HashMap<&str, usize> = HashMap::new();
    let mut leak = 0;
    for l in hist.lines() {
        if l.contains("PASSWORD=") || l.contains("mysql -p") {
            leak += 1;
        }
        if let Some(c) = l.split_whitespace().next() {
            *count.entry(c).or_default() += 1;
        }
    }
    let mut v: Vec<_> = count.into_iter().collect();
    v.sort_by(|a, b| b.1.cmp(&a.1));
    for (c, k) in v.into_iter().take(n) {
        println!("{k:6} {c}");
    }
    if leak > 0 {
        eprintln!("注意：{file} 里有 {leak} 行像是写了密码，建议删除");
    }
    Ok(())
}
