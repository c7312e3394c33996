using System.Text;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.JavaScript.Models;

/// <summary>What turns unreadable data into readable. Constants are decoded here and now.</summary>
internal sealed class ScriptDecoding : CallModels
{
    public ScriptDecoding()
    {
        Function("atob js-base64.Base64.decode", call => Decoded(call, TextDecoding.Base64(call[0].Text)));
        Function("Buffer.from buffer.Buffer.from Buffer", FromEncoding);
        Function("String.fromCharCode String.fromCodePoint", OfCodes);
        Function("unescape decodeURIComponent decodeURI", call => call[0].Text is { } text && text.Split('%').Length > 5 ? Decoded(call, Unescaped(text)) : null);
        Function("zlib.gunzipSync zlib.inflateSync zlib.unzipSync zlib.inflateRawSync zlib.brotliDecompressSync pako.inflate pako.ungzip lz-string.decompressFromBase64"
            + " crypto.createDecipheriv().update crypto.createDecipheriv().final", call => call.Result(new(Traits.Decoded)));
        // An address written out asks the host that it asked before.
        Method("toString", call => call.Receiver.Text is not null ? call.Receiver : call[0].Text is "base64" or "hex" ? call.Result() : call.Count == 0 ? call.Receiver.Named(call.Result().Name) : null);
        // A piece of a text is as it was written; where it begins says nothing of that.
        Method("slice substring substr", call => Value.Of(call.Receiver.Taint, call.Receiver.Origin, call.Result().Name));
        Method("split", call => call.Receiver.IsKnownText && call[0].Text == "" ? call.Receiver : null);
        Method("reverse", Reverse);
        Method("join", Join);
        Method("concat", call => call.Receiver.Text is not null ? Value.Concat([call.Receiver, .. call.Positional]) : null);
        Method("trim", call => call.Receiver.IsKnownText ? call.Receiver : null);
        Method("replace replaceAll", call => call.Receiver is { IsKnownText: true, Text: { } text } && call[0] is { IsKnownText: true, Text: { Length: > 0 } from } && call[1] is { IsKnownText: true, Text: { } to }
            ? Value.OfText(text.Replace(from, to, StringComparison.Ordinal), Traits.Computed | call.Receiver.Taint.Traits)
            : Cleaned(call));
    }

    /// <summary>Everything but allowed letters taken out, or what leads to other folders.</summary>
    private static Value? Cleaned(Call call) => call[0].Field("pattern")?.Text is not { } pattern ? null
        : pattern.Contains("[^", StringComparison.Ordinal) ? call.Result().SafeFor(SinkKinds.Injection)
        : pattern.Contains('/', StringComparison.Ordinal) && pattern.Contains('[', StringComparison.Ordinal) ? call.Result().SafeFor(SinkKinds.Path) : null;

    private static Value? Decoded(Call call, string? text) => text is null
        ? call.Result(new(Traits.Decoded))
        : Value.OfText(text, Traits.Decoded | Traits.Computed).Taking(call.Result().Taint);

    private static Value? FromEncoding(Call call) => call[1].Text switch
    {
        "base64" or "base64url" => Decoded(call, TextDecoding.Base64(call[0].Text)),
        "hex" => Decoded(call, TextDecoding.Hex(call[0].Text)),
        _ => call[0].Items.IsDefaultOrEmpty ? call[0].Text is null ? null : call[0] : Codes(call, call[0].Items),
    };

    private static Value? OfCodes(Call call) => Codes(call, call.Positional);

    private static Value? Codes(Call call, IReadOnlyList<Value> codes)
    {
        var letters = new StringBuilder();
        foreach (var code in codes)
        {
            if (code.Name is not { } name || !name.StartsWith("number:", StringComparison.Ordinal) || TextDecoding.Number(name.AsSpan(7)) is not { } letter)
                return call.Result(new(Traits.Decoded));
            letters.Append((char)letter);
        }
        return letters.Length == 0 ? call.Result(new(Traits.Decoded)) : Value.OfText(letters.ToString(), Traits.Decoded | Traits.Computed);
    }

    private static string Unescaped(string text) => Uri.UnescapeDataString(text).Replace(Value.Hole, '?');

    private static Value? Reverse(Call call)
    {
        if (call.Receiver is not { IsKnownText: true, Text: { } text })
            return null;
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return Value.OfText(new(letters), Traits.Decoded | Traits.Computed);
    }

    private static Value? Join(Call call)
    {
        var separator = call.Count == 0 ? "," : call[0].Text;
        if (separator is not null && !call.Receiver.Items.IsDefault)
            return Value.Concat(call.Receiver.Items, separator).Taking(call.Receiver.Own, call.Receiver.Origin);
        return call.Receiver.IsKnownText ? call.Receiver : null;
    }
}
