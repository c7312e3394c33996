using System.Text.Json;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Scheduling.Blocks;

/// <summary>What the value of a block's property says, where it is written out.</summary>
internal static class Literal
{
    /// <summary>A string or a bare word; null: it is neither.</summary>
    public static string? Word(Expression value) => value switch
    {
        Expression.Text text => text.Value,
        Expression.Name name => name.Identifier,
        Expression.Vault vault => $"vault://{vault.Path}",
        _ => null,
    };

    /// <summary>A value as JSON, as results of programs are written; null: something in it is not written out.</summary>
    public static JsonElement? Json(Expression value) => Read(value) is { } read ? JsonSerializer.Deserialize<JsonElement>(ValueJson.Write(read)) : null;

    private static Value? Read(Expression value) => value switch
    {
        Expression.Null => Value.Null,
        Expression.Boolean truth => Value.Of(truth.Value),
        Expression.Integer whole => Value.Of(whole.Value),
        Expression.Number number => Value.Of(number.Value),
        Expression.Text text => Value.Of(text.Value),
        Expression.Name name => Value.Of(name.Identifier),
        Expression.Duration duration => Value.Of(duration.Value),
        Expression.Unary { Operator: UnaryOperator.Negate, Operand: Expression.Integer whole } => Value.Of(-whole.Value),
        Expression.Unary { Operator: UnaryOperator.Negate, Operand: Expression.Number number } => Value.Of(-number.Value),
        Expression.Array array => ReadArray(array),
        Expression.Record { TypeName: null } record => ReadRecord(record),
        _ => null,
    };

    private static ArrayValue? ReadArray(Expression.Array array)
    {
        var elements = array.Elements.Select(Read).ToList();
        return elements.Contains(null) ? null : Value.Array([.. elements!]);
    }

    private static RecordValue? ReadRecord(Expression.Record record)
    {
        var read = RecordValue.Empty;
        foreach (var entry in record.Entries)
        {
            if (Read(entry.Value) is not { } value)
                return null;
            read = read.Set(entry.Key, value);
        }

        return read;
    }
}
