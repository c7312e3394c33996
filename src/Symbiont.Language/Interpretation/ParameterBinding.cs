using System.Collections.Immutable;
using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>Binds an execution's parameters to those of an agent or a function.</summary>
internal static class ParameterBinding
{
    /// <summary>The arguments in the order of the parameters, or why the execution ends before its first step.</summary>
    public static Value[] Bind(ImmutableArray<Parameter> declared, FunctionCode code, IReadOnlyDictionary<string, Value> given, out ExecutionError? refusal)
    {
        var arguments = new Value[declared.Length];
        refusal = null;
        for (var i = 0; i < declared.Length; i++)
        {
            var parameter = declared[i];
            var slot = code.Parameters[i];
            var isMissing = !given.ContainsKey(parameter.Name) && !slot.IsOptional;
            if (!isMissing && Accept(parameter, slot, given) is { } accepted)
            {
                arguments[i] = accepted;
                continue;
            }
            var (line, column) = parameter.Position;
            refusal = isMissing
                ? new ExecutionError(ErrorCodes.MissingParameter, $"The parameter '{parameter.Name}' ({parameter.Type}) is missing.", line, column)
                : new ExecutionError(ErrorCodes.TypeMismatch, $"The parameter '{parameter.Name}' must be {parameter.Type}, not {Kinds.Of(Given(parameter, given))}.", line, column);
            return [];
        }
        return arguments;
    }

    /// <summary>What a function of the agent finds in the agent's parameters when it is started by itself: what is given and fits, else null.</summary>
    public static Value[] BindLoosely(AgentScope agent, IReadOnlyDictionary<string, Value> given) =>
        [.. agent.Declaration.Parameters.Select((parameter, i) => Accept(parameter, agent.Program.Parameters[i], given) ?? Value.Null)];

    private static Value? Accept(Parameter parameter, ParameterSlot slot, IReadOnlyDictionary<string, Value> given) =>
        slot.IsChecked ? TypeCheck.Accept(parameter.Type, Given(parameter, given), isInput: true) : Given(parameter, given);

    private static Value Given(Parameter parameter, IReadOnlyDictionary<string, Value> given) => given.GetValueOrDefault(parameter.Name) ?? Value.Null;
}
