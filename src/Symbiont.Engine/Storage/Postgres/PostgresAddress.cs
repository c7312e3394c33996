using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>The address of a database as operators write it: <c>postgresql://user[:password]@host[:port]/name[?sslmode=…&amp;sslrootcert=…]</c>.</summary>
public static class PostgresAddress
{
    private const int StandardPort = 5432;

    private static readonly string[] Schemes = ["postgresql://", "postgres://"];

    private static readonly Dictionary<string, SslMode> SslModes = new(StringComparer.Ordinal)
    {
        ["disable"] = SslMode.Disable,
        ["allow"] = SslMode.Allow,
        ["prefer"] = SslMode.Prefer,
        ["require"] = SslMode.Require,
        ["verify-ca"] = SslMode.VerifyCA,
        ["verify-full"] = SslMode.VerifyFull,
    };

    /// <summary>Turns an address into a connection string of Npgsql. User, password, name and values of the query are percent-encoded UTF-8.</summary>
    /// <param name="address">As described above; <c>postgres://</c> is the same, a host of IPv6 stands in brackets, and the port is 5432 if none is given.</param>
    /// <exception cref="FormatException">
    /// The address is none. The message goes on from the name of the setting and holds nothing of the address: wherever a sign of a password was not encoded,
    /// a part of the password would be taken for something else.
    /// </exception>
    public static string ToConnectionString(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var scheme = Array.Find(Schemes, known => address.StartsWith(known, StringComparison.Ordinal))
            ?? throw new FormatException("does not begin with postgresql://");
        if (address.AsSpan().ContainsAnyInRange('\0', ' ') || address.Contains('#', StringComparison.Ordinal))
            throw new FormatException("has a space, a control character or a # in it; percent-encode them (%20, %23)");

        var (beforeQuery, query) = Cut(address[scheme.Length..], '?');
        var (authority, name) = Cut(beforeQuery, '/');
        var to = new NpgsqlConnectionStringBuilder();
        ReadUser(to, authority);
        to.Database = DatabaseOf(name);
        if (query is not null)
            ReadQuery(to, query);
        return to.ConnectionString;
    }

    private static string DatabaseOf(string? name)
    {
        if (string.IsNullOrEmpty(name))
            throw new FormatException("names no database after its host");
        return name.Contains('/', StringComparison.Ordinal)
            ? throw new FormatException("has more than one / after its host; percent-encode a / in a name (%2F)")
            : Decode(name);
    }

    private static void ReadUser(NpgsqlConnectionStringBuilder to, string authority)
    {
        var (user, host) = Cut(authority, '@');
        if (host is null)
            throw new FormatException("names no user before its host; a / or ? in a user or password must be percent-encoded (%2F, %3F)");
        if (host.Contains('@', StringComparison.Ordinal))
            throw new FormatException("has more than one @; percent-encode those in the user and the password (%40)");
        var (name, password) = Cut(user, ':');
        if (name.Length == 0)
            throw new FormatException("names no user before its host");
        to.Username = Decode(name);
        if (!string.IsNullOrEmpty(password))
            to.Password = Decode(password);
        ReadHost(to, host);
    }

    private static void ReadHost(NpgsqlConnectionStringBuilder to, string text)
    {
        string host;
        string? port;
        if (text.StartsWith('['))
        {
            var (inside, after) = Cut(text[1..], ']');
            if (after is null || (after.Length > 0 && after[0] != ':') || !IPAddress.TryParse(inside, out var ip) || ip.AddressFamily != AddressFamily.InterNetworkV6)
                throw new FormatException("has brackets around something that is no IPv6 address");
            (host, port) = (inside, after.Length > 0 ? after[1..] : null);
        }
        else
        {
            (host, port) = Cut(text, ':');
            if (host.Length == 0)
                throw new FormatException("names no host");
            if (!host.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_'))
                throw new FormatException("names a host that is no host name; it takes one host, by name or by address");
        }

        to.Host = host;
        to.Port = port is null ? StandardPort : PortOf(port);
    }

    private static int PortOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= ushort.MaxValue
        ? port
        : throw new FormatException("has a port that is no number from 1 to 65535; a host of IPv6 stands in brackets");

    private static void ReadQuery(NpgsqlConnectionStringBuilder to, string query)
    {
        SslMode? mode = null;
        string? rootCertificate = null;
        foreach (var part in query.Split('&'))
        {
            var (key, value) = Cut(part, '=');
            switch (key)
            {
                case "sslmode" when mode is null:
                    mode = SslModes.TryGetValue(value ?? "", out var known)
                        ? known
                        : throw new FormatException($"has an sslmode that is none of {string.Join(", ", SslModes.Keys)}");
                    break;
                case "sslrootcert" when rootCertificate is null:
                    rootCertificate = string.IsNullOrEmpty(value) ? throw new FormatException("has an sslrootcert that names no file") : Decode(value);
                    break;
                case "sslmode" or "sslrootcert":
                    throw new FormatException($"has {key} twice");
                default:
                    throw new FormatException("has a key after its ? that is neither sslmode nor sslrootcert; there are no others");
            }
        }

        if (rootCertificate is not null)
        {
            // As libpq has it: who names the authority and asks for encryption wants the authority checked.
            mode = mode is SslMode.Require ? SslMode.VerifyCA : mode;
            if (mode is not (SslMode.VerifyCA or SslMode.VerifyFull))
                throw new FormatException("has an sslrootcert that nothing would be checked against; set sslmode to verify-full, verify-ca or require");
            to.RootCertificate = rootCertificate;
        }

        if (mode is { } given)
            to.SslMode = given;
    }

    private static (string Before, string? After) Cut(string text, char sign) =>
        text.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);

    private static string Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '%')
            {
                // A sign beyond ASCII stands for its UTF-8; both halves of a pair go together.
                var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(at, length)));
                at += length - 1;
            }
            else if (at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var encoded))
            {
                bytes.Add(encoded);
                at += 2;
            }
            else
            {
                throw new FormatException("has a % that two hexadecimal digits do not follow; a % itself is %25");
            }
        }

        try
        {
            var decoded = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString([.. bytes]);
            return decoded.Any(char.IsControl) ? throw new FormatException("has a control character in it") : decoded;
        }
        catch (DecoderFallbackException)
        {
            throw new FormatException("has percent-encoded bytes that are no UTF-8");
        }
    }
}
