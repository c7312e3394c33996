using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>Holds every answer that any test gets against the document: its status must be described there, and its body be as described.</summary>
internal sealed class DescribedAnswers() : DelegatingHandler(new SocketsHttpHandler { Expect100ContinueTimeout = Patience })
{
    /// <summary>Who asks before it sends waits for the answer, as long as the server may take for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly SemaphoreSlim Reading = new(1);
    private static ApiDocument? Known;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        var answer = await base.SendAsync(request, cancellationToken);
        var described = await Document(address, cancellationToken);
        if (described.Find(request.Method.Method, address.AbsolutePath) is not { } operation)
            return answer;
        var mediaType = answer.Content.Headers.ContentType?.MediaType;
        var isStream = mediaType == "text/event-stream";
        if (!isStream)
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
        var body = isStream ? "" : await answer.Content.ReadAsStringAsync(cancellationToken);
        var problem = described.Problem(operation, (int)answer.StatusCode, mediaType, body);
        Assert.True(problem is null, problem);
        return answer;
    }

    private async Task<ApiDocument> Document(Uri server, CancellationToken cancelled)
    {
        await Reading.WaitAsync(cancelled);
        try
        {
            if (Known is not null)
                return Known;
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server, "/openapi/v1.json"));
            using var answer = await base.SendAsync(request, cancelled);
            return Known = new(JsonElement.Parse(await answer.Content.ReadAsStringAsync(cancelled)));
        }
        finally
        {
            Reading.Release();
        }
    }
}
