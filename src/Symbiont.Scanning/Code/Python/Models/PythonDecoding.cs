using System.Text;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Python.Models;

/// <summary>What turns unreadable data into readable: decoders, decompressors, character codes. Constants are decoded here and now.</summary>
internal sealed class PythonDecoding : CallModels
{
    public PythonDecoding()
    {
        Function("base64.b64decode base64.standard_b64decode base64.urlsafe_b64decode base64.decodebytes base64.decodestring binascii.a2b_base64", call => Decoded(call, TextDecoding.Base64(call[0].Text)));
        Function("base64.b32decode base64.b16decode base64.a85decode base64.b85decode zlib.decompress gzip.decompress bz2.decompress lzma.decompress"
            + " zlib.decompressobj().decompress cryptography.fernet.Fernet().decrypt", call => Decoded(call, null));
        Function("bytes.fromhex bytearray.fromhex binascii.unhexlify", call => Decoded(call, TextDecoding.Hex(call[0].Text)));
        Function("codecs.decode", call => Decoded(call, call[1].Text is "rot13" or "rot_13" ? TextDecoding.Rot13(call[0].Text) : null));
        Function("chr", call => call[0].Name is { } name && name.StartsWith("number:", StringComparison.Ordinal)
            && TextDecoding.Number(name.AsSpan(7)) is { } code and > 0 and < 0x10FFFF && Rune.IsValid(code)
                ? Value.OfText(new Rune(code).ToString(), Traits.Decoded | Traits.Computed)
                : call.Result(new(Traits.Decoded)));
        Function("bytes bytearray", OfCodes);
        Function("map", call => call[0].Name == "chr" ? OfCodes(call with { Positional = [call[1]] }) : null);
        Function("reversed", call => call.Result(new(call[0].Text is null ? Traits.None : Traits.Decoded)));
        Method("decode", call => call.Receiver.Text is { } text ? Value.OfText(text, call.Receiver.Taint.Traits) : null);
        Method("encode strip lstrip rstrip", call => call.Receiver is { IsKnownText: true } known && call.Count <= 1 ? known : null);
        Method("join", Join);
        Method("format", Format);
        Method("replace", call => call.Receiver is { IsKnownText: true, Text: { } text } && call[0] is { IsKnownText: true, Text: { Length: > 0 } from } && call[1] is { IsKnownText: true, Text: { } to }
            ? Value.OfText(text.Replace(from, to, StringComparison.Ordinal), Traits.Computed | call.Receiver.Taint.Traits)
            : Rewritten(call));
        Method("lower upper title split splitlines partition", Rewritten);
    }

    private static Value? Decoded(Call call, string? text) => text is null
        ? call.Result(new(Traits.Decoded))
        : Value.OfText(text, Traits.Decoded | Traits.Computed).Taking(call.Result().Taint);

    private static Value? OfCodes(Call call)
    {
        if (call[0].Items.IsDefault)
            return call[0].Text is { } text ? Value.OfText(text, call[0].Taint.Traits) : null;
        var letters = new StringBuilder();
        foreach (var item in call[0].Items)
        {
            if (item.Name is not { } name || !name.StartsWith("number:", StringComparison.Ordinal) || TextDecoding.Number(name.AsSpan(7)) is not { } code)
                return call.Result(new(Traits.Decoded));
            letters.Append((char)code);
        }
        return Value.OfText(letters.ToString(), Traits.Decoded | Traits.Computed);
    }

    private static Value? Join(Call call)
    {
        if (call.Receiver.Text is not { } separator || call.Count != 1)
            return null;
        return call[0].Items.IsDefault ? call[0].Named(null) : Value.Concat(call[0].Items, separator).Taking(call[0].Own, call[0].Origin);
    }

    private static Value? Format(Call call)
    {
        if (call.Receiver.Text is not { } format)
            return null;
        var values = call.All.ToList();
        var parts = new List<Value>();
        var next = 0;
        foreach (var piece in format.Split('{'))
        {
            if (parts.Count > 0)
                parts.Add(values.Count > 0 ? values[Math.Min(next++, values.Count - 1)] : Value.Unknown);
            parts.Add(Value.OfText(parts.Count == 0 ? piece : piece[(piece.IndexOf('}', StringComparison.Ordinal) + 1)..]));
        }
        return Value.Concat([.. parts, .. values.Skip(next).Select(value => Value.Of(value.Taint, value.Origin))]);
    }

    /// <summary>The same text in another form: what decides its beginning stays the same.</summary>
    private static Value? Rewritten(Call call) => call.Receiver.Taint == default ? null : call.Result();
}
