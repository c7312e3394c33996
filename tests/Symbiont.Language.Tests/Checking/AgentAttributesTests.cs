using Symbiont.Language.Checking;
using Symbiont.Language.Syntax;
using Symbiont.Language.Tests.Syntax;

namespace Symbiont.Language.Tests.Checking;

public sealed class AgentAttributesTests
{
    [Fact]
    public void Without_attributes_the_defaults_hold()
    {
        var attributes = Of("");

        Assert.Equal((null, AgentMemory.Ephemeral, null, 10L, OnBusy.Queue),
            (attributes.Timeout, attributes.Memory, attributes.Sandbox, attributes.Concurrency, attributes.OnBusy));
        Assert.Equal((null, null, null, null), (attributes.MaxMemoryMb, attributes.MaxCpuCores, attributes.MaxSteps, attributes.MaxTokens));
        Assert.True(attributes.NetworkPolicy.AllowsAll);
    }

    [Fact]
    public void Every_attribute_is_read()
    {
        var attributes = Of("""
            timeout = 5m, memory = Persistent, sandbox = "Tier1", max_memory_mb = 256, max_cpu_cores = 0.5, max_steps = 1_000,
            max_tokens = 4000, network_policy = ["a.example", b], concurrency = 3, on_busy = "REPLACE"
            """);

        Assert.Equal((TimeSpan.FromMinutes(5), AgentMemory.Persistent, Sandbox.Tier1, 3L, OnBusy.Replace),
            (attributes.Timeout, attributes.Memory, attributes.Sandbox, attributes.Concurrency, attributes.OnBusy));
        Assert.Equal((256L, 0.5, 1000L, 4000L), (attributes.MaxMemoryMb, attributes.MaxCpuCores, attributes.MaxSteps, attributes.MaxTokens));
        Assert.False(attributes.NetworkPolicy.AllowsAll);
        Assert.Equal<string>(["a.example", "b"], attributes.NetworkPolicy.Hosts);
    }

    [Theory]
    [InlineData("5000", 5000)]
    [InlineData("30s", 30_000)]
    [InlineData("\"5m\"", 300_000)]
    [InlineData("\"30.seconds\"", 30_000)]
    [InlineData("\" 2 h \"", 7_200_000)]
    [InlineData("\"250ms\"", 250)]
    [InlineData("\"1_500\"", 1500)]
    public void Timeouts_come_in_all_spellings(string value, long milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Of($"timeout = {value}").Timeout);

    [Theory]
    [InlineData("none", Sandbox.None)]
    [InlineData("\"Process\"", Sandbox.Process)]
    [InlineData("tier0", Sandbox.Tier0)]
    [InlineData("docker", Sandbox.Tier1)]
    [InlineData("GVISOR", Sandbox.Tier2)]
    [InlineData("tier2", Sandbox.Tier2)]
    [InlineData("firecracker", Sandbox.Tier3)]
    [InlineData("tier3", Sandbox.Tier3)]
    [InlineData("e2b", Sandbox.E2b)]
    public void Sandboxes_are_known_by_name_whatever_the_case(string value, Sandbox sandbox) =>
        Assert.Equal(sandbox, Of($"sandbox = {value}").Sandbox);

    [Fact]
    public void Persistent_memory_runs_one_at_a_time_unless_told_otherwise()
    {
        Assert.Equal(1, Of("memory = persistent").Concurrency);
        Assert.Equal(4, Of("memory = persistent, concurrency = 4").Concurrency);
    }

    [Fact]
    public void Properties_of_the_agent_count_and_those_of_the_program_win()
    {
        var agent = Read.Program("agent a { memory = persistent timeout = 1s with timeout = 2s { } }").Agents.Single();

        Assert.Equal((AgentMemory.Persistent, TimeSpan.FromSeconds(2)), (AgentAttributes.Of(agent).Memory, AgentAttributes.Of(agent).Timeout));
    }

    [Theory]
    [InlineData("timeout = \"soon\"", "'timeout' takes a duration such as 30s or \"5m\", or milliseconds")]
    [InlineData("timeout = 0", "'timeout' takes a duration such as 30s or \"5m\", or milliseconds")]
    [InlineData("timeout = \"99999999999999y\"", "'timeout' takes a duration such as 30s or \"5m\", or milliseconds")]
    [InlineData("memory = \"encrypted\"", "'memory' takes ephemeral or persistent")]
    [InlineData("memory = 1", "'memory' takes ephemeral or persistent")]
    [InlineData("max_steps = -1", "'max_steps' takes a whole number above 0")]
    [InlineData("max_tokens = 1.5", "'max_tokens' takes a whole number above 0")]
    [InlineData("max_memory_mb = \"1\"", "'max_memory_mb' takes a whole number above 0")]
    [InlineData("max_cpu_cores = 0", "'max_cpu_cores' takes a number above 0")]
    [InlineData("network_policy = some", "'network_policy' takes deny_all, allow_all or a list of hosts")]
    [InlineData("network_policy = [1]", "'network_policy' takes deny_all, allow_all or a list of hosts")]
    [InlineData("concurrency = 0", "'concurrency' takes a whole number above 0")]
    [InlineData("on_busy = wait", "'on_busy' takes queue, reject or replace")]
    public void Wrong_values_are_errors_and_count_as_missing(string attribute, string message)
    {
        var program = Program(attribute);

        var error = Assert.Single(Checker.Check(program));
        Assert.Equal((Severity.Error, message), (error.Severity, error.Message));
        Assert.Equal(Of(""), AgentAttributes.Of(program.Agents.Single()));
    }

    [Theory]
    [InlineData("sandbox = \"tier9\"")]
    [InlineData("sandbox = 1")]
    public void An_unknown_sandbox_has_its_own_code(string attribute)
    {
        var error = Assert.Single(Checker.Check(Program(attribute)));

        Assert.Equal((Severity.Error, Codes.UnknownSandbox), (error.Severity, error.Code));
    }

    [Fact]
    public void An_unknown_attribute_is_a_warning()
    {
        var warning = Assert.Single(Checker.Check(Program("security = high")));

        Assert.Equal((Severity.Warning, Codes.UnknownAttribute), (warning.Severity, warning.Code));
    }

    private static ProgramSyntax Program(string attributes) => Read.Program($"agent a {{ with {attributes} {{ }} }}");

    private static AgentAttributes Of(string attributes) => AgentAttributes.Of(Program(attributes).Agents.Single());
}
