using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>An operation of the document.</summary>
internal sealed record ApiOperation(string Id, string Method, string Path, JsonElement Described)
{
    public JsonElement Answers => Described.GetProperty("responses");

    public IEnumerable<string> Statuses => Answers.EnumerateObject().Select(answer => answer.Name);

    public bool HasBody => Described.TryGetProperty("requestBody", out _);

    public bool NeedsToken => Described.TryGetProperty("security", out var security) && security.EnumerateArray().All(requirement => requirement.EnumerateObject().Any());

    /// <summary>An address of it, of things that do not exist.</summary>
    public string Address => ApiDocument.Parameter().Replace(Path, Guid.NewGuid().ToString());

    /// <summary>A request for it; with an empty object where it takes a body.</summary>
    public HttpRequestMessage Request(string? query = null) => new(new HttpMethod(Method), Address + query) { Content = HasBody ? Tests.Answers.Json("{}") : null };
}
