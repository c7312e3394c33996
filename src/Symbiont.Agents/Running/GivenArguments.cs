using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>
/// Writes an action's arguments down for people: JSON of at most about 500 characters, secrets masked, with a mark wherever something is left out.
/// They cannot be had again later, for a program is not run again only to be looked at.
/// </summary>
internal sealed class GivenArguments
{
    public const string More = "…";

    private const int Most = 500;
    private const int MaxDepth = 12;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter writer;
    private readonly SecretLedger secrets;
    private int left = Most;
    private bool isCut;

    private GivenArguments(Utf8JsonWriter writer, SecretLedger secrets)
    {
        this.writer = writer;
        this.secrets = secrets;
    }

    /// <summary>The text; null: the action takes no arguments here.</summary>
    public static string? Write(ActionCall call, SecretLedger secrets)
    {
        if (call.Positional.Count + call.Named.Count == 0)
            return null;
        var buffer = new ArrayBufferWriter<byte>(256);
        using var writer = new Utf8JsonWriter(buffer, Writing);
        new GivenArguments(writer, secrets).Write(call);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Write(ActionCall call)
    {
        writer.WriteStartObject();
        if (call.Positional.Count > 0)
        {
            writer.WritePropertyName(StepArguments.PositionalKey);
            Write(call.Positional, 0);
        }

        if (call.Named.Count > 0)
        {
            writer.WritePropertyName(StepArguments.NamedKey);
            Write(call.Named, 0);
        }

        if (isCut)
            writer.WriteBoolean(StepArguments.CutKey, true);
        writer.WriteEndObject();
    }

    private void Write(Value value, int depth)
    {
        switch (value)
        {
            case NullValue:
                writer.WriteNullValue();
                left -= 4;
                break;
            case BoolValue flag:
                writer.WriteBooleanValue(flag.Flag);
                left -= 5;
                break;
            case IntValue number:
                WriteNumber(number.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case FloatValue or DurationValue:
                // The only values that are written by the language's own rules and hold nothing else.
                WriteNumber(ValueJson.Write(value));
                break;
            case StringValue text:
                writer.WriteStringValue(Shown(text.Text));
                break;
            case SequenceValue or RecordValue when depth >= MaxDepth:
                Cut();
                writer.WriteStringValue(More);
                break;
            case SequenceValue items:
                Write(items, depth);
                break;
            case RecordValue fields:
                Write(fields, depth);
                break;
            default:
                writer.WriteStringValue(Shown($"function {((FunctionValue)value).Name}"));
                break;
        }
    }

    private void Write(SequenceValue items, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            if (IsFull())
            {
                writer.WriteStringValue(More);
                break;
            }

            Write(item, depth + 1);
        }

        writer.WriteEndArray();
    }

    private void Write(RecordValue fields, int depth)
    {
        writer.WriteStartObject();
        foreach (var (key, field) in fields)
        {
            if (IsFull())
            {
                writer.WriteString(More, More);
                break;
            }

            writer.WritePropertyName(Shown(key));
            Write(field, depth + 1);
        }

        writer.WriteEndObject();
    }

    /// <summary>A number may be a secret too.</summary>
    private void WriteNumber(string json)
    {
        left -= json.Length;
        if (secrets.Mask(json) is var masked && masked != json)
            writer.WriteStringValue(masked.Trim('"'));
        else
            writer.WriteRawValue(json);
    }

    /// <summary>Masked as a whole before it is cut: half a secret would not be known for one.</summary>
    private string Shown(string text)
    {
        var masked = secrets.Mask(text);
        var most = Math.Max(left, 0);
        left -= masked.Length + 3;
        if (masked.Length > most)
        {
            Cut();
            if (most > 0 && char.IsHighSurrogate(masked[most - 1]))
                most--;
            masked = string.Create(CultureInfo.InvariantCulture, $"{masked.AsSpan(0, most)}{More} ({masked.Length - most} characters more)");
        }

        // A half of a surrogate pair, whoever made it, is no text.
        return masked.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(masked)) : masked;
    }

    private bool IsFull()
    {
        left--;
        if (left > 0)
            return false;
        Cut();
        return true;
    }

    private void Cut() => isCut = true;
}
