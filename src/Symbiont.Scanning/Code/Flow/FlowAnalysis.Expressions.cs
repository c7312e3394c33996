using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

internal sealed partial class FlowAnalysis
{
    private Value Evaluate(Expression expression)
    {
        if (depth >= MaxDepth || --steps < 0)
        {
            limitedAt ??= expression.Start;
            return Value.Unknown;
        }
        depth++;
        var value = EvaluateAny(expression);
        depth--;
        return value;
    }

    private Value EvaluateAny(Expression expression) => expression switch
    {
        NameExpression name => EvaluateName(name),
        TextExpression text => Value.OfText(text.Text),
        NumberExpression number => Value.OfName("number:" + number.Digits),
        ConstantExpression constant => Value.OfName(constant.Name),
        RegexExpression regex => Value.Unknown.WithField("pattern", Value.OfText(regex.Pattern)),
        TemplateExpression template => Value.Concat(EvaluateAll(template.Parts)),
        MemberExpression member => Found(Member(Evaluate(member.Target), member.Name)),
        IndexExpression index => Uncovered(EvaluateIndex(index), index.Start),
        CallExpression call => Uncovered(EvaluateCall(call), call.Start),
        OperationExpression operation => EvaluateOperation(operation),
        ConditionalExpression conditional => EvaluateConditional(conditional),
        CollectionExpression collection => EvaluateCollection(collection),
        ComprehensionExpression comprehension => EvaluateComprehension(comprehension),
        AssignmentExpression assignment => EvaluateAssignment(assignment),
        FunctionExpression function => EvaluateFunction(function),
        // How minifiers write true and false.
        NotExpression { Operand: NumberExpression { Digits: "0" } } => Value.OfName("true"),
        NotExpression { Operand: NumberExpression { Digits: "1" } } => Value.OfName("false"),
        NotExpression not => Dependent([Evaluate(not.Operand)], keepsTaint: false),
        SpreadExpression spread => Evaluate(spread.Operand) is var whole ? Value.Of(whole.Taint, whole.Origin, whole.Name) : Value.Unknown,
        OtherExpression { Parts: [var only] } => Evaluate(only),
        OtherExpression other => Dependent(EvaluateAll(other.Parts)),
        _ => throw new InvalidOperationException($"no way to evaluate {expression.GetType().Name}"),
    };

    private List<Value> EvaluateAll(ImmutableArray<Expression> parts)
    {
        var values = new List<Value>(parts.Length);
        foreach (var part in parts)
            values.Add(Evaluate(part));
        return values;
    }

    /// <summary>A value that depends on others in ways not looked at.</summary>
    private static Value Dependent(IEnumerable<Value> parts, bool keepsTaint = true)
    {
        var taint = default(Taint);
        string? origin = null;
        foreach (var part in parts)
        {
            taint |= part.Taint;
            origin ??= part.Origin;
        }
        return keepsTaint && taint != default ? Value.Of(taint, origin) : Value.Unknown;
    }

    private Value EvaluateName(NameExpression name)
    {
        if (scope.Find(name.Name) is { } known)
            return Found(known);
        if (name.Name == "this" && currentContainer is { } container)
            return Instance(container);
        foreach (var module in starredModules)
        {
            if (profile.IsFunction($"{module}.{name.Name}"))
                return Value.OfName($"{module}.{name.Name}");
        }
        var global = profile.Canonical(name.Name);
        return profile.Member(global, Value.Unknown, global) ?? Value.OfName(global);
    }

    /// <summary>A value found by its name; whether a downloaded file lies there is known of it only now.</summary>
    private Value Found(Value value) => downloaded.Contains(value) ? value.Taking(new(Traits.DownloadedFile)) : value;

    private Value EvaluateIndex(IndexExpression index)
    {
        var target = Evaluate(index.Target);
        var key = Evaluate(index.Index);
        if (key is { IsKnownText: true, Text: { } text })
        {
            if (key.Taint.Has(Traits.Computed) && target.Name is { } holder)
                return Hidden(Member(target, text), holder, text, key, index.Start);
            return Found(Member(target, text));
        }
        if (key.Name is { } number && number.StartsWith("number:", StringComparison.Ordinal) && !target.Items.IsDefault
            && int.TryParse(number.AsSpan("number:".Length), out var place) && place < target.Items.Length && place >= -target.Items.Length)
        {
            return target.Items[place < 0 ? place + target.Items.Length : place];
        }
        // One variable, whose name a setting says; all of them only if the name was taken from among them, or from a list of secrets.
        if (IsEnvironment(target) && !key.Taint.Has(Traits.Environment | Traits.SecretNames))
            return Value.Of(key.Taint | BesidesEnvironment(target.Own), key.Origin ?? target.Origin, target.Name + "[]");
        if (key.Name == "slice(-1)")
            return Reversed(target);
        var element = target.Items.IsDefault && target.Fields is null ? target : target.Element();
        var name = target.Name is null ? null : profile.Member(target.Name + "[]", target, "") is { } special ? special.Name : target.Name + "[]";
        return key.Name?.StartsWith("slice(", StringComparison.Ordinal) == true
            ? Value.OfItems([element]).Taking(target.Own, target.Origin)
            : Value.Of(element.Taint, element.Origin, name ?? element.Name);
    }

    private static Value Reversed(Value target)
    {
        // Lists are reversed every day, texts to hide what they say.
        if (!target.IsKnownText)
            return target.Text is null ? target : target.Taking(new(Traits.Decoded));
        var letters = target.Text!.ToCharArray();
        Array.Reverse(letters);
        return Value.OfText(new(letters), Traits.Decoded | Traits.Computed);
    }

    private Value EvaluateOperation(OperationExpression operation)
    {
        var operands = EvaluateAll(operation.Operands);
        switch (operation.Operators[0])
        {
            case "==" or "!=" or "===" or "!==" or "<" or ">" or "<=" or ">=" or "in" or "not in" or "is" or "is not" or "instanceof" or "<>":
                return Value.Unknown;
            case "and" or "or" or "&&" or "||" or "??":
                return operands.Aggregate(Value.Join);
            case "%" when operands[0].Text is { } format && operation.Operators.All(word => word is "%" or "+"):
                return Formatted(format, operands.Skip(1).ToList());
            case "/" when operation.Operators.All(word => word == "/") && operands.Any(operand => operand.Text is not null):
                return Value.Concat(operands, "/").Named("pathlib.Path()");
            case "^" when operation.Operands.Any(operand => operand is NumberExpression):
                return Value.Of(operands.Aggregate(new Taint(Traits.Decoded), (sum, operand) => sum | operand.Taint), null);
            case "^" or "-" or "*" or "<<" or ">>" or "**" or "//":
                return Dependent(operands);
            default:
                return operation.Operators.Contains("+") || operands.Any(operand => operand.Text is not null) ? Concatenated(operands) : Dependent(operands);
        }
    }

    private static Value Concatenated(List<Value> operands)
    {
        // Lists are added to lists: what comes first stays first.
        if (!operands[0].Items.IsDefault)
            return Value.OfItems([.. operands.SelectMany(operand => operand.Items.IsDefault ? [operand] : operand.Items)]);
        return Value.Concat(operands);
    }

    /// <summary>Fills the places of a format in order.</summary>
    private static Value Formatted(string format, List<Value> arguments)
    {
        var values = arguments.SelectMany(argument => argument.Items.IsDefault ? [argument] : argument.Items).ToList();
        var parts = new List<Value>();
        var next = 0;
        foreach (var piece in PlaceInFormat().Split(format))
        {
            if (parts.Count > 0)
                parts.Add(next < values.Count ? values[next++] : Value.Of(values.Count > 0 ? values[^1].Taint : default, null));
            parts.Add(Value.OfText(piece));
        }
        parts.AddRange(values.Skip(next));
        return Value.Concat(parts);
    }

    private Value EvaluateConditional(ConditionalExpression conditional)
    {
        Evaluate(conditional.Test);
        var condition = Refine(conditional.Test);
        return Value.Join(EvaluateUnder(condition.WhenTrue, conditional.Then), EvaluateUnder(condition.WhenFalse, conditional.Else));
    }

    private Value EvaluateUnder(List<Refinement> refinements, Expression expression)
    {
        if (refinements.Count == 0)
            return Evaluate(expression);
        scope.BeginBranch();
        foreach (var refinement in refinements)
            Apply(refinement);
        var value = Evaluate(expression);
        scope.EndBranch();
        return value;
    }

    private Value EvaluateCollection(CollectionExpression collection)
    {
        if (collection.Kind != CollectionKind.Map)
        {
            var items = EvaluateAll([.. collection.Items.Select(item => item.Value)]);
            return Value.OfItems(items);
        }
        var map = new Value();
        EnterHandlers(collection);
        foreach (var (key, item) in collection.Items)
        {
            var value = Evaluate(item);
            if (key is null)
                map = map.Taking(value.Taint, value.Origin);
            else if (Evaluate(key) is { IsKnownText: true, Text: { } name })
                map = map.WithField(name, value);
            else
                map = map.Taking(value.Taint, value.Origin);
        }
        if (map.Field("description")?.Text is { } description && map.Field("name")?.Text is { } tool && (map.Field("inputSchema") ?? map.Field("parameters") ?? map.Field("input_schema")) is not null)
            Declare(collection.Start, tool, description, [map], (map.Field("handler") ?? map.Field("execute") ?? map.Field("run"))?.Function);
        return map;
    }

    /// <summary>A tool described by an object: what its handler is given comes from an agent.</summary>
    private void EnterHandlers(CollectionExpression collection)
    {
        var described = collection.Items.Any(item => item.Key is TextExpression { Text: "description" })
            && collection.Items.Any(item => item.Key is TextExpression { Text: "parameters" or "inputSchema" or "schema" or "args" or "input_schema" });
        if (!described)
            return;
        foreach (var (key, value) in collection.Items)
        {
            if (key is TextExpression { Text: "handler" or "execute" or "run" or "call" or "callback" or "invoke" or "func" or "function" } && value is FunctionExpression function)
                MarkEntered(InfoOf(function.Function), Traits.Tool);
        }
    }

    private Value EvaluateComprehension(ComprehensionExpression comprehension)
    {
        scope.BeginBranch();
        foreach (var clause in comprehension.Clauses)
        {
            Bind(clause.Target, Evaluate(clause.Source).Element(), declares: true);
            foreach (var test in clause.Tests)
            {
                Evaluate(test);
                foreach (var refinement in Refine(test).WhenTrue)
                    Apply(refinement);
            }
        }
        var value = Dependent(EvaluateAll(comprehension.Elements));
        scope.EndBranch();
        return Value.Of(value.Taint, value.Origin);
    }

    private Value EvaluateAssignment(AssignmentExpression assignment)
    {
        var value = Evaluate(assignment.Value);
        if (assignment.Operator != "=")
            value = Value.Concat([Evaluate(assignment.Target), value]);
        Bind(assignment.Target, value, !profile.AssignsOutward);
        return value;
    }

    private Value EvaluateFunction(FunctionExpression function)
    {
        var info = InfoOf(function.Function);
        Defer(info);
        return Value.OfFunction(info);
    }

    [GeneratedRegex("%(?:\\([A-Za-z_]{1,40}\\))?[-#0 +]?[0-9]{0,4}(?:\\.[0-9]{1,3})?[sdrfxXciu]|\\{[A-Za-z0-9_.\\[\\]]{0,40}(?:![rs])?(?::[^{}]{0,20})?\\}")]
    private static partial Regex PlaceInFormat();
}
