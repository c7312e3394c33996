using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation;

/// <summary>A program ready to run. It never changes and serves any number of executions at once; keep it per program.</summary>
public sealed class CompiledProgram
{
    private CompiledProgram(ProgramSyntax syntax, ProgramScope scope)
    {
        Syntax = syntax;
        Scope = scope;
    }

    /// <summary>The program as it was parsed.</summary>
    public ProgramSyntax Syntax { get; }

    internal ProgramScope Scope { get; }

    /// <summary>Compiles a program that parsed without errors. What cannot work is raised where and when the program gets there.</summary>
    public static CompiledProgram From(ProgramSyntax program) => new(program, ProgramScope.Compile(program));

    /// <summary>The function that this name means in an agent: its own, else the program's; null when there is none.</summary>
    public FunctionDeclaration? FunctionFor(AgentDeclaration agent, string name) =>
        agent.Functions.FirstOrDefault(function => function.Name == name) ?? Syntax.Functions.FirstOrDefault(function => function.Name == name);

    /// <summary>The agent that runs for an agent of this name: its namesake, else the first; null when the program has none.</summary>
    public AgentDeclaration? AgentFor(string name) =>
        Syntax.Agents.FirstOrDefault(agent => agent.Name == name) ?? Syntax.Agents.FirstOrDefault();
}
