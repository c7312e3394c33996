using System.Collections.Immutable;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Programs;

/// <summary>
/// A program whose agent does nothing but call one of its functions: the function's parameters are asked for, the agent's
/// own are optional, and everything else of the agent (attributes, policies, capabilities) holds as before.
/// </summary>
internal static class FunctionProgram
{
    /// <summary>The agent's own function of that name, else one at the top of the program; null: there is none.</summary>
    public static FunctionDeclaration? Find(ProgramSyntax program, AgentDeclaration agent, string name) =>
        agent.Functions.FirstOrDefault(function => function.Name == name) ?? program.Functions.FirstOrDefault(function => function.Name == name);

    public static CompiledProgram Of(ProgramSyntax program, AgentDeclaration agent, FunctionDeclaration function)
    {
        var place = function.Position;
        var call = new Expression.Call(
            place, new Expression.Name(place, function.Name),
            [.. function.Parameters.Select(parameter => new Argument(parameter.Position, null, new Expression.Name(parameter.Position, parameter.Name)))]);
        var body = new Block(place, [new Statement.Return(place, call)], null);
        var with = agent.With is { } own ? own with { Body = body } : new WithBlock(place, [], body);
        var caller = agent with
        {
            Parameters = [.. function.Parameters, .. Optional(agent, function)],
            ReturnType = function.ReturnType,
            Members = [.. agent.Members.Where(member => member is not WithBlock), with],
        };
        return CompiledProgram.From(program with { Items = program.Items.Replace(agent, caller) });
    }

    private static IEnumerable<Parameter> Optional(AgentDeclaration agent, FunctionDeclaration function) => agent.Parameters
        .Where(parameter => !function.Parameters.Any(own => own.Name == parameter.Name))
        .Select(parameter => parameter.Type.Name == "Optional"
            ? parameter
            : parameter with { Type = new TypeReference(parameter.Type.Position, "Optional", ImmutableArray.Create(parameter.Type)) });
}
