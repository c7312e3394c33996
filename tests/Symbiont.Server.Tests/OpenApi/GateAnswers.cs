using System.Net;
using Symbiont.Engine;
using Symbiont.Server.Tests.Abuse;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

/// <summary>Answers that operations give by rule and not one by one: of the gates before them, and of what fails behind them.</summary>
internal static class GateAnswers
{
    /// <summary>By status: whether the operation answers with it, and how to have it do so.</summary>
    public static readonly IReadOnlyDictionary<int, (Func<ApiOperation, bool> IsOf, Func<IReadOnlyList<ApiOperation>, Task<IReadOnlyList<GateAnswer>>> Produce)> Rules =
        new Dictionary<int, (Func<ApiOperation, bool>, Func<IReadOnlyList<ApiOperation>, Task<IReadOnlyList<GateAnswer>>>)>
        {
            [400] = (_ => true, operations => OfServer(operations, operation => operation.Request("?token=x"))),
            [401] = (operation => operation.NeedsToken, operations => OfServer(operations, operation => operation.Request(), hasToken: false)),
            [403] = (operation => !IsHook(operation), operations => OfServer(operations, operation => With(operation, "Sec-Fetch-Site", "cross-site"))),
            [408] = (operation => operation.HasBody, OfSlowBodies),
            [429] = (operation => IsProtected(operation) && !IsHook(operation), OfGuesser),
            [421] = (_ => true, operations => OfServer(operations, operation => With(operation, "Host", "evil.example"))),
            [500] = (IsProtected, operations => OfFailing(operations, new InvalidOperationException("This is meant to happen."))),
            [503] = (IsProtected, operations => OfFailing(operations, new DomainException(ErrorKind.Unavailable, "STORE_UNAVAILABLE", "The store does not answer."))),
        };

    private static bool IsProtected(ApiOperation operation) => operation.Id is not ("health.get" or "health.live" or "health.ready");

    /// <summary>Whose callers show no token and come from wherever they are.</summary>
    private static bool IsHook(ApiOperation operation) => operation.Id.StartsWith("hooks", StringComparison.Ordinal);

    private static HttpRequestMessage With(ApiOperation operation, string header, string value)
    {
        var request = operation.Request();
        request.Headers.TryAddWithoutValidation(header, value);
        return request;
    }

    private static async Task<IReadOnlyList<GateAnswer>> OfServer(IReadOnlyList<ApiOperation> operations, Func<ApiOperation, HttpRequestMessage> request, bool hasToken = true)
    {
        await using var server = await TestServer.Start();
        return await Ask(hasToken ? server.Client : server.Stranger, operations, request);
    }

    private static async Task<IReadOnlyList<GateAnswer>> OfGuesser(IReadOnlyList<ApiOperation> operations)
    {
        const int MostWrong = 60;
        // The guesses and the calls take as long as they take, and are all of one minute.
        await using var server = await TestServer.Start(new ManualClock());
        server.Stranger.DefaultRequestHeaders.Authorization = new("Bearer", "guess");
        for (var i = 0; i < MostWrong; i++)
            (await server.Stranger.GetAsync("/api/v1/agents")).Dispose();
        return await Ask(server.Stranger, operations, operation => operation.Request());
    }

    private static async Task<IReadOnlyList<GateAnswer>> OfFailing(IReadOnlyList<ApiOperation> operations, Exception failure)
    {
        await using var server = await TestServer.Start(services => FailingService.AddTo(services, failure));
        return await Ask(server.Client, operations, operation =>
        {
            var request = operation.Request();
            if (operation.Id == "workflows.execute")
                request.Content = Calls.Workflow("anybody");
            return request;
        });
    }

    private static async Task<IReadOnlyList<GateAnswer>> OfSlowBodies(IReadOnlyList<ApiOperation> operations)
    {
        await using var server = await TestServer.Start();
        return await Task.WhenAll(operations.Select(async operation =>
        {
            var answer = await RawConnection.Exchange(
                server, $"{operation.Method} {operation.Address} HTTP/1.1\r\n{Abuse.Requests.Host}{Abuse.Requests.Token}{Abuse.Requests.Json}Content-Length: 100\r\n\r\n{{");
            return new GateAnswer(operation, answer.Status, answer.Header("Content-Type")!.Split(';')[0], answer.Body);
        }));
    }

    private static async Task<IReadOnlyList<GateAnswer>> Ask(HttpClient client, IReadOnlyList<ApiOperation> operations, Func<ApiOperation, HttpRequestMessage> request)
    {
        var answers = new List<GateAnswer>();
        foreach (var operation in operations)
        {
            using var sent = request(operation);
            sent.Version = HttpVersion.Version11;
            using var answer = await client.SendAsync(sent);
            answers.Add(new(operation, (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync()));
        }

        return answers;
    }
}
