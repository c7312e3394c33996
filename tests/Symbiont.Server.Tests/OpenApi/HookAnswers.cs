using Symbiont.Server.Tests.Hooks;

namespace Symbiont.Server.Tests;

/// <summary>Answers of webhooks that the document promises and that no rule gives, and a way to each.</summary>
internal static class HookAnswers
{
    public static readonly IReadOnlyDictionary<string, Func<TestServer, Task<HttpResponseMessage>>> Producers = new Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>>
    {
        ["hooks.receive 200"] = async server => await (await Hook.Make(server)).Send("{}"),
        ["hooks.receive 401"] = async server => await (await Hook.Make(server)).Send("{}", secret: "guess"),
        ["hooks.receive 413"] = async server => await (await Hook.Make(server)).Send(new string('x', (64 * 1024) + 1)),
        ["hooks.receive 429"] = async server =>
        {
            var hook = await Hook.Make(server, body: "sleep(10m);", attributes: "concurrency = 1, on_busy = \"reject\"");
            await hook.Send("1").Ok();
            return await hook.Send("2");
        },
    };
}
