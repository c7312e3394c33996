namespace Symbiont.Scanning.Tests.Code;

/// <summary>Who controls a value: an agent or a stranger, who must not, or the caller of a library, who could do the same without it.</summary>
public sealed class CallerTests
{
    private const string Commands = "const cp = require('child_process');\n";

    private const string Helper = "export function ping(host) { cp.execSync('ping ' + host); }\n";

    [Theory]
    [InlineData("lib.js", Commands + Helper, "code-command-injection")]
    [InlineData("kill.js", Commands + "module.exports = (pid) => cp.exec(`taskkill /pid ${pid} /T /F`);\n", "code-command-injection")]
    [InlineData("compile.js", "export function compile(schema) {\n  const source = generate(schema);\n  return new Function('self', `return ${source}`);\n}\n", "code-injection")]
    [InlineData("ports.js", "const net = require('net'), probe = net.createServer();\n" + Commands + Helper, "code-command-injection")]
    [InlineData("packed.js", "const cp=require('child_process');export function run(a,b){return cp.exec(a+b,{windowsHide:!0})}\n", "code-command-injection")]
    [InlineData("lib.py", "import os\ndef ping(host):\n    os.system(f'ping {host}')\n", "code-command-injection")]
    public void What_a_library_s_caller_hands_to_it_is_worth_a_note(string file, string text, string rule) => CodeScan.Finds(file, text, rule, Severity.Medium);

    [Theory]
    [InlineData("a.js", "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\n" + Commands + Helper, "code-command-injection")]
    [InlineData("b.js", Commands + "const tools = { ping: ({ host }) => cp.execSync('ping ' + host) };\nprocess.stdin.on('data', line => { const { id, method, params } = JSON.parse(line);\n  if (method === 'tools/call') console.log(JSON.stringify({ jsonrpc: '2.0', id, result: tools[params.name](params) })); });\n", "code-command-injection")]
    [InlineData("c.js", "const server = http.createServer(answer);\nexport function compile(text) { return new Function(`return ${text}`); }\n", "code-injection")]
    [InlineData("d.py", "from http.server import BaseHTTPRequestHandler\nimport os\ndef ping(host):\n    os.system(f'ping {host}')\n", "code-command-injection")]
    public void Where_the_program_answers_somebody_it_is_high(string file, string text, string rule) => CodeScan.Finds(file, text, rule, Severity.High);

    [Fact]
    public void A_server_far_away_in_a_bundle_is_another_part_of_it()
    {
        var between = string.Concat(Enumerable.Range(0, 600).Select(number => $"var part{number} = function () {{ return {number}; }};\n"));

        CodeScan.Finds("bundle.js", Commands + Helper + between + "const server = new McpServer();\n", "code-command-injection", Severity.Medium);
        CodeScan.Finds("bundle.js", Commands + Helper + "const server = new McpServer();\n" + between, "code-command-injection", Severity.High);
        CodeScan.Finds("bundle.js", Commands + between + "server.tool('ping', {}, ({ host }) => cp.execSync('ping ' + host));\n", "code-command-injection", Severity.Critical);
    }

    [Theory]
    [InlineData("const url = new URL('https://maps.example.com/api/geocode'); url.searchParams.append('address', address); return fetch(url.toString());")]
    [InlineData("const url = new URL(`${BASE}/projects`); url.searchParams.set('q', address); return fetch(url);")]
    [InlineData("const url = new URL('https://maps.example.com/api'); url.searchParams.append('q', address); return fetch(url.href, { headers });")]
    [InlineData("const url = new URL('https://maps.example.com/route/' + address); url.searchParams.append('key', KEY); return fetch(url.toString());")]
    [InlineData("const url = new URL(Api.BASE); url.searchParams.append('q', address); return fetch(url.toString());")]
    public void What_stands_behind_an_address_does_not_decide_whom_it_asks(string body) =>
        CodeScan.Passes("s.js", "const BASE = process.env.BASE_URL || 'https://maps.example.com';\nserver.tool('find', {}, async ({ address }) => { " + body + " });\n");

    [Theory]
    [InlineData("const url = new URL(address); url.searchParams.append('q', 'x'); return fetch(url.toString());")]
    [InlineData("const url = new URL(`https://${address}/api`); url.searchParams.append('q', 'x'); return fetch(url.toString());")]
    [InlineData("const url = new URL('/api', address); return fetch(url.href);")]
    public void A_host_that_the_caller_chooses_stays_one(string body) =>
        CodeScan.Finds("s.js", "server.tool('find', {}, async ({ address }) => { " + body + " });\n", "code-request-forgery", Severity.High);

    [Theory]
    [InlineData("const full = join(folder, 'package.json'); return fs.readFileSync(full, 'utf8');", Severity.Medium)]
    [InlineData("const file = find(folder); return fs.readFileSync(file, 'utf8');", Severity.Medium)]
    [InlineData("const file = recorder.end(folder).path; return fs.readFileSync(file, 'utf8');", Severity.Medium)]
    [InlineData("return fs.readFileSync(join(folder, 'notes'), 'utf8');", Severity.High)]
    [InlineData("return fs.readFileSync(join('/srv', folder), 'utf8');", Severity.High)]
    [InlineData("const place = find('notes'); return fs.readFileSync(join(place, folder), 'utf8');", Severity.High)]
    public void A_file_s_name_that_is_written_down_and_a_file_that_is_looked_up_bound_what_can_be_read(string body, Severity severity) =>
        CodeScan.Finds("s.js", "import fs from 'fs';\nimport { join } from 'path';\nimport { find } from './registry.js';\nimport { Recorder } from './recorder.js';\nconst recorder = Recorder.instance();\n"
            + "server.tool('show', {}, async ({ folder }) => { " + body + " });\n", "code-path-read", severity);

    [Fact]
    public void A_packed_false_is_no_shell()
    {
        CodeScan.Passes("p.js", Commands + "server.tool('log',{},({a})=>cp.spawn('git',['log',a],{shell:!1}));\n");
        CodeScan.Finds("p.js", Commands + "server.tool('log',{},({a})=>cp.spawn('git',['log',a],{shell:!0}));\n", "code-command-injection", Severity.Critical);
    }

    [Theory]
    [InlineData("const make = load();\n", "make(host)", Severity.Medium)]
    [InlineData("import { make } from './make.js';\n", "'ping ' + make(host)", Severity.Medium)]
    [InlineData("", "'ping ' + host.trim()", Severity.High)]
    [InlineData("function make(x) { return 'ping ' + x; }\n", "make(host)", Severity.High)]
    public void What_another_module_made_of_a_parameter_may_be_quoted_there(string head, string command, Severity severity) =>
        CodeScan.Finds("b.js", head + Commands + "const server = new McpServer();\nexport function ping(host) { cp.exec(" + command + "); }\n", "code-command-injection", severity);

    [Theory]
    [InlineData("function escapeAS(s) { return s.replace(/[\\\\]/g, '\\\\\\\\').replace(/\"/g, '\\\\\"'); }\nserver.tool('note', {}, ({ title }) => cp.execFile('osascript', ['-e', `display notification \"${escapeAS(title)}\"`]));\n")]
    [InlineData("import { shellQuote } from './quote.js';\nserver.tool('note', {}, ({ title }) => cp.exec('say ' + shellQuote(title)));\n")]
    public void What_is_written_as_one_word_is_one(string text) => CodeScan.Passes("s.js", Commands + text);

    [Theory]
    [InlineData("function escapeHtml(s) { return s.replace(/</g, '&lt;'); }\nserver.tool('note', {}, ({ title }) => cp.exec('say ' + escapeHtml(title)));\n")]
    [InlineData("function shellQuote(s) { const t = s; return t; }\nserver.tool('note', {}, ({ title }) => cp.exec('say ' + shellQuote(title)));\n")]
    public void What_is_written_for_a_page_or_not_at_all_is_not(string text) => CodeScan.Finds("s.js", Commands + text, "code-command-injection", Severity.Critical);
}
