using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Executions;

public sealed class PolicyTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_denied_action_raises_PolicyDenied_and_stands_in_the_journal_with_policy_and_rule(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent(
            $"try {{ http.get(\"{ledger.Url()}\"); }} catch (PolicyDenied e) {{ return e.code; }}", declarations: "policy offline { deny: network_access }"));

        var end = await host.End(await host.Execute(agent));

        Assert.Equal("POLICY_DENIED", end.Result!.Value.GetString());
        var step = Assert.Single(end.Steps);
        Assert.Equal(("denied", "deny", "offline"), (step.Status, step.Decision!.Effect, step.Decision.Policy));
        Assert.Contains("network_access", step.Decision.Rule);
        Assert.Empty(ledger.Entries);
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_uncaught_refusal_ends_the_execution_with_the_line(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("log(1);\nemit(\"x\", 1);", declarations: "policy quiet { deny: emit }"));

        var end = await host.End(await host.Execute(agent));

        Assert.Equal((ExecutionStatus.Failed, "POLICY_DENIED", 3), (end.Status, end.Error!.Code, end.Error.Line));
        Assert.Empty(await host.Emitted());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_refusal_is_decided_once_and_kept_in_the_audit_record_once(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "let outcome = \"allowed\";\ntry { emit(\"x\", 1); } catch (PolicyDenied e) { outcome = \"denied\"; }\nsleep(1h);\nreturn outcome;",
            declarations: "policy quiet { deny: emit }"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("denied", (await host.End(execution)).Result!.Value.GetString());
        var entry = Assert.Single(await host.Rows(Feeds.Audit)).Read<AuditEntry>();
        Assert.Equal((execution, agent, "emit", "deny", "quiet"), (entry.ExecutionId, entry.AgentId, entry.Action, entry.Effect, entry.Policy));
    }

    [Theory]
    [EachStore(false, true)]
    [OnPostgres(false, true)]
    [EachStore(true, false)]
    [OnPostgres(true, false)]
    public async Task Strict_refuses_every_family_that_no_rule_opens(StoreKind kind, bool strict, bool isAllowed)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.StrictPolicies = strict);
        var agent = await host.Create(Dsl.Agent("log(1);\ntry { memory.set(\"a\", 1); return true; } catch (PolicyDenied e) { return false; }"));

        Assert.Equal(isAllowed, (await host.End(await host.Execute(agent))).Result!.Value.GetBoolean());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Under_strict_an_allow_rule_opens_its_family(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.StrictPolicies = true);
        var agent = await host.Create(Dsl.Agent("memory.set(\"a\", 1);\nreturn memory.get(\"a\");", declarations: "policy notes { allow: [memory_read, memory_write] }"));

        Assert.Equal(1, (await host.End(await host.Execute(agent))).Result!.Value.GetInt32());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Guards_see_the_parameters(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "try { emit(\"x\", 1); return true; } catch (PolicyDenied e) { return false; }", declarations: "policy p { deny: emit if level > 3 }", parameters: "(level: int)"));

        Assert.True((await host.End(await host.Execute(agent, new { level = 3 }))).Result!.Value.GetBoolean());
        Assert.False((await host.End(await host.Execute(agent, new { level = 4 }))).Result!.Value.GetBoolean());
    }
}
