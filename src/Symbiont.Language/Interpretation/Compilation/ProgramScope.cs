using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>What every function of a program can call by name.</summary>
/// <param name="types">The types that the program declares; like all that are not built in, they accept every value.</param>
internal sealed class ProgramScope(HashSet<string> types)
{
    private int suggestionsLeft = 20;

    public Dictionary<string, FunctionCode> Functions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, AgentScope> Agents { get; } = new(StringComparer.Ordinal);

    /// <summary>Compares a name with all that are near it only so often, or a hostile program could make its compilation take minutes.</summary>
    public string Suggest(string name, IEnumerable<string> known) => suggestionsLeft-- > 0 ? Suggestion.For(name, known) : ".";

    public static ProgramScope Compile(ProgramSyntax program)
    {
        // First all names, then the bodies: functions may call each other in any order. Of equal names the first is meant.
        var scope = new ProgramScope([.. program.Types.Select(type => type.Name)]);
        foreach (var function in program.Functions)
            scope.Functions.TryAdd(function.Name, scope.Declare(function));
        foreach (var agent in program.Agents)
            scope.Agents.TryAdd(agent.Name, new AgentScope(agent, scope));

        foreach (var function in program.Functions)
            new FunctionCompiler(scope, null).CompileFunction(function, scope.Functions[function.Name]);
        foreach (var agent in scope.Agents.Values)
            agent.Compile(scope);
        return scope;
    }

    public FunctionCode Declare(FunctionDeclaration function, AgentScope? agent = null) => new(function.Name, Slots(function.Parameters), agent);

    public ImmutableArray<ParameterSlot> Slots(ImmutableArray<Parameter> parameters) =>
        [.. parameters.Select(parameter => new ParameterSlot(parameter.Name, types.Contains(parameter.Type.Name) ? null : parameter.Type))];
}
