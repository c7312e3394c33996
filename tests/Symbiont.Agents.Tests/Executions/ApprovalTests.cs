using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Executions;

public sealed class ApprovalTests
{
    private const string Asks = "let yes = request_approval(\"on_call\", \"Restart the database?\");\nreturn yes.decided_by + \": \" + yes.comment;";
    private const string Declared = "policy careful { require: approval(\"on_call\") for memory_write }";
    private const string Writes = "memory.set(\"k\", 1);\nreturn \"written\";";

    [Theory, EachStore, OnPostgres]
    public async Task A_program_is_told_who_approved_and_what_they_said(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(Asks));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var asked = Assert.Single(await Pending(host));
        Assert.Equal((execution, agent, "on_call", "Restart the database?", "request_approval", null),
            (asked.ExecutionId, asked.AgentId, asked.Role, asked.Reason, asked.Action, asked.Policy));
        Assert.Equal("waiting", Assert.Single((await host.Show(execution)).Steps).Status);

        var decided = await host.Execution(execution).Decide(asked.ApprovalId, new("approve", "mia", "after the backup"));

        Assert.Equal((asked.ApprovalId, execution, "approved"), (decided.ApprovalId, decided.ExecutionId, decided.Status));
        Assert.Equal("mia: after the backup", (await host.End(execution)).Result!.Value.GetString());
        Assert.Empty(await Pending(host));
        var entry = (await host.Rows(Feeds.Audit))[^1].Read<AuditEntry>();
        Assert.Equal((execution, "approved", "mia approved it as on_call: after the backup"), (entry.ExecutionId, entry.Effect, entry.Message));
    }

    [Theory]
    [EachStore("", "APPROVAL_REJECTED")]
    [EachStore("try { request_approval(\"on_call\", \"Again?\"); } catch (ApprovalRejected e) { return e.message; }", null)]
    public async Task A_rejection_is_an_error_that_nobody_passes_by_forgetting_to_look(StoreKind kind, string caught, string? code)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent(caught.Length > 0 ? caught : Asks)));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Execution(execution).Decide((await Pending(host))[0].ApprovalId, new("reject", "mia", null));

        var end = await host.End(execution);
        Assert.Equal(code, end.Error?.Code);
        Assert.Equal("mia rejected it as on_call.", end.Error?.Message ?? end.Result!.Value.GetString());
    }

    [Theory, EachStore, OnPostgres]
    public async Task It_expires_when_nobody_decides_in_time(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("request_approval(\"on_call\", \"Now?\", timeout: 10m);")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var asked = Assert.Single(await Pending(host));
        Assert.Equal(asked.RequestedAt + TimeSpan.FromMinutes(10), asked.ExpiresAt);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal("APPROVAL_EXPIRED", (await host.End(execution)).Error!.Code);
        Assert.Empty(await Pending(host));
        await Refused(host, execution, asked.ApprovalId);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_policy_has_people_approve_an_action_before_it_is_done(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(Writes, "memory = persistent", Declared));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var asked = Assert.Single(await Pending(host));
        Assert.Equal(("on_call", "memory.set", "careful", "[\"k\",1]"),
            (asked.Role, asked.Action, asked.Policy, $"[{string.Join(',', asked.Arguments!.Positional.Select(value => value.GetRawText()))}]"));
        var waiting = Assert.Single((await host.Show(execution)).Steps);
        Assert.Equal(("waiting", "approval", 0), (waiting.Status, waiting.Decision!.Effect, waiting.Attempts));

        await host.Crash();
        await host.Execution(execution).Decide(asked.ApprovalId, new("approve", "mia"));

        Assert.Equal("written", (await host.End(execution)).Result!.Value.GetString());
        var step = Assert.Single((await host.Show(execution)).Steps);
        Assert.Equal(("completed", "allow", "careful", 1), (step.Status, step.Decision!.Effect, step.Decision.Policy, step.Attempts));
    }

    [Theory, EachStore]
    public async Task What_people_reject_is_denied_and_never_done(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent(
            $"try {{ http.get(\"{ledger.Url()}\"); }} catch (PolicyDenied e) {{ return e.message; }}", declarations: "policy careful { require: [approval(\"a\"), approval(\"b\")] }"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var both = await Pending(host);
        Assert.Equal(["a", "b"], both.Select(asked => asked.Role!));

        await host.Execution(execution).Decide(both[1].ApprovalId, new("reject", "mia", "too risky"));

        Assert.Equal("http.get is refused by policy careful: mia rejected it as b: too risky", (await host.End(execution)).Result!.Value.GetString());
        Assert.Equal(("denied", "deny"), (Assert.Single((await host.Show(execution)).Steps).Status, (await host.Show(execution)).Steps[0].Decision!.Effect));
        Assert.Empty(await Pending(host));
        Assert.Empty(ledger.Entries);
        await Refused(host, execution, both[0].ApprovalId);
    }

    [Theory, EachStore]
    public async Task All_who_are_asked_must_approve_and_each_decides_once(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent(
            $"return http.get(\"{ledger.Url()}\").status;", declarations: "policy careful { require: [approval(\"a\"), approval(\"b\")] }"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var both = await Pending(host);

        await host.Execution(execution).Decide(both[0].ApprovalId, new("approve", "mia"));
        await Refused(host, execution, both[0].ApprovalId);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        Assert.Empty(ledger.Entries);
        Assert.Equal("b", Assert.Single(await Pending(host)).Role);
        await host.Execution(execution).Decide(both[1].ApprovalId, new("approve", "noah"));

        Assert.Equal(200, (await host.End(execution)).Result!.Value.GetInt32());
        Assert.Single(ledger.Entries);
    }

    [Theory, EachStore]
    public async Task An_action_that_waits_itself_does_so_after_its_approval(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);\nreturn 1;", declarations: "policy careful { require: approval(\"a\") for sleep }"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Execution(execution).Decide(Assert.Single(await Pending(host)).ApprovalId, new("approve", "mia"));
        await host.Until(async () => (await host.Show(execution)) is { Status: ExecutionStatus.Waiting, Steps: [{ Attempts: 1 }] }, "it sleeps");
        Assert.NotEqual(ExecutionStatus.Completed, (await host.Show(execution)).Status);
        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, (await host.End(execution)).Result!.Value.GetInt32());
    }

    [Theory, EachStore]
    public async Task Branches_wait_for_their_own_approvals_while_others_go_on(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "return parallel([request_approval(\"a\", \"1\").decided_by, request_approval(\"b\", \"2\").decided_by, wait_event(\"go\").payload]);"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        foreach (var asked in (await Pending(host)).AsEnumerable().Reverse())
        {
            await host.Reaches(execution, ExecutionStatus.Waiting);
            await host.Execution(execution).Decide(asked.ApprovalId, new("approve", $"by {asked.Role}"));
        }

        await host.Push(agent, "go", 3);
        Assert.Equal("""["by a","by b",3]""", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task With_the_execution_its_approvals_are_withdrawn(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("request_approval(\"a\", \"?\", timeout: 1h);")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var asked = Assert.Single(await Pending(host));

        await host.Execution(execution).Cancel();

        Assert.Empty(await Pending(host));
        await Refused(host, execution, asked.ApprovalId);
    }

    [Theory, EachStore]
    public async Task A_secret_is_not_shown_to_those_who_decide(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Environment["SYMBIONT_SECRET_TOKEN"] = "s3cr3t-value");
        var agent = await host.Create(Dsl.Agent(
            "let t = vault://token;\ntry { request_approval(\"a\", \"use \" + t); } catch (e) { let code = e.code; try { memory.set(\"k\", t); } catch (other) { return [code, other.code]; } }", declarations: Declared));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        var asked = Assert.Single(await Pending(host));
        Assert.Equal("memory.set", asked.Action);
        Assert.DoesNotContain("s3cr3t-value", System.Text.Json.JsonSerializer.Serialize(asked));
        await host.Execution(execution).Decide(asked.ApprovalId, new("approve", "mia"));
        Assert.Equal("""["SECRET_IN_APPROVAL","SECRET_IN_MEMORY"]""", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory]
    [EachStore(null, "mia", "decision", "missing_required_field")]
    [EachStore("maybe", "mia", "decision", "unknown_value")]
    [EachStore("approve", null, "decided_by", "missing_required_field")]
    [EachStore("approve", " ", "decided_by", "invalid_length")]
    public async Task A_decision_says_what_and_by_whom(StoreKind kind, string? decision, string? by, string field, string reason)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent(Asks)));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var asked = Assert.Single(await Pending(host));

        var refused = await Assert.ThrowsAsync<InvalidException>(() => host.Execution(execution).Decide(asked.ApprovalId, new(decision, by)));

        Assert.Equal((field, reason), (Assert.Single(refused.Errors).Field, refused.Errors[0].Reason));
        Assert.Single(await Pending(host));
    }

    [Theory, EachStore]
    public async Task The_story_says_who_is_waited_for_and_who_has_decided(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(Writes, "memory = persistent", Declared));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var asked = Assert.Single(await Pending(host));

        var wait = Assert.Single((await host.Get<IExecutionStories>().Tell(execution)).WaitingFor);
        Assert.Equal(("approval", asked.ApprovalId, "on_call", "Line 2 (memory.set) waits for approval by on_call."), (wait.Kind, wait.ApprovalId, wait.Role, wait.Text));
        await host.Execution(execution).Decide(asked.ApprovalId, new("approve", "mia", "fine"));
        await host.End(execution);

        var step = Assert.Single((await host.Get<IExecutionStories>().Tell(execution)).Steps);
        Assert.Contains("was allowed by policy careful", step.Text, StringComparison.Ordinal);
        Assert.Contains(", approved by mia", step.Text, StringComparison.Ordinal);
        var approval = Assert.Single(step.Approvals);
        Assert.Equal((asked.ApprovalId, "approved", "mia", "fine"), (approval.ApprovalId, approval.Status, approval.DecidedBy, approval.Comment));
    }

    [Theory, EachStore]
    public async Task One_execution_asks_for_a_bounded_number_at_once(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var branches = string.Join(", ", Enumerable.Range(0, 130).Select(i => $"request_approval(\"a\", \"{i}\")"));
        var execution = await host.Execute(await host.Create(Dsl.Agent($"return parallel([{branches}], limit: 256, settle: true);")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        Assert.Equal(128, (await Pending(host)).Count);
        Assert.Equal(2, (await host.Show(execution)).Steps.Count(step => step.Error?.Code == "TOO_MANY_APPROVALS"));
    }

    private static async Task<List<ApprovalRequest>> Pending(TestHost host)
    {
        var all = new List<ApprovalRequest>();
        await foreach (var request in host.Get<IApprovals>().List(null, null, null))
            all.Add(request);
        return all;
    }

    private static async Task Refused(TestHost host, string execution, string approval)
    {
        var refused = await Assert.ThrowsAsync<DomainException>(() => host.Execution(execution).Decide(approval, new("approve", "noah")));
        Assert.Equal((ErrorKind.Conflict, "APPROVAL_NOT_PENDING"), (refused.Kind, refused.Code));
    }
}
