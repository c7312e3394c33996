namespace Symbiont.Scanning.Tests.Code.JavaScript;

/// <summary>JavaScript and TypeScript that look like harm and do none that would keep them from passing.</summary>
public static class ScriptNearMisses
{
    public static TheoryData<string> All => new()
    {
        "import { execFile } from 'child_process';\nserver.tool('git', {}, async ({ args, cwd }) => { execFile('git', args, { cwd }); });\n",
        "import { spawn } from 'child_process';\nserver.tool('grep', {}, async ({ pattern }) => spawn('rg', ['--json', pattern]));\n",
        "import { exec } from 'child_process';\nserver.tool('p', { n: z.number().int() }, async ({ n }) => { exec(`ping -c ${n} localhost`); });\n",
        "import { exec } from 'child_process';\nserver.tool('p', { n: z.enum(['a', 'b']) }, async ({ n }) => { exec(`make ${n}`); });\n",
        "const { exec } = require('child_process');\nconst ALLOWED = ['a', 'b'];\nserver.tool('p', {}, async ({ n }) => { if (!ALLOWED.includes(n)) { throw new Error(n); } exec('make ' + n); });\n",
        "const { exec } = require('child_process');\nserver.tool('p', {}, async ({ n }) => { if (!/^[a-z]+$/.test(n)) return; exec('make ' + n); });\n",
        "const { exec } = require('child_process');\nserver.tool('p', {}, async (a) => { const n = parseInt(a.n, 10); exec('make -j' + n); });\n",
        "const { execSync } = require('child_process');\nfunction run(cmd) { return execSync(cmd).toString(); }\nrun('git status');\nrun('npm test');\n",
        "server.tool('q', {}, async ({ name }) => db.query('SELECT * FROM t WHERE n = $1', [name]));\n",
        "const re = /eval\\(/; const m = re.exec(text); const a = b / c / d; if (x) /re/.test(y);\n",
        "server.tool('q', {}, async ({ q }) => { const r = await fetch(`https://api.example.com/s?q=${encodeURIComponent(q)}`); return r.json(); });\n",
        "const key = process.env.OPENAI_API_KEY;\nfetch('https://api.openai.com/v1/x', { headers: { Authorization: `Bearer ${key}` }, body: JSON.stringify({ a: 1 }) });\n",
        "const env = { ...process.env, X: '1' };\nrequire('child_process').spawn('make', [], { env });\n",
        "setTimeout(() => run(), 1000);\nsetTimeout(run, 10);\n",
        "import path from 'path';\nimport fs from 'fs';\nconst BASE = path.resolve('data');\nserver.tool('rm', {}, async ({ name }) => { const p = path.resolve(BASE, name); if (!p.startsWith(BASE + path.sep)) throw new Error('outside'); fs.unlinkSync(p); });\n",
        "const s = atob(token.split('.')[1]); const claims = JSON.parse(s);\n",
        "const img = Buffer.from(data, 'base64'); fs.writeFileSync('a.png', img);\n",
        "const x = <div className=\"a\" onClick={() => go(x)}>don't {name} <b/></div>;\nconst y = 1;\n",
        "// eval(req.query.x)\n/* exec(cmd) */\nconsole.log('never call eval(atob(x))');\n",
        "interface A { exec(cmd: string): void; }\ntype B<T> = { [K in keyof T]?: (x: T[K]) => Promise<void> };\nexport const f = <T,>(x: T): T => x;\nconst z = a as unknown as B<A>;\n",
        "const m = await import('./plugins/' + name + '.js');\n",
        "function f(text, o) { const a = new this.constructor(o); return new o.constructor(text); }\n",
        "obj.constructor.call('a'); class A extends B { constructor(x) { super(x); } }\n",
        "const q = `${a}${b}`; const t = tag`x ${q}`; sql`SELECT * FROM t WHERE a = ${a}`;\n",
        "import { z } from 'zod';\nconst schema = z.object({ command: z.string() });\nconst parsed = schema.parse(input);\n",
        "const re = new RegExp(pattern); str.replace(/[/\\]]/g, '');\nconst ok = a ? b : c;\nfor (let i = 0; i < 3; i++) { go(i); }\n",
    };
}
