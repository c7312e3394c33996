using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Builtins on texts. Positions and lengths count UTF-16 units; letters change case without regard to culture.</summary>
internal static class TextBuiltins
{
    public static IEnumerable<Builtin> All =>
    [
        new("trim", (arguments, meter) => Changed("trim", arguments[0], text => text.Trim(), meter)),
        new("upper", (arguments, meter) => Changed("upper", arguments[0], text => text.ToUpperInvariant(), meter)),
        new("lower", (arguments, meter) => Changed("lower", arguments[0], text => text.ToLowerInvariant(), meter)),
        new("starts_with", (arguments, meter) => Tested("starts_with", arguments, (text, part) => text.StartsWith(part, StringComparison.Ordinal), meter)),
        new("ends_with", (arguments, meter) => Tested("ends_with", arguments, (text, part) => text.EndsWith(part, StringComparison.Ordinal), meter)),
        new("substring", Substring),
        new("replace", Replace),
        new("split", Split),
        new("join", Join),
    ];

    private static Value? Changed(string name, Value value, Func<string, string> change, Meter meter)
    {
        if (value is not StringValue text)
            return meter.Wrong(name, "a string", value);
        return meter.SpendBytes(text.Size, 2) ? meter.Admit(Value.Of(change(text.Text))) : null;
    }

    private static Value? Tested(string name, ReadOnlySpan<Value> arguments, Func<string, string, bool> test, Meter meter)
    {
        if (arguments is not [StringValue text, StringValue part])
            return meter.Wrong(name, "two strings", arguments[0] is StringValue ? arguments[1] : arguments[0]);
        return meter.SpendBytes(part.Size) ? Value.Of(test(text.Text, part.Text)) : null;
    }

    /// <summary><c>substring(text, start, end)</c> without the unit at <c>end</c>; positions beyond the text mean its end.</summary>
    private static Value? Substring(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments[0] is not StringValue { Text: var text })
            return meter.Wrong("substring", "a string", arguments[0]);
        if (arguments[1] is not IntValue { Number: var start })
            return meter.Wrong("substring", "an int", arguments[1]);
        var end = (long)text.Length;
        if (arguments.Length > 2)
        {
            if (arguments[2] is not IntValue { Number: var given })
                return meter.Wrong("substring", "an int", arguments[2]);
            end = Math.Min(end, given);
        }
        if (start < 0 || end < 0)
            return meter.Fail(ErrorCodes.IndexOutOfRange, "A substring cannot begin or end before the text.");
        start = Math.Min(start, text.Length);
        var length = (int)Math.Max(0, end - start);
        return meter.SpendBytes(2L * length) ? meter.Admit(Value.Of(text.Substring((int)start, length))) : null;
    }

    private static Value? Replace(ReadOnlySpan<Value> arguments, Meter meter)
    {
        foreach (var argument in arguments)
        {
            if (argument is not StringValue)
                return meter.Wrong("replace", "three strings", argument);
        }
        var (text, old, replacement) = (((StringValue)arguments[0]).Text, ((StringValue)arguments[1]).Text, ((StringValue)arguments[2]).Text);
        if (old.Length == 0)
            return meter.Invalid("'replace' needs something to look for.");
        if (!meter.SpendBytes(2L * text.Length, 4))
            return null;
        // Counted before it is built: the result may be far larger than what it is made of.
        var found = (long)text.AsSpan().Count(old);
        var length = text.Length + (found * (replacement.Length - old.Length));
        return meter.Fits(StringValue.SizeOf(length)) && meter.SpendBytes(2 * length, 2) && meter.Spend(found / 8)
            ? meter.Admit(Value.Of(text.Replace(old, replacement, StringComparison.Ordinal)))
            : null;
    }

    /// <summary><c>split(text, separator)</c>; without a separator at white space, without empty parts; with an empty one into characters.</summary>
    private static Value? Split(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments[0] is not StringValue { Text: var text })
            return meter.Wrong("split", "a string", arguments[0]);
        if (arguments.Length > 1 && arguments[1] is not StringValue)
            return meter.Wrong("split", "a string", arguments[1]);
        var separator = arguments.Length > 1 ? ((StringValue)arguments[1]).Text : null;
        var most = separator is null or "" ? text.Length : 1 + (long)text.AsSpan().Count(separator);
        if (!meter.SpendBytes(2L * text.Length, 4) || !meter.Spend(most / 2) || !meter.Fits((most * (StringValue.Overhead + ArrayValue.PerItem)) + (2L * text.Length)))
            return null;
        return meter.Admit(separator switch
        {
            "" => Characters(text),
            null => Texts(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            _ => Texts(text.Split(separator)),
        });
    }

    private static ArrayValue Characters(string text)
    {
        var cursor = Cursor.Over(Value.Of(text))!;
        var characters = new List<Value>(text.Length);
        while (cursor.Next() is { } character)
            characters.Add(character);
        return ArrayValue.From(characters);
    }

    private static ArrayValue Texts(string[] parts) => ArrayValue.From(parts.Select(Value.Of));

    private static Value? Join(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments[0] is not SequenceValue items)
            return meter.Wrong("join", "an array of strings", arguments[0]);
        if (arguments.Length > 1 && arguments[1] is not StringValue)
            return meter.Wrong("join", "a string", arguments[1]);
        var separator = arguments.Length > 1 ? ((StringValue)arguments[1]).Text : "";
        var length = items.Count * separator.Length;
        if (!meter.Fits(items.Size) || !meter.Spend(items.Count / 8))
            return null;
        foreach (var item in items)
        {
            if (item is not StringValue text)
                return meter.Fail(ErrorCodes.TypeMismatch, $"'join' needs strings, and one item is {Kinds.Of(item)}; string(…) makes a text of it.");
            length += text.Text.Length;
        }
        return meter.Fits(StringValue.SizeOf(length)) && meter.SpendBytes(2 * length)
            ? meter.Admit(Value.Of(string.Join(separator, items.Select(item => ((StringValue)item).Text))))
            : null;
    }
}
