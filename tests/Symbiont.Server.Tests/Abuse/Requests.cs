using System.Text;

namespace Symbiont.Server.Tests.Abuse;

/// <summary>Texts of requests.</summary>
internal static class Requests
{
    public const string Host = "Host: localhost\r\n";
    public const string Token = "Authorization: Bearer " + TestServer.Token + "\r\n";
    public const string Json = "Content-Type: application/json\r\n";

    public static string Get(string target, string headers = "") => $"GET {target} HTTP/1.1\r\n{Host}{Token}{headers}\r\n";

    /// <summary>A POST with whatever headers about its length the test gives.</summary>
    public static string Post(string target, string headers, string body) => $"POST {target} HTTP/1.1\r\n{Host}{Token}{Json}{headers}\r\n{body}";

    /// <summary>A POST whose length is right.</summary>
    public static byte[] Post(string target, byte[] body) => [.. Encoding.Latin1.GetBytes(Post(target, $"Content-Length: {body.Length}\r\n", "")), .. body];
}
