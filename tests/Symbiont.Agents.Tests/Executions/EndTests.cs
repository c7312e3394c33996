using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>How executions end by themselves.</summary>
public sealed class EndTests
{
    [Theory, EachStore]
    public async Task An_execution_ends_with_the_programs_value(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run("return { sum: 1 + 2, list: [\"a\", null] };");

        Assert.Equal(ExecutionStatus.Completed, end.Status);
        Assert.Equal("""{"sum":3,"list":["a",null]}""", end.Result!.Value.GetRawText());
        Assert.Null(end.Error);
    }
}
