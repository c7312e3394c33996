namespace Symbiont.Agents.Tests.Hosting;

/// <summary>Writes programs the short way. Lines of bodies count from 2.</summary>
internal static class Dsl
{
    public static string Agent(string body, string attributes = "", string declarations = "", string parameters = "") =>
        $"{declarations} agent main{parameters} {{ with {attributes} {{\n{body}\n}} }}";
}
