using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

internal sealed partial class FlowAnalysis
{
    /// <summary>Makes a target mean a value.</summary>
    /// <param name="target">A name, a field, or a pattern.</param>
    /// <param name="value">What it becomes.</param>
    /// <param name="declares">Whether a name becomes one of this function even if an outer one has it.</param>
    private void Bind(Expression target, Value value, bool declares)
    {
        switch (target)
        {
            case NameExpression name:
                BindName(name.Name, value.Distinct(), declares);
                break;
            case MemberExpression member:
                BindField(member.Target, member.Name, value);
                break;
            case IndexExpression index:
                if (profile.AssignsOutward && index.Target is IndexExpression outer && IsForeignKey(outer.Index) && IsForeignKey(index.Index))
                    Report(CodeRules.PrototypePollution, index.Start, CodeRules.PrototypePollution.Description, Severity.Medium, Confidence.Medium);
                BindField(index.Target, Evaluate(index.Index) is { IsKnownText: true } key ? key.Text! : null, value);
                break;
            case CollectionExpression pattern:
                BindPattern(pattern, value, declares);
                break;
            case SpreadExpression spread:
                Bind(spread.Operand, Value.Of(value.Taint, value.Origin, value.Name), declares);
                break;
            case AssignmentExpression withDefault:
                Evaluate(withDefault.Value);
                Bind(withDefault.Target, value, declares);
                break;
        }
    }

    /// <summary>Whether somebody outside picks the key.</summary>
    private bool IsForeignKey(Expression key) => Evaluate(key) is { IsKnownText: false, Taint: var taint } && taint.Has(Traits.Tool) && (taint.Safe & SinkKinds.Import) == 0;

    private void BindName(string name, Value value, bool declares)
    {
        if (declares || scope.Has(name))
        {
            scope.Set(name, value);
            return;
        }
        var outer = scope.Parent;
        while (outer is not null && !outer.Has(name))
            outer = outer.Parent;
        // A callback may run or not, so what it assigns outside is added to what was there.
        if (outer is null)
            scope.Set(name, value);
        else
            outer.Set(name, Value.Join(outer.Find(name)!, value));
    }

    private void BindField(Expression target, string? key, Value value)
    {
        if (depth >= MaxDepth)
            return;
        depth++;
        var holder = Evaluate(target);
        holder = key is null ? holder.Taking(value.Taint, value.Origin) : holder.WithField(key, value.Distinct());
        if (IsPlace(target))
            Bind(target, holder, declares: false);
        depth--;
    }

    private void BindPattern(CollectionExpression pattern, Value value, bool declares)
    {
        var items = pattern.Items;
        for (var i = 0; i < items.Length; i++)
        {
            var part = items[i] switch
            {
                { Key: TextExpression key } => Member(value, key.Text),
                { Key: null, Value: SpreadExpression } => value,
                { Key: null } when !value.Items.IsDefault && i < value.Items.Length => value.Items[i],
                _ => value.Element(),
            };
            Bind(items[i].Value, part, declares);
        }
    }

    /// <summary>A member or item of a value.</summary>
    private Value Member(Value target, string key)
    {
        if (target.Field(key) is { } field)
            return field;
        if (target.Name is { } holder && holder.StartsWith("class:", StringComparison.Ordinal) && holder.EndsWith("()", StringComparison.Ordinal)
            && classFields.TryGetValue(holder[6..^2], out var instance) && instance.Field(key) is { } kept)
        {
            return kept.Taking(target.Own, target.Origin);
        }
        // An address as text.
        if (key == "href" && (target.Text is not null || (target.Name is null && target.Fields is null)))
            return target.Named(null);
        var name = target.Name is null ? null : profile.Canonical($"{target.Name}.{key}");
        if (name is not null && profile.Member(name, target, key) is { } special)
            return special.Taking(BesidesEnvironment(target.Own), target.Origin);
        if (name is not null && methods.TryGetValue(name.Replace("()", "", StringComparison.Ordinal), out var method))
            return Value.OfFunction(method);
        return target.Own == default && name is null ? Value.Unknown : Value.Of(target.Own, target.Origin, name);
    }

    private static bool IsEnvironment(Value value) => value.Name is "process.env" or "os.environ";

    /// <summary>What a value may be besides the environment: the parameter of which that is the standard value.</summary>
    private static Taint BesidesEnvironment(Taint taint) => taint with { Traits = taint.Traits & ~Traits.Environment };
}
