using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>An agent's own functions, and its arguments, which all of them can read.</summary>
internal sealed class AgentScope
{
    private const string Event = "event";
    private readonly List<string> arguments;

    public AgentScope(AgentDeclaration agent, ProgramScope program)
    {
        Declaration = agent;
        Program = new FunctionCode(agent.Name, program.Slots(agent.Parameters), this);
        foreach (var function in agent.Functions)
            Functions.TryAdd(function.Name, program.Declare(function, this));
        // The event comes after the parameters; a parameter of that name hides it.
        arguments = [.. agent.Parameters.Select(parameter => parameter.Name), Event];
    }

    public AgentDeclaration Declaration { get; }

    public Dictionary<string, FunctionCode> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>The <c>with</c> block.</summary>
    public FunctionCode Program { get; }

    public IReadOnlyList<string> Arguments => arguments;

    /// <summary>The number of the argument of this name, or -1.</summary>
    public int ArgumentOf(string name) => arguments.IndexOf(name);

    public void Compile(ProgramScope program)
    {
        foreach (var function in Declaration.Functions)
            new FunctionCompiler(program, this).CompileFunction(function, Functions[function.Name]);
        if (Declaration.With is { } with)
            new FunctionCompiler(program, this).CompileProgram(with, Program);
    }
}
