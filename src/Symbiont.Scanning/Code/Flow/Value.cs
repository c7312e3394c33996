using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>What an expression may be when the program runs, as far as it is known.</summary>
internal sealed class Value
{
    /// <summary>Stands in <see cref="Text"/> for what is not known.</summary>
    public const char Hole = '\0';

    private const int MaxParts = 32;
    private const int MaxText = 8192;
    private const int MaxName = 120;

    /// <summary>In the order of their names: what a message says of the first must not depend on the process.</summary>
    public static readonly ImmutableSortedDictionary<string, Value> NoFields = ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal);

    /// <summary>Nothing is known, and nothing suspected.</summary>
    public static readonly Value Unknown = new();

    /// <summary>Its own, without that of its parts.</summary>
    public Taint Own { get; private init; }

    /// <summary>Its own and that of all its parts.</summary>
    public Taint Taint { get; private init; }

    /// <summary>The text it is, with holes; null when it is no text or nothing is known of it.</summary>
    public string? Text { get; private init; }

    /// <summary>What it denotes: <c>os.system</c>, <c>requests.get()</c>, <c>True</c>.</summary>
    public string? Name { get; private init; }

    /// <summary>Its items in order; default when they are not known.</summary>
    public ImmutableArray<Value> Items { get; private init; }

    public ImmutableSortedDictionary<string, Value>? Fields { get; private init; }

    public FunctionInfo? Function { get; private init; }

    /// <summary>Taint of what decides how the text begins; for an address, of its host.</summary>
    public Taint Head { get; private init; }

    /// <summary>Where the taint came from, in words.</summary>
    public string? Origin { get; private init; }

    public bool IsKnownText => Text is not null && !Text.Contains(Hole);

    public bool IsTrue => Name is "True" or "true";

    public static Value OfText(string text, Traits traits = Traits.None) =>
        new Value { Text = text.Length <= MaxText ? text : null }.Taking(new(traits | TextClues.Of(text)));

    public static Value OfName(string name) => new() { Name = name.Length <= MaxName ? name : null };

    public static Value OfFunction(FunctionInfo function) => new() { Function = function };

    public static Value Of(Taint taint, string? origin, string? name = null) =>
        new() { Own = taint, Taint = taint, Head = taint, Origin = origin, Name = name?.Length <= MaxName ? name : null };

    public static Value OfItems(IReadOnlyList<Value> items)
    {
        var taint = default(Taint);
        string? origin = null;
        foreach (var item in items)
        {
            taint |= item.Taint;
            origin ??= item.Origin;
        }
        if (items.Count(item => item.IsKnownText && EnvironmentSecrets.IsSecret(item.Text!)) > 1)
            taint |= new Taint(Traits.SecretNames);
        return items.Count <= MaxParts
            ? new() { Items = [.. items], Taint = taint, Head = taint, Origin = origin }
            : Of(taint, origin);
    }

    /// <summary>The same, with more taint.</summary>
    public Value Taking(Taint taint, string? origin = null) => taint == default
        ? this
        : Copy(Own | taint, Taint | taint, Head | taint, Origin ?? origin);

    /// <summary>The same with something behind it, which does not decide how it begins.</summary>
    public Value Followed(Taint taint, string? origin) => Copy(Own | taint, Taint | taint, Head, Origin ?? origin);

    /// <summary>The same in one more function's hands; what it is called stays, what it consists of is not known.</summary>
    public Value Named(string? name) => new()
    {
        Own = Taint,
        Taint = Taint,
        Head = Head,
        Origin = Origin,
        Text = Text,
        Name = name?.Length <= MaxName ? name : null,
    };

    /// <summary>The same after a check or an escape.</summary>
    public Value SafeFor(SinkKinds kinds) => Taint.IsTrusted
        ? this
        : Copy(
            (Own with { Safe = Own.Safe | kinds }).Cleaned(kinds), (Taint with { Safe = Taint.Safe | kinds }).Cleaned(kinds), (Head with { Safe = Head.Safe | kinds }).Cleaned(kinds), Origin);

    /// <summary>A value of its own, so that what is later learnt of it is not taken for known of every unknown value.</summary>
    public Value Distinct() => ReferenceEquals(this, Unknown) ? new() : this;

    public Value WithField(string key, Value value)
    {
        var fields = Fields ?? NoFields;
        if (fields.Count >= MaxParts && !fields.ContainsKey(key))
            return Taking(value.Taint, value.Origin);
        var taint = Own | value.Taint;
        foreach (var (other, field) in fields)
        {
            if (other != key)
                taint |= field.Taint;
        }
        return new()
        {
            Own = Own,
            Taint = taint,
            Head = Head,
            Origin = Origin ?? value.Origin,
            Text = Text,
            Name = Name,
            Items = Items,
            Function = Function,
            Fields = fields.SetItem(key, value),
        };
    }

    public Value? Field(string key) => Fields is not null && Fields.TryGetValue(key, out var value) ? value : null;

    /// <summary>Any of its items: what a loop over it sees.</summary>
    public Value Element()
    {
        if (Items.IsDefaultOrEmpty && Fields is null)
            return Of(Own, Origin);
        var element = Of(Own, Origin);
        foreach (var item in Items.IsDefaultOrEmpty ? Fields?.Values ?? [] : Items)
            element = element == Unknown ? item : Join(element, item);
        return element.Taking(new(Taint.Traits & Traits.SecretNames));
    }

    /// <summary>One or the other, as after a condition.</summary>
    public static Value Join(Value a, Value b)
    {
        if (ReferenceEquals(a, b))
            return a;
        return new()
        {
            Own = a.Own | b.Own,
            Taint = a.Taint | b.Taint,
            Head = a.Head | b.Head,
            Origin = a.Origin ?? b.Origin,
            Text = a.Text == b.Text ? a.Text : null,
            Name = a.Name == b.Name || b.Name is null or "None" or "null" or "undefined" ? a.Name : a.Name is null or "None" or "null" or "undefined" ? b.Name : null,
            Items = a.Items.IsDefault ? b.Items : a.Items,
            Fields = a.Fields ?? b.Fields,
            Function = a.Function ?? b.Function,
        };
    }

    /// <summary>Texts after one another, by <c>+</c>, in a template, or as a path.</summary>
    public static Value Concat(IReadOnlyList<Value> parts, string separator = "")
    {
        var taint = default(Taint);
        Taint? head = null;
        string? origin = null;
        var text = new System.Text.StringBuilder();
        var known = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (i > 0)
                text.Append(separator);
            if (!part.IsKnownText && head is null && (text.Length == 0 || text.ToString() is "http://" or "https://" || text[^1] == Hole))
                head = part.Head;
            if (part.IsKnownText && head is null && text.Length == 0 && part.Text is not ("" or "http://" or "https://"))
                head = default(Taint);
            if (text.Length <= MaxText)
                text.Append(part.Text ?? Hole.ToString());
            taint |= part.Taint;
            origin ??= part.Taint.IsTrusted && part.Taint.Traits == Traits.None ? null : part.Origin;
            known += part.IsKnownText ? 1 : 0;
        }
        var traits = known == parts.Count ? Traits.Computed : known > 0 ? Traits.Built : Traits.None;
        var isText = text.Length <= MaxText && known > 0;
        var whole = isText ? text.ToString() : null;
        taint |= new Taint(traits | (whole is null ? Traits.None : TextClues.Of(whole)));
        return new() { Own = taint, Taint = taint, Head = head ?? taint, Origin = origin, Text = whole };
    }

    private Value Copy(Taint own, Taint taint, Taint head, string? origin) => new()
    {
        Own = own,
        Taint = taint,
        Head = head,
        Origin = origin,
        Text = Text,
        Name = Name,
        Items = Items,
        Fields = Fields,
        Function = Function,
    };
}
