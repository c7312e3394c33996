using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>What a child's output costs the server. Allocations are counted for the whole process, so no other test runs beside.</summary>
[Collection(AloneCollection.Name)]
public sealed class FloodTests
{
    [Theory]
    [InlineData(ProcessSandbox.Process), InlineData(ProcessSandbox.None)]
    public async Task A_flood_of_output_costs_the_server_no_more_than_the_limit(ProcessSandbox sandbox)
    {
        await using var bench = new Bench();
        await bench.Shell("exit 0");
        var before = GC.GetTotalAllocatedBytes();

        var error = await Assert.ThrowsAsync<ProcessException>(() => bench.Shell("cat /dev/zero & cat /dev/zero >&2 & wait", spec => spec with { Sandbox = sandbox }).WaitAsync(Fact.Patience));

        Assert.Equal(ProcessErrorCodes.OutputTooLarge, error.Code);
        // The buffer doubles, twice, up to 1 MiB; what else runs in this process meanwhile takes its share.
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200 << 20);
    }
}
