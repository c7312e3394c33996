using System.Net;
using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>A reader of the live view.</summary>
internal sealed class LiveReader(HttpResponseMessage answer, StreamReader lines) : IDisposable
{
    public static async Task<LiveReader> Open(HttpClient client, string query = "", string? lastId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/events{query}");
        if (lastId is not null)
            request.Headers.Add("Last-Event-ID", lastId);
        var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return new(answer, new(await answer.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next event's data; null: the stream has ended.</summary>
    public Task<JsonElement?> Next() => Read().WaitAsync(TimeSpan.FromMinutes(2));

    /// <summary>The next so many.</summary>
    public async Task<IReadOnlyList<JsonElement>> Take(int count)
    {
        var taken = new List<JsonElement>();
        while (taken.Count < count)
            taken.Add((await Next())!.Value);
        return taken;
    }

    public void Dispose()
    {
        lines.Dispose();
        answer.Dispose();
    }

    private async Task<JsonElement?> Read()
    {
        var fields = new Dictionary<string, string>();
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.Length == 0 && fields.Count > 0)
            {
                var data = JsonSerializer.Deserialize<JsonElement>(fields["data"]);
                Assert.Equal((fields["id"], fields["event"]), (data.Text("id"), data.Text("type")));
                return data;
            }

            if (line.Split(": ", 2) is [var name, var value])
                fields[name] = value;
        }

        return null;
    }
}
