using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>Binds an execution's parameters to an agent's.</summary>
internal static class ParameterBinding
{
    /// <summary>The arguments in the order of the parameters, or why the execution ends before its first step.</summary>
    public static Value[] Bind(AgentScope agent, IReadOnlyDictionary<string, Value> given, out ExecutionError? refusal)
    {
        var declared = agent.Declaration.Parameters;
        var arguments = new Value[declared.Length];
        refusal = null;
        for (var i = 0; i < declared.Length; i++)
        {
            var parameter = declared[i];
            var value = given.GetValueOrDefault(parameter.Name) ?? Value.Null;
            var slot = agent.Program.Parameters[i];
            var isMissing = !given.ContainsKey(parameter.Name) && !slot.IsOptional;
            if (!isMissing && (slot.IsChecked ? TypeCheck.Accept(parameter.Type, value, isInput: true) : value) is { } accepted)
            {
                arguments[i] = accepted;
                continue;
            }
            var (line, column) = parameter.Position;
            refusal = isMissing
                ? new ExecutionError(ErrorCodes.MissingParameter, $"The parameter '{parameter.Name}' ({parameter.Type}) is missing.", line, column)
                : new ExecutionError(ErrorCodes.TypeMismatch, $"The parameter '{parameter.Name}' must be {parameter.Type}, not {Kinds.Of(value)}.", line, column);
            return [];
        }
        return arguments;
    }
}
