using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>What the results of functions are that nobody described, by their names and by what they are given.</summary>
internal static partial class UnknownCalls
{
    /// <summary>Longer names are made by machines.</summary>
    private const int LongestName = 60;

    /// <summary>What is known of the result: it lies at the address that was given, or it was decrypted.</summary>
    public static Traits Of(Call call) => (IsAnswer(call) ? Traits.Download : Traits.None) | OfName(call.Method);

    /// <summary>What a function makes that is called so, wherever its text stands.</summary>
    public static Traits OfName(string name) => name.Length <= LongestName && Decrypting().IsMatch(name) ? Traits.Decrypted : Traits.None;

    /// <summary>Whether a function, given an address, says what lies there: a client's by its verb, another's by the name of its module.</summary>
    private static bool IsAnswer(Call call)
    {
        if (call.Name is not { Length: > 0 and <= LongestName } name || name[0] == '.' || name.StartsWith("class:", StringComparison.Ordinal) || !(IsAddress(call[0]) || IsAddress(call[1])))
            return false;
        return Client().IsMatch(name) || (call.Method != name && Verb().IsMatch(call.Method));
    }

    private static bool IsAddress(Value value) => value.Text is { } text && (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal));

    [GeneratedRegex("decrypt|decipher|deobfuscate|unscramble|de_?xor", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decrypting();

    [GeneratedRegex("^(get|fetch|download|retrieve|request|pull|curl|wget|grab)([A-Z_]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"request-promise|(^|[@/-])(phin|bent|needle|centra|wreck|superagent|ky|got|axios|fetch|curl|wget|download|request)\b(?!\.(defaults|create|extend|jar|cookie))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Client();
}
