using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Trust;

/// <summary>Certificates that are not checked. Tools for machines with certificates of their own do so too, so it is no more than medium by itself.</summary>
internal static partial class UncheckedConnections
{
    private const int MaxFindings = 20;

    public static IEnumerable<CodeFinding> Find(string text)
    {
        foreach (Match match in Unchecked().Matches(text).Take(MaxFindings))
            yield return new(CodeRules.UncheckedConnection, match.Index, match.Length, CodeRules.UncheckedConnection.Description, Severity.Medium, Confidence.Medium);
    }

    [GeneratedRegex("""
        \bverify\s?=\s?False\b | _create_unverified_context | _create_default_https_context\s?=\s?ssl\. | \bCERT_NONE\b | check_hostname\s?=\s?False | \bssl\s?=\s?False\b | rejectUnauthorized["']?\s?:\s?false | NODE_TLS_REJECT_UNAUTHORIZED["'\]]{0,2}\s?=\s?["']?0 |
        strictSSL["']?\s?:\s?false | InsecureSkipVerify:\s?true | ALLOW_ALL_HOSTNAME_VERIFIER | NoopHostnameVerifier | TrustAllStrategy | checkServerTrusted\([^)\n]{0,120}\)\s{0,3}(throws\s\w{1,40}\s?)?\{\s{0,20}\} |
        (ServerCertificateCustomValidationCallback|ServerCertificateValidationCallback|RemoteCertificateValidationCallback)[^;\n]{0,100}(=>\s?true|return\ true|\{\s?\$true) | DangerousAcceptAnyServerCertificateValidator | danger_accept_invalid_(certs|hostnames)\(true\) | VERIFY_NONE\b |
        CURLOPT_SSL_VERIFY(PEER|HOST)\s?(,|=>)\s?(false|FALSE|0) | verify_peer["']?\s?=>\s?false | verify_hostname\s?=>\s?0 | SSL_verify_mode\s?=>\s?0 | badCertificateCallback[^;\n]{0,80}=>\s?true | verify:\s?:verify_none | ssl_verifypeer\s?=\s?(0|FALSE) |
        -SkipCertificateCheck\b | http\.sslVerify[=\ ]false | setHostnameVerifier\(\([^)]{0,30}\)\s?->\s?true
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 2000)]
    private static partial Regex Unchecked();
}
