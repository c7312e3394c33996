using System.Security.Cryptography;
using System.Text;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Builtins between values and texts: <c>string</c>, JSON, Base64, hashes.</summary>
internal static class EncodingBuiltins
{
    /// <summary>What a failed conversion costs: the runtime reports it by a C# exception.</summary>
    private const int FailureSteps = 200;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<Builtin> All =>
    [
        new("string", (arguments, meter) => arguments[0] is StringValue text ? text : Json("string", arguments[0], meter)),
        new("to_json", (arguments, meter) => Json("to_json", arguments[0], meter)),
        new("parse_json", ParseJson),
        new("base64_encode", Base64Encode),
        new("base64_decode", Base64Decode),
        new("hash", Hash),
    ];

    private static Value? Json(string name, Value value, Meter meter)
    {
        if (!meter.Fits(value.Size) || !meter.SpendBytes(value.Size, 8))
            return null;
        try
        {
            if (value is DurationValue duration && name == "string")
                return Value.Of(DurationText.Format(duration.Span));
            // Escapes can make a text six times as long; whether it fits is known before it is built.
            return value.Size <= meter.Options.MaxValueSize / 16 || meter.Fits(StringValue.SizeOf(ValueJson.Measure(value)))
                ? meter.Admit(Value.Of(ValueJson.Write(value)))
                : null;
        }
        catch (ValueFormatException problem)
        {
            return Failed(ErrorCodes.NotSerialisable, problem.Message, meter);
        }
    }

    private static Value? ParseJson(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments[0] is not StringValue text)
            return meter.Wrong("parse_json", "a string", arguments[0]);
        if (!meter.SpendBytes(text.Size, 16))
            return null;
        try
        {
            return meter.Admit(ValueJson.Read(Encoding.UTF8.GetBytes(text.Text), meter.Options.MaxValueSize));
        }
        catch (ValueFormatException problem)
        {
            return Failed(ErrorCodes.InvalidJson, problem.Message, meter);
        }
    }

    private static Value? Base64Encode(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments[0] is not StringValue text)
            return meter.Wrong("base64_encode", "a string", arguments[0]);
        return meter.Fits(StringValue.SizeOf(4L * text.Text.Length)) && meter.SpendBytes(text.Size, 4)
            ? meter.Admit(Value.Of(Convert.ToBase64String(Encoding.UTF8.GetBytes(text.Text))))
            : null;
    }

    private static Value? Base64Decode(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments[0] is not StringValue text)
            return meter.Wrong("base64_decode", "a string", arguments[0]);
        if (!meter.SpendBytes(text.Size, 4))
            return null;
        try
        {
            return meter.Admit(Value.Of(Strict.GetString(Convert.FromBase64String(text.Text))));
        }
        catch (Exception problem) when (problem is FormatException or DecoderFallbackException)
        {
            return Failed(ErrorCodes.InvalidBase64, "The text is not Base64 of UTF-8 text.", meter);
        }
    }

    /// <summary>SHA-256 in lower-case hex: of a text its UTF-8, of anything else its JSON.</summary>
    private static Value? Hash(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (arguments.Length > 1 && arguments[1] is not StringValue { Text: "sha256" })
            return meter.Invalid("The only hash is \"sha256\".");
        var text = arguments[0] as StringValue ?? Json("hash", arguments[0], meter) as StringValue;
        return text is not null && meter.SpendBytes(text.Size, 4)
            ? Value.Of(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))))
            : null;
    }

    private static Value? Failed(string code, string message, Meter meter) =>
        meter.Spend(FailureSteps) ? meter.Fail(code, message) : null;
}
