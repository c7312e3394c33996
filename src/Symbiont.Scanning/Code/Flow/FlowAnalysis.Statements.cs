using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

internal sealed partial class FlowAnalysis
{
    /// <summary>How many loops within one another are gone through twice.</summary>
    private const int MaxLoops = 2;

    /// <summary>Executes statements; answers whether control comes out at their end.</summary>
    private bool ExecuteBody(ImmutableArray<Statement> body)
    {
        foreach (var statement in body)
        {
            if (statement is FunctionStatement { Function.Name.Length: > 0 } function)
                scope.Set(function.Function.Name, Value.OfFunction(InfoOf(function.Function)));
        }
        var falls = true;
        foreach (var statement in body)
            falls &= Execute(statement);
        return falls;
    }

    private bool Execute(Statement statement)
    {
        if (depth >= MaxDepth)
        {
            limitedAt ??= statement.Start;
            return true;
        }
        depth++;
        var falls = ExecuteAny(statement);
        depth--;
        return falls;
    }

    private bool ExecuteAny(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement { Expression: var expression }:
                Evaluate(expression);
                ApplyChecks(expression);
                return true;
            case AssignStatement assign:
                ExecuteAssign(assign);
                return true;
            case IfStatement conditional:
                return ExecuteIf(conditional);
            case LoopStatement loop:
                return ExecuteLoop(loop);
            case TryStatement attempt:
                return ExecuteTry(attempt);
            case BlockStatement block:
                return ExecuteBody(block.Body);
            case ExitStatement exit:
                ExecuteExit(exit);
                return false;
            case FunctionStatement { Function: var function }:
                Define(function);
                return true;
            case ClassStatement @class:
                ExecuteClass(@class);
                return true;
            case ImportStatement import:
                Import(import);
                return true;
            default:
                throw new InvalidOperationException($"no way to execute {statement.GetType().Name}");
        }
    }

    private void ExecuteAssign(AssignStatement assign)
    {
        var value = Evaluate(assign.Value);
        if (assign.Operator is not ("=" or "let"))
            value = Value.Concat([Evaluate(assign.Targets[0]), value]);
        foreach (var target in assign.Targets)
            Bind(target, value, assign.Operator == "let" || !profile.AssignsOutward);
    }

    private void ExecuteExit(ExitStatement exit)
    {
        if (exit.Value is null)
            return;
        var value = Evaluate(exit.Value);
        if (exit.Kind == ExitKind.Return)
            returned = returned is null ? value : Value.Join(returned, value);
    }

    private bool ExecuteIf(IfStatement conditional)
    {
        var ends = new List<Dictionary<string, Value>>();
        var otherwise = new List<Refinement>();
        foreach (var branch in conditional.Branches)
        {
            Evaluate(branch.Test);
            var condition = Refine(branch.Test);
            Take(branch.Body, [.. otherwise, .. condition.WhenTrue], ends);
            if (otherwise.Count < MaxRefinements)
                otherwise.AddRange(condition.WhenFalse);
        }
        Take(conditional.Else, otherwise, ends);
        if (ends.Count == 0)
            return false;
        work += scope.Merge(ends);
        return true;
    }

    private void Take(ImmutableArray<Statement> body, List<Refinement> refinements, List<Dictionary<string, Value>> ends)
    {
        scope.BeginBranch();
        var before = learnt;
        foreach (var refinement in refinements)
            Apply(refinement);
        var falls = ExecuteBody(body);
        learnt = before;
        var end = scope.EndBranch();
        if (falls)
            ends.Add(end);
    }

    private bool ExecuteLoop(LoopStatement loop)
    {
        var refinements = loop.Target is null && loop.Source is { } test ? Refine(test).WhenTrue : [];
        loops++;
        for (var pass = loops <= MaxLoops ? 2 : 1; pass > 0; pass--)
        {
            var source = loop.Source is null ? Value.Unknown : Evaluate(loop.Source);
            var ends = new List<Dictionary<string, Value>> { new(StringComparer.Ordinal) };
            scope.BeginBranch();
            if (loop.Target is { } target)
                Bind(target, source.Element(), declares: true);
            foreach (var refinement in refinements)
                Apply(refinement);
            ExecuteBody(loop.Body);
            ends.Add(scope.EndBranch());
            work += scope.Merge(ends);
        }
        loops--;
        ExecuteBody(loop.Else);
        return true;
    }

    private bool ExecuteTry(TryStatement attempt)
    {
        var falls = ExecuteBody(attempt.Body);
        var ends = new List<Dictionary<string, Value>>();
        if (falls || attempt.Handlers.IsEmpty)
            ends.Add(new(StringComparer.Ordinal));
        foreach (var handler in attempt.Handlers)
            Take(handler, [], ends);
        if (ends.Count > 0)
            work += scope.Merge(ends);
        return ExecuteBody(attempt.Finally) && ends.Count > 0 && (falls || !attempt.Handlers.IsEmpty);
    }

    private void Define(Function function)
    {
        var info = InfoOf(function);
        var decorators = new List<string>();
        foreach (var decorator in function.Decorators)
        {
            Evaluate(decorator);
            decorators.Add(WrittenName(decorator is CallExpression call ? call.Callee : decorator));
        }
        var bases = currentClass is null ? [] : currentClass.Bases.Select(WrittenName).ToList();
        var by = profile.EnteredBy(function, decorators, bases);
        MarkEntered(info, by);
        if (by == Traits.Tool && decorators.Count > 0)
            DeclareDecorated(info);
        foreach (var parameter in function.Parameters)
        {
            if (parameter.Default is { } value)
                Evaluate(value);
        }
        Defer(info);
    }

    private void MarkEntered(FunctionInfo info, Traits by)
    {
        changed |= (info.EnteredBy | by) != info.EnteredBy;
        info.EnteredBy |= by;
    }

    private void ExecuteClass(ClassStatement @class)
    {
        foreach (var ancestor in @class.Bases)
            Evaluate(ancestor);
        var outer = currentClass;
        currentClass = @class;
        foreach (var member in @class.Body)
            Execute(member);
        currentClass = outer;
        scope.Set(@class.Name, Value.OfName("class:" + @class.Name));
    }

    private void Import(ImportStatement import)
    {
        if (import.Member == "*")
            starredModules.Add(import.Module);
        else if (import.Alias.Length > 0)
            scope.Set(import.Alias, Value.OfName(profile.Canonical(import.Member is null ? import.Module : $"{import.Module}.{import.Member}")));
    }

    /// <summary>A name with its dots, as it is written.</summary>
    private static string WrittenName(Expression expression)
    {
        var name = "";
        while (expression is MemberExpression member && name.Length < 200)
        {
            name = "." + member.Name + name;
            expression = member.Target;
        }
        return (expression as NameExpression)?.Name + name;
    }
}
