using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Code;

/// <summary>Addresses that are written in base64 in a program which decodes and asks: nobody hides the address of a service that may be known. It counts however far the one is from the other.</summary>
internal static class HiddenAddresses
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant;

    /// <summary>What <c>http://</c> and <c>https://</c> begin with.</summary>
    private static readonly LinearPattern Address = new("""["'`]aHR0c(?:DovL|HM6L)[A-Za-z0-9+/_-]{12,200}={0,2}["'`]""", Plain);

    private static readonly LinearPattern Decodes = new("""base64_?decode|b64decode|\batob\s?\(|["']base64["']|FromBase64String|StdEncoding|decode64|Base64\.""", Plain | RegexOptions.IgnoreCase);

    private static readonly LinearPattern Asks = new(
        """\bcurl_exec\s?\(|\bfile_get_contents\s?\(|\brequests\.(?:get|post|put)\s?\(|\burlopen\s?\(|\bfetch\s?\(|\baxios\b|XMLHttpRequest|https?\.(?:get|request|Get|Post)\s?\("""
        + """|Invoke-(?:WebRequest|RestMethod)|\biwr\b|\birm\b|DownloadString|DownloadFile|GetAsync|PostAsync|Net::HTTP|LWP::|open-uri|wp_remote_""", Plain);

    public static IEnumerable<CodeFinding> Find(string text)
    {
        if (Address.First(text) is { } match && Decodes.IsMatch(text) && Asks.IsMatch(text))
            yield return new(CodeRules.HiddenAddress, match.Index, 100, "an address is written in letters that are decoded before it is asked", Severity.High, Confidence.Medium);
    }
}
