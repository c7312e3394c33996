using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>Checks: what allow-lists, formats and validators prove of a value.</summary>
internal sealed partial class FlowAnalysis
{
    private const int MaxRefinements = 16;

    private void Apply(Refinement refinement)
    {
        var value = Evaluate(refinement.Target);
        if (refinement.Learnt != Traits.None)
        {
            Bind(refinement.Target, value.Taking(new(refinement.Learnt), "what a search for secrets found"), declares: refinement.Target is NameExpression);
            learnt |= refinement.Learnt & (Traits.SecretPath | Traits.CredentialPath);
            return;
        }
        if (!value.Taint.IsTrusted)
            Bind(refinement.Target, value.SafeFor(refinement.Safe), declares: refinement.Target is NameExpression);
    }

    /// <summary>A check that throws: <c>validate_path(path)</c>, <c>assert x in ALLOWED</c>.</summary>
    private void ApplyChecks(Expression expression)
    {
        if (expression is OtherExpression { Parts: [var awaited] })
            expression = awaited;
        if (expression is CallExpression call && IsValidator(call))
        {
            foreach (var argument in call.Arguments.Where(argument => IsPlace(argument.Value)))
                Apply(new(argument.Value, SinkKinds.Injection));
        }
        else if (expression is OperationExpression or NotExpression)
        {
            foreach (var refinement in Refine(expression).WhenTrue)
                Apply(refinement);
        }
    }

    private Condition Refine(Expression test)
    {
        if (depth >= MaxDepth)
            return new();
        depth++;
        var condition = test switch
        {
            NotExpression { Operand: var operand } when Refine(operand) is var inner => new(inner.WhenFalse, inner.WhenTrue),
            OtherExpression { Parts: [var only] } => Refine(only),
            OperationExpression operation => RefineOperation(operation),
            CallExpression call => RefineCall(call),
            _ => new(),
        };
        depth--;
        return condition;
    }

    private Condition RefineOperation(OperationExpression operation)
    {
        var condition = new Condition();
        switch (operation.Operators[0])
        {
            case "and" or "&&":
                foreach (var operand in operation.Operands)
                    condition.WhenTrue.AddRange(Refine(operand).WhenTrue.Take(MaxRefinements));
                break;
            case "or" or "||":
                foreach (var operand in operation.Operands)
                    condition.WhenFalse.AddRange(Refine(operand).WhenFalse.Take(MaxRefinements));
                break;
            case "in" or "not in":
                RefineMembership(operation, operation.Operators[0] == "in" ? condition : new(condition.WhenFalse, condition.WhenTrue));
                break;
            case "==" or "===" or "is":
                RefineEquality(operation, condition.WhenTrue);
                break;
            case "!=" or "!==" or "is not":
                RefineEquality(operation, condition.WhenFalse);
                break;
        }
        return condition;
    }

    private void RefineMembership(OperationExpression operation, Condition condition)
    {
        var (item, container) = (operation.Operands[0], operation.Operands[1]);
        if (SafeWithout(item) is var safe and not SinkKinds.None)
            AddPlace(condition.WhenFalse, container, safe);
        else if (item is not TextExpression && container is not TextExpression && Evaluate(container).Taint.IsTrusted)
            AddPlace(condition.WhenTrue, item, SinkKinds.Injection);
        else if (Evaluate(item) is { Taint.IsTrusted: true, Name: var name } && name?.EndsWith(".resolve()", StringComparison.Ordinal) == true)
            AddPlace(condition.WhenTrue, container, SinkKinds.Path);
        // base in path.parents
        if (container is MemberExpression { Name: "parents", Target: var path })
            AddPlace(condition.WhenTrue, path, SinkKinds.Path);
    }

    private static void RefineEquality(OperationExpression operation, List<Refinement> proven)
    {
        for (var i = 0; i < 2 && operation.Operands.Length == 2; i++)
        {
            var (one, other) = (operation.Operands[i], operation.Operands[1 - i]);
            if (one is TextExpression { Text: "number" or "boolean" } && other is OtherExpression { Parts: [var typed] })
                AddPlace(proven, typed, SinkKinds.Injection);
            else if (one is TextExpression or NumberExpression)
                AddPlace(proven, other, SinkKinds.Injection);
            // commonpath([base, path]) == base
            if (one is CallExpression { Callee: MemberExpression { Name: "commonpath" or "commonprefix" } } common)
                AddPlaces(proven, common.Arguments.Select(argument => argument.Value), SinkKinds.Path);
            // dirname(path) === base, urlparse(url).hostname == host
            if (one is MemberExpression { Name: "hostname" or "netloc" or "host" or "origin", Target: var address })
                AddPlace(proven, address, SinkKinds.Url);
        }
    }

    private Condition RefineCall(CallExpression call)
    {
        var condition = new Condition();
        var method = WrittenName(call.Callee);
        method = method[(method.LastIndexOf('.') + 1)..];
        var target = (call.Callee as MemberExpression)?.Target;
        var first = call.Arguments.IsEmpty ? null : call.Arguments[0].Value;
        switch (method)
        {
            case "isdigit" or "isalnum" or "isnumeric" or "isdecimal" or "isidentifier" or "isalpha" when target is not null:
                AddPlace(condition.WhenTrue, target, SinkKinds.Injection);
                break;
            case "match" or "fullmatch" or "test" or "search" when SearchedBy(target) is var searched && searched != Traits.None:
                foreach (var place in call.Arguments.Select(argument => argument.Value).Where(IsPlace))
                    condition.WhenTrue.Add(new(place, SinkKinds.None, searched));
                break;
            case "match" or "fullmatch" or "test" or "search" when IsFormat(call, target):
                AddPlaces(condition.WhenTrue, call.Arguments.Select(argument => argument.Value), SinkKinds.Injection);
                break;
            case "startswith" or "startsWith" or "is_relative_to" when target is not null && first is not null:
                AddPlace(condition.WhenTrue, target, SafeWithPrefix(Evaluate(first).Text));
                break;
            case "includes" or "contains" or "some" when target is not null && SafeWithout(first) is var safe and not SinkKinds.None:
                AddPlace(condition.WhenFalse, target, safe);
                break;
            case "includes" or "has" or "contains" or "Contains" when target is not null && first is not null && Evaluate(target).Taint.IsTrusted:
                AddPlace(condition.WhenTrue, first, SinkKinds.Injection);
                break;
            case "isinstance" when call.Arguments is [_, { Value: NameExpression { Name: "int" or "float" or "bool" } }]:
            case "isInteger" or "isSafeInteger" or "isFinite":
                AddPlace(condition.WhenTrue, first!, SinkKinds.Injection);
                break;
            default:
                if (IsValidator(call))
                    AddPlaces(condition.WhenTrue, call.Arguments.Select(argument => argument.Value), SinkKinds.Injection);
                break;
        }
        return condition;
    }

    /// <summary>What a text is safe for that does not hold this one.</summary>
    private static SinkKinds SafeWithout(Expression? held) => held switch
    {
        TextExpression { Text: ".." or "../" or "/" or "\\" } => SinkKinds.Path,
        TextExpression { Text: ";" } => SinkKinds.Sql,
        _ => SinkKinds.None,
    };

    /// <summary>What a text that begins so is safe for: an address, if its host is named, or if it is encrypted, which what must not be asked from inside seldom is; a path, if it is not only said to be an address.</summary>
    private static SinkKinds SafeWithPrefix(string? prefix) => prefix switch
    {
        "http" or "http://" or "https" => SinkKinds.None,
        not null when prefix.Contains("://", StringComparison.Ordinal) => SinkKinds.Path | SinkKinds.Url,
        _ => SinkKinds.Path,
    };

    /// <summary>What a pattern searches for: names of files that hold secrets, or words that secrets stand behind.</summary>
    private Traits SearchedBy(Expression? target)
    {
        var pattern = target is RegexExpression regex ? regex.Pattern : target is null ? null : Evaluate(target).Field("pattern")?.Text;
        return pattern is null ? Traits.None : SecretSearch.Of(pattern);
    }

    /// <summary>Whether a match proves a format: a pattern that says how the text ends, or matches it as a whole, and does not allow everything.</summary>
    private bool IsFormat(CallExpression call, Expression? target)
    {
        var method = ((call.Callee as MemberExpression)?.Name) ?? "";
        var pattern = target is RegexExpression regex ? regex.Pattern
            : call.Arguments.Length > 0 && Evaluate(call.Arguments[0].Value).Text is { } text ? text : null;
        if (pattern is null && target is not null)
            pattern = Evaluate(target).Field("pattern")?.Text;
        return pattern is not null && !pattern.Contains(".*", StringComparison.Ordinal) && !pattern.Contains(".+", StringComparison.Ordinal)
            && (method == "fullmatch" || pattern.EndsWith('$') || pattern.EndsWith("\\Z", StringComparison.Ordinal));
    }

    private bool IsValidator(CallExpression call)
    {
        var name = WrittenName(call.Callee);
        name = name[(name.LastIndexOf('.') + 1)..];
        if (!ValidatorName().IsMatch(name))
            return false;
        // A function of this file that checks nothing is no check, whatever it is called.
        return Evaluate(call.Callee).Function is not { } function || HasChecks(function.Syntax);
    }

    private static bool HasChecks(Function function) =>
        function.Body.Any(statement => statement is IfStatement or TryStatement or LoopStatement or ExitStatement { Value: OperationExpression or CallExpression or NotExpression });

    private static bool IsPlace(Expression expression) => expression is NameExpression or MemberExpression or IndexExpression;

    private static void AddPlace(List<Refinement> refinements, Expression expression, SinkKinds safe)
    {
        while (expression is OtherExpression { Parts: [var inner] })
            expression = inner;
        // str(path), os.path.realpath(path), path.lower(): what is proven of the result holds for what it was made of.
        for (var i = 0; i < 4 && expression is CallExpression call; i++)
            expression = call.Arguments.Length > 0 ? call.Arguments[0].Value : call.Callee is MemberExpression member ? member.Target : expression;
        if (IsPlace(expression))
            refinements.Add(new(expression, safe));
    }

    private static void AddPlaces(List<Refinement> refinements, IEnumerable<Expression> expressions, SinkKinds safe)
    {
        foreach (var expression in expressions)
        {
            if (expression is CollectionExpression collection)
                AddPlaces(refinements, collection.Items.Select(item => item.Value).Where(item => item is not CollectionExpression), safe);
            else
                AddPlace(refinements, expression, safe);
        }
    }

    [GeneratedRegex("^_?(is_?)?(valid|safe|allowed|permitted|whitelisted|allowlisted|within)|^_?(validate|sanitize|sanitise|check|assert|ensure|verify|require|restrict|guard|secure|safe)([_A-Z]|$)|_(valid|safe|allowed|within)(_|$)|(Valid|Safe|Allowed|Within)([A-Z]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ValidatorName();

    /// <summary>What writes a text so that a shell, or a script, takes it for one word. What is written for a page is not.</summary>
    [GeneratedRegex("^_?(shell_?)?(escape|quote)_?(shell|sh|cmd|command|bash|posix|power_?shell|arg(ument)?s?|apple_?script|as|osa|script|single|double|quotes?|string|str)?$|^_?(sh|shell|cmd|bash|arg|applescript)_?(escape|quote)d?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex EscaperName();
}
