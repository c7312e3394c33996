namespace Symbiont.Scanning.Tests.Code.Python;

/// <summary>Python that looks like harm and does none that would keep it from passing.</summary>
public static class PythonNearMisses
{
    public static TheoryData<string> All => new()
    {
        "import subprocess\n@mcp.tool()\ndef status(path: str):\n    return subprocess.run(['git', 'status'], cwd=path, capture_output=True, text=True).stdout\n",
        "import subprocess\n@mcp.tool()\ndef log(n, author):\n    args = ['git', 'log', f'-n{n}']\n    if author:\n        args += ['--author', author]\n    return subprocess.check_output(args)\n",
        "import os, shlex\n@mcp.tool()\ndef ping(host):\n    os.system('ping ' + shlex.quote(host))\n",
        "import os\n@mcp.tool()\ndef ping(n):\n    n = int(n)\n    os.system(f'ping -c {n} localhost')\n",
        "import os\n@mcp.tool()\ndef ping(n: int):\n    os.system(f'ping -c {n} localhost')\n",
        "import os\nALLOWED = {'a', 'b'}\n@mcp.tool()\ndef ping(host):\n    if host not in ALLOWED:\n        raise ValueError(host)\n    os.system('ping ' + host)\n",
        "import os\nALLOWED = ['a', 'b']\n@mcp.tool()\ndef ping(host):\n    if host in ALLOWED:\n        os.system('ping ' + host)\n",
        "import os, re\n@mcp.tool()\ndef ping(host):\n    if not re.fullmatch(r'[a-z0-9.-]+', host):\n        return 'no'\n    os.system('ping ' + host)\n",
        "import os\ndef run(cmd):\n    os.system(cmd)\nrun('make all')\nrun('make test')\n",
        "import ast, json\n@mcp.tool()\ndef parse(e):\n    return ast.literal_eval(e), json.loads(e)\n",
        "@mcp.tool()\ndef find(name):\n    cur.execute('SELECT * FROM t WHERE n = ?', (name,))\n",
        "@mcp.tool()\ndef find(name, ids):\n    marks = ','.join('?' for _ in ids)\n    cur.execute(f'SELECT * FROM t WHERE id IN ({marks})', ids)\n",
        "import shutil\nfrom pathlib import Path\nBASE = Path('/data').resolve()\n@mcp.tool()\ndef clean(name):\n    p = (BASE / name).resolve()\n    if not p.is_relative_to(BASE):\n        raise ValueError('outside')\n    shutil.rmtree(p)\n",
        "import os\n@mcp.tool()\ndef clean(name):\n    os.remove(os.path.join('/data', os.path.basename(name)))\n",
        "import os, requests\nkey = os.environ['OPENAI_API_KEY']\nrequests.post('https://api.openai.com/v1/x', headers={'Authorization': f'Bearer {key}'}, json={'a': 1})\n",
        "import os, subprocess\nenv = os.environ.copy()\nenv['X'] = '1'\nsubprocess.run(['make'], env=env)\n",
        "import re\np = re.compile(r'eval\\(')\nmodel.eval()\n",
        "import pickle\nwith open('cache.pkl', 'rb') as f:\n    data = pickle.load(f)\n",
        "import yaml\ncfg = yaml.load(open('c.yml'), Loader=yaml.SafeLoader)\ncfg = yaml.safe_load(open('d.yml'))\n",
        "import base64, json\n@mcp.tool()\ndef decode(text):\n    return json.loads(base64.b64decode(text))\n",
        "import requests\nr = requests.get('https://api.example.com/x')\nwith open('out.json', 'w') as f:\n    f.write(r.text)\n",
        "import getpass\nclass A:\n    def __getattr__(self, name):\n        return getattr(self._inner, name)\n",
        "version = {}\nexec(open('version.py').read(), version)\n",
        "import os\n# os.system(user_input)\nprint('use os.system(cmd) with care')\n\"\"\"eval(request.args)\"\"\"\n",
        "import os\nwith open(os.path.expanduser('~/.ssh/config')) as f:\n    print(f.read())\nprint(open(os.path.expanduser('~/.ssh/id_rsa.pub')).read())\n",
        "from dotenv import load_dotenv\nload_dotenv('.env')\n",
        "import subprocess\nsubprocess.run('npm run build', shell=True, check=True)\n",
        "def show(fmt, value):\n    return '%s: %s' % (fmt, value)\nname = 'sy' + 'nc'\nobj = getattr(client, name)\n",
        "import os\n@mcp.tool()\ndef size(path):\n    return os.path.getsize(path)\n",
        "import requests\n@mcp.tool()\ndef weather(city):\n    return requests.get(f'https://api.example.com/v1/{city}', params={'q': city}).json()\n",
        "import sys, subprocess\nsubprocess.run([sys.executable, '-m', 'pip', 'install', *sys.argv[1:]])\n",
        "import os\n@mcp.tool()\ndef go(path):\n    validate_path(path)\n    os.remove(path)\n",
        "import os\ndef validate_path(p):\n    if '..' in p:\n        raise ValueError(p)\n    return p\n@mcp.tool()\ndef go(path):\n    os.remove(validate_path(path))\n",
        "import ctypes\nlib = ctypes.CDLL('libm.so.6')\nprint(lib.cos)\n",
        "for c in cls.__mro__[::-1]:\n    exec(c.source)\n",
        "import importlib\nfor name in ['a', 'b']:\n    importlib.import_module('plugins.' + name)\n",
    };
}
