using System.Text.Json;
using System.Text.RegularExpressions;

namespace Symbiont.Server.Tests.Abuse;

/// <summary>An answer as it came over the wire.</summary>
internal sealed partial record RawAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    /// <summary>It answers a HEAD, and so has no body.</summary>
    public bool IsHead { get; init; }

    /// <summary>The one value of a header; null: it is not there.</summary>
    public string? Header(string name) => Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).SingleOrDefault();

    /// <summary>A refusal as every refusal must be: no failure of the server, the common body, one sane id, and nothing of the server's inside.</summary>
    public RawAnswer Refused(int status, string? code = null)
    {
        Assert.True(Status == status, $"{Status}: {Body}");
        AssertClean();
        if (code is not null)
            Assert.Equal(code, JsonElement.Parse(Body).Text("code"));
        return this;
    }

    /// <summary>Whatever was answered: no 500, the common body of refusals, one sane id, and nothing of the server's inside.</summary>
    public void AssertClean()
    {
        Assert.True(Status is >= 200 and < 500 and not 499 or 505, $"{Status}: {Body}");
        Assert.Matches("^[A-Za-z0-9._-]{1,64}$", Header("X-Request-Id"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Null(Header("Server"));
        Assert.Empty(Headers.GroupBy(header => header.Name).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.DoesNotMatch(Insides(), Body + string.Join('\n', Headers));
        Assert.DoesNotContain(Path.GetTempPath(), Body);
        if (Status < 400 || Body.Length == 0 && IsHead)
            return;
        Assert.StartsWith("application/json", Header("Content-Type"));
        var body = JsonElement.Parse(Body);
        Assert.Equal(["error", "code", "details"], body.EnumerateObject().Select(member => member.Name));
        Assert.NotEqual("", body.Text("error"));
    }

    /// <summary>Stack traces, types, drivers, files, tokens.</summary>
    [GeneratedRegex(@"   at |System\.|Microsoft\.|Exception|\.cs\b|Npgsql|SQLite|Kestrel|test-token|SqlState", RegexOptions.IgnoreCase)]
    private static partial Regex Insides();
}
