using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation.Compilation;

internal sealed partial class FunctionCompiler
{
    private const string FormMessage =
        "'parallel' takes an array written out, as in parallel([a(), b()]), or items.map(x => …), and then limit: and settle:.";

    /// <summary>Each element becomes a function of its own, so that a branch is a call with copies of the locals.</summary>
    private void CompileParallel(Expression.Call call)
    {
        var limit = call.Arguments.FirstOrDefault(argument => argument.Name == "limit");
        var settle = call.Arguments.FirstOrDefault(argument => argument.Name == "settle");
        var options = (limit is null ? 0 : 1) + (settle is null ? 0 : 1);
        if (call.Arguments is not [{ Name: null, Value: var form }, ..] || call.Arguments.Length != 1 + options)
        {
            Raise(call.Position, ErrorCodes.ArgumentMismatch, FormMessage);
            return;
        }
        if (CompileBranches(form) is not var (branches, isMap))
        {
            Raise(call.Position, ErrorCodes.ArgumentMismatch, FormMessage);
            return;
        }
        if (limit is not null)
            Compile(limit.Value);
        if (settle is not null)
            Compile(settle.Value);
        code.Emit(call.Position, OpCode.Parallel, x: new ParallelSite(branches, isMap, limit is not null, settle is not null));
    }

    private (int Branches, bool IsMap)? CompileBranches(Expression form)
    {
        switch (form)
        {
            case Expression.Array array:
                foreach (var element in array.Elements)
                    Closure(element.Position, "branch", [], element, isBranch: true);
                return (array.Elements.Length, false);
            case Expression.Call { Callee: Expression.Member { Identifier: "map" } method, Arguments: [{ Name: null } function] }:
                Compile(method.Target);
                CompileBranchFunction(function.Value);
                return (0, true);
            case Expression.Call { Callee: Expression.Name { Identifier: "map" }, Arguments: [{ Name: null } items, { Name: null } function] }:
                Compile(items.Value);
                CompileBranchFunction(function.Value);
                return (0, true);
            default:
                return null;
        }
    }

    private void CompileBranchFunction(Expression function)
    {
        if (function is Expression.Lambda lambda)
            Closure(lambda.Position, "branch", [new ParameterSlot(lambda.Parameter, null)], lambda.Body, isBranch: true);
        else
            Compile(function);
    }
}
