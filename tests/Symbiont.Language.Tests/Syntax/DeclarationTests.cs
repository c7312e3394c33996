using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Syntax;

public sealed class DeclarationTests
{
    [Fact]
    public void An_agent_has_parameters_type_capabilities_policies_functions_and_a_program()
    {
        var agent = Read.Program(Sample.Text("incident_tracker")).Agents.Single();

        Assert.Equal(["Incident", "Optional<bool>"], agent.Parameters.Select(parameter => parameter.Type.ToString()));
        Assert.Equal("Result<Incident>", agent.ReturnType!.ToString());
        Assert.Equal(3, agent.Capabilities.Count());
        Assert.Equal("triage", agent.Policies.Single().Name);
        Assert.Equal(6, agent.With!.Attributes.Length);
    }

    [Fact]
    public void An_agent_without_a_with_block_has_no_program() =>
        Assert.Null(Read.Program(Sample.Text("reviewer_only")).Agents.Single().With);

    [Fact]
    public void Rules_have_operand_qualifier_and_guard()
    {
        var rules = Read.Program("""
            policy p {
                allow: read(x) if (x.size <= 100MB)
                deny: any
                require: approval("lead") for deployments if prod
                require: { signed: true, limit: "1/m" }
                audit: all with timestamps
            }
            """).Policies.Single().Rules;

        Assert.Equal([PolicyEffect.Allow, PolicyEffect.Deny, PolicyEffect.Require, PolicyEffect.Require, PolicyEffect.Audit],
            rules.Select(rule => rule.Effect));
        Assert.Equal([true, false, true, false, false], rules.Select(rule => rule.Guard is not null));
        Assert.Equal([null, null, "for", null, "with"], rules.Select(rule => rule.Qualifier?.Word));
        Assert.IsType<Expression.Record>(rules[3].Operand);
    }

    [Fact]
    public void Blocks_of_a_program_have_their_properties_and_sections()
    {
        var program = Read.Program(Sample.Text("support_desk"));
        var channel = program.Channels.Single();
        var memory = program.Memories.Single();

        Assert.Equal(["platform", "workspace", "channels", "default_agent", "dlp_profile"], channel.Properties.Select(property => property.Name));
        Assert.Equal(["pii", "card_number", "email"], channel.DataClassification.Select(property => property.Name));
        Assert.Equal("office_hours", channel.Policies.Single().Name);
        Assert.Equal("markdown", Assert.IsType<Expression.Name>(memory.Properties.First().Value).Identifier);
        Assert.Equal(["vector_weight", "keyword_weight"], memory.Search.Select(property => property.Name));
        Assert.Equal(["nightly_digest", null], program.Schedules.Select(schedule => schedule.Name));
    }

    [Fact]
    public void Webhooks_take_their_properties_with_or_without_commas()
    {
        var webhooks = Read.Program(Sample.Text("payment_hooks")).Webhooks.ToArray();

        Assert.Equal(["path", "provider", "secret", "agent", "events"], webhooks[0].Properties.Select(property => property.Name));
        Assert.Equal(["json_path", "equals"], webhooks[0].Filter.Select(property => property.Name));
        Assert.Equal(["path", "provider", "secret", "agent"], webhooks[1].Properties.Select(property => property.Name));
    }

    [Fact]
    public void Types_are_records_or_other_names()
    {
        var types = Read.Program(Sample.Text("pipeline")).Types.ToArray();

        Assert.Equal("Map<String, Array<int>>", types[0].Fields[2].Type.ToString());
        Assert.Equal("Array<Step>", types[1].Alias!.ToString());
    }

    [Fact]
    public void Properties_may_stand_in_the_agent_itself()
    {
        var agent = Read.Program("agent a { memory = \"ephemeral\" executor { type = \"cli\" } with context = {} { } }").Agents.Single();

        Assert.Equal("memory", agent.Properties.Single().Name);
        Assert.IsType<PropertySection>(agent.Members[1]);
        Assert.IsType<Expression.Record>(agent.With!.Attributes.Single().Value);
    }
}
