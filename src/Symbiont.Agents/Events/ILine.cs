using System.Buffers.Text;
using System.Globalization;

namespace Symbiont.Agents;

/// <summary>A record that is kept as one short line: hundreds of these stand in one state.</summary>
internal interface ILine<T>
{
    /// <summary>Everything in it.</summary>
    string Line { get; }

    static abstract T Read(string line);

    protected static string Id(string id) => Base64Url.EncodeToString(Guid.Parse(id).ToByteArray(bigEndian: true));

    protected static string IdOf(string written) => new Guid(Base64Url.DecodeFromChars(written), bigEndian: true).ToString();

    protected static DateTimeOffset? TimeOf(string written) =>
        written.Length > 0 ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(written, CultureInfo.InvariantCulture)) : null;
}
