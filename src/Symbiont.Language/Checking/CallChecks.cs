using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>Calls with arguments that what they call does not take. What is neither function nor builtin may be an action.</summary>
internal sealed class CallChecks(IEnumerable<FunctionDeclaration> own, CallChecks? outer, DiagnosticList diagnostics)
{
    private readonly ILookup<string, FunctionDeclaration> functions = own.ToLookup(function => function.Name, StringComparer.Ordinal);

    public void Run(Expression.Call call, string name)
    {
        if (functions[name].FirstOrDefault() is { } function)
            Check(call, function);
        else if (outer is not null)
            outer.Run(call, name);
        else if (Builtins.All.TryGetValue(name, out var builtin))
            Check(call, name, builtin);
    }

    private void Check(Expression.Call call, string name, BuiltinSignature builtin)
    {
        var count = call.Arguments.Length;
        if (count >= builtin.MinArguments && count <= builtin.MaxArguments)
            return;
        var expected = builtin switch
        {
            { MaxArguments: int.MaxValue } => $"at least {Arguments(builtin.MinArguments)}",
            _ when builtin.MinArguments == builtin.MaxArguments => Arguments(builtin.MinArguments),
            _ => $"{builtin.MinArguments} to {Arguments(builtin.MaxArguments)}",
        };
        diagnostics.Error(call.Position, $"'{name}' takes {expected}, found {count}");
    }

    private void Check(Expression.Call call, FunctionDeclaration function)
    {
        var positional = call.Arguments.Count(argument => argument.Name is null);
        var parameters = function.Parameters;
        if (positional > parameters.Length)
        {
            diagnostics.Error(call.Position, $"'{function.Name}' takes {Arguments(parameters.Length)}, found {call.Arguments.Length}");
            return;
        }
        var given = parameters.Take(positional).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var argument in call.Arguments.Where(argument => argument.Name is not null))
        {
            if (parameters.All(parameter => parameter.Name != argument.Name))
            {
                // Most likely the name of the one that would be missing.
                diagnostics.Error(argument.Position, $"'{function.Name}' has no parameter '{argument.Name}'");
                return;
            }
            if (!given.Add(argument.Name!))
                diagnostics.Error(argument.Position, $"the parameter '{argument.Name}' is given twice");
        }
        var missing = parameters.Where(parameter => parameter.Type.Name != "Optional" && !given.Contains(parameter.Name)).ToArray();
        if (missing.Length > 0)
        {
            var names = string.Join(", ", missing.Select(parameter => $"'{parameter.Name}'"));
            diagnostics.Error(call.Position, $"'{function.Name}' takes {Arguments(parameters.Length)}; missing: {names}");
        }
    }

    private static string Arguments(int count) => count == 1 ? "1 argument" : $"{count} arguments";
}
