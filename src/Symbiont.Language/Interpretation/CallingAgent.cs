using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>An agent whose code is under way when an action is asked for.</summary>
public sealed class CallingAgent
{
    private readonly AgentScope scope;

    internal CallingAgent(AgentScope scope, Value[] arguments)
    {
        this.scope = scope;
        Arguments = arguments;
    }

    /// <summary>The agent's name.</summary>
    public string Name => scope.Declaration.Name;

    /// <summary>The parameters it was called with, and <c>event</c>; assignments in its program do not change them.</summary>
    public IReadOnlyDictionary<string, Value> Parameters
    {
        get
        {
            // Of equal names the first is meant, as in the program.
            var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
            for (var i = 0; i < Arguments.Length; i++)
                parameters.TryAdd(scope.Arguments[i], Arguments[i]);
            return parameters;
        }
    }

    /// <summary>Its identity: one call of the agent has one array.</summary>
    internal Value[] Arguments { get; }
}
