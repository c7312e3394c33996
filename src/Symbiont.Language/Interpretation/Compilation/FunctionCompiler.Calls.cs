using System.Collections.Immutable;
using Symbiont.Language.Interpretation.Builtins;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Compilation;

internal sealed partial class FunctionCompiler
{
    private void CompileCall(Expression.Call call)
    {
        switch (call.Callee)
        {
            case Expression.Name { Identifier: var name } when IsLocalValue(name):
                LoadName(call.Callee.Position, name);
                CompileValueCall(call, name);
                break;
            case Expression.Name { Identifier: var name }:
                CompileNamedCall(call, name);
                break;
            case Expression.Member member when ActionName(member) is { } name:
                CompileArguments(call);
                code.Emit(call.Position, OpCode.Action, call.Arguments.Length, x: Site(call, name));
                break;
            case Expression.Member member:
                Compile(member.Target);
                CompileArguments(call);
                code.Emit(call.Position, OpCode.CallMethod, call.Arguments.Length + 1, x: Site(call, member.Identifier));
                break;
            default:
                Compile(call.Callee);
                CompileValueCall(call, "the value");
                break;
        }
    }

    private bool IsLocalValue(string name) => SlotOf(name) is not null || agent?.ArgumentOf(name) >= 0;

    private void CompileValueCall(Expression.Call call, string name)
    {
        CompileArguments(call);
        code.Emit(call.Position, OpCode.CallValue, call.Arguments.Length, x: Site(call, name));
    }

    private void CompileNamedCall(Expression.Call call, string name)
    {
        if (FunctionOf(name) is { } function)
            CompileDirectCall(call, function, isAgent: false);
        else if (program.Agents.TryGetValue(name, out var other))
            CompileAgentCall(call, other);
        else if (name == "parallel")
            CompileParallel(call);
        else if (name == "Some" && call.Arguments is [{ Name: null, Value: var inner }])
            Compile(inner);
        else if (BuiltinTable.Find(name) is { } builtin)
            CompileBuiltin(call, builtin);
        else
        {
            CompileArguments(call);
            code.Emit(call.Position, OpCode.Action, call.Arguments.Length, x: Site(call, name));
        }
    }

    private void CompileBuiltin(Expression.Call call, Builtin builtin)
    {
        if (builtin.Mismatch(call.Arguments.Length, call.Arguments.Any(argument => argument.Name is not null)) is { } mismatch)
        {
            Raise(call.Position, ErrorCodes.ArgumentMismatch, mismatch);
            return;
        }
        CompileArguments(call);
        code.Emit(call.Position, OpCode.CallBuiltin, call.Arguments.Length, x: builtin);
    }

    private void CompileDirectCall(Expression.Call call, FunctionCode function, bool isAgent)
    {
        if (!CompileArranged(call, function))
            return;
        code.Emit(call.Position, OpCode.Call, function.Parameters.Length, isAgent ? 1 : 0, function);
    }

    /// <summary>An agent with a program runs inline; one without is asked like any agent, with its parameters as input.</summary>
    private void CompileAgentCall(Expression.Call call, AgentScope other)
    {
        if (other.Declaration.With is not null)
        {
            CompileDirectCall(call, other.Program, isAgent: true);
            return;
        }
        Constant(call.Position, Value.Of(other.Declaration.Name));
        if (!CompileArranged(call, other.Program))
            return;
        ImmutableArray<string> names = [.. other.Program.Parameters.Select(parameter => parameter.Name)];
        var template = new RecordTemplate(RecordShape.From(names.AsSpan()), [.. Enumerable.Range(0, names.Length)], null);
        code.Emit(call.Position, OpCode.Record, x: template);
        code.Emit(call.Position, OpCode.Action, 2, x: new CallSite("delegate", [null, null]));
    }

    /// <summary>Emits the arguments in source order and then brings them into the order of the parameters.</summary>
    private bool CompileArranged(Expression.Call call, FunctionCode function)
    {
        var site = Site(call, function.Name);
        var sources = ArgumentBinding.Bind(function, site, out var mismatch);
        if (mismatch is not null)
        {
            Raise(call.Position, mismatch.Code, mismatch.Message);
            return false;
        }
        CompileArguments(call);
        if (sources.Length != call.Arguments.Length || sources.Where((source, place) => source != place).Any())
            code.Emit(call.Position, OpCode.Arrange, call.Arguments.Length, x: new Arrangement(sources));
        return true;
    }

    private void CompileArguments(Expression.Call call)
    {
        foreach (var argument in call.Arguments)
            Compile(argument.Value);
    }

    private static CallSite Site(Expression.Call call, string name) => new(name, [.. call.Arguments.Select(argument => argument.Name)]);

    /// <summary>The dotted name of an action; null when the call is of a value's method.</summary>
    private string? ActionName(Expression.Member member)
    {
        var path = member.Identifier;
        var target = member.Target;
        for (; target is Expression.Member inner; target = inner.Target)
            path = $"{inner.Identifier}.{path}";
        return target is Expression.Name root && !IsValue(root.Identifier) ? $"{root.Identifier}.{path}" : null;
    }
}
