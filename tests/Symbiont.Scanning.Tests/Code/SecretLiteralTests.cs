namespace Symbiont.Scanning.Tests.Code;

public sealed class SecretLiteralTests
{
    [Theory]
    [InlineData("x.py", "k = 'AKIAQ5WJ7RZ2XN4PLT3M'", Severity.High)]
    [InlineData("x.js", "const t = 'ghp_k9XcV2bN7mQ4wE8rT1yU6iO3pA5sD0fGh2jK'", Severity.High)]
    [InlineData("x.py", "KEY = \"\"\"-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn\n\"\"\"", Severity.High)]
    [InlineData("x.ts", "const c = { apiKey: 'q8Zt3Lr0Xw5Vn2Ks9Bm6' }", Severity.Medium)]
    [InlineData("x.py", "db_password = 'kV9#'\nclient_secret = 'zQ7xW2cR9vT4bN6mK1pL'", Severity.Medium)]
    [InlineData("x.ts", "const t = 'glpat-hQ3vZr8tWmKx2LpN5cYd'", Severity.High)]
    [InlineData("x.ts", "const t = 'glpat-abcd-Efgh7ijklm-nopqr'", Severity.High)]
    public void A_secret_in_the_code_is_found(string file, string text, Severity severity) => CodeScan.Finds(file, text, "code-hardcoded-secret", severity);

    [Theory]
    [InlineData("k = 'AKIAIOSFODNN7EXAMPLE'")]
    [InlineData("api_key = 'YOUR_API_KEY_GOES_HERE'")]
    [InlineData("token = 'xxxxxxxxxxxxxxxxxxxxxxxx'")]
    [InlineData("password = 'test-password-for-ci-runs'")]
    [InlineData("token = os.environ['GITHUB_TOKEN']")]
    [InlineData("secret = 'a sentence about the secret, with spaces'")]
    [InlineData("sha = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'")]
    [InlineData("t = 'ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'")]
    [InlineData("t = 'glpat-list-projects-of-group'")]
    [InlineData("t = 'glpat-read_only-token-of-the-runner'")]
    public void What_stands_for_a_secret_is_none(string text) => Assert.Empty(CodeScan.Of("x.py", text));

    [Fact]
    public void The_excerpt_does_not_show_the_secret()
    {
        var finding = Assert.Single(CodeScan.Of("x.py", "k = 'ghp_k9XcV2bN7mQ4wE8rT1yU6iO3pA5sD0fGh2jK'"));

        Assert.DoesNotContain("mQ4wE8rT1y", finding.Excerpt + finding.Message, StringComparison.Ordinal);
    }
}
