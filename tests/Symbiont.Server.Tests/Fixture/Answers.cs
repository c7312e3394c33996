using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>Sends JSON and reads answers.</summary>
internal static class Answers
{
    public static StringContent Json(string text) => new(text, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    public static async Task<JsonElement> Body(this HttpResponseMessage answer)
    {
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    /// <summary>The body of an answer that must be a 200.</summary>
    public static async Task<JsonElement> Ok(this Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Body();
    }

    /// <summary>The body of an answer that must be a refusal in the common form.</summary>
    public static async Task<JsonElement> Refused(this Task<HttpResponseMessage> sending, int status, string code)
    {
        using var answer = await sending;
        Assert.True((int)answer.StatusCode == status, $"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        var body = await answer.Body();
        Assert.Equal(["error", "code", "details"], body.EnumerateObject().Select(member => member.Name));
        Assert.Equal(code, body.GetProperty("code").GetString());
        Assert.NotEqual("", body.GetProperty("error").GetString());
        Assert.True(answer.Headers.Contains("X-Request-Id"));
        return body;
    }

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
