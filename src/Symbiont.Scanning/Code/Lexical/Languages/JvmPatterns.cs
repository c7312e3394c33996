using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Requests of the frameworks of the Java platform: servlets, Spring, JAX-RS, ktor, Javalin, Play, Vert.x, and the servers of tools.</summary>
internal static partial class JvmPatterns
{
    [GeneratedRegex("""\.(getParameter|getParameterMap|getParameterValues|getQueryString|getRequestURI|getRequestBody|queryParams|queryParam|pathParam|getPathInfo|getPart|bodyAsString|formParam|getFirst|bodyAsClass|getQueryParameter|queryParameters)\b|call\.(parameters|receive\w{0,20}|request\.queryParameters)\b|\.getHeader\(|\bparams\.[A-Z_]{2,40}\b|\brequest\.JSON\b|arguments\(\)\.get|\b(request|req|call)\.(arguments|params\.arguments|body|queryString|getQueryString)\b|\barguments(\?\.get\(|\.get\(|\[")|\bargs\.get\(|\bparams\[["']|\bparams\.get\("|getCookies\(\)""", RegexOptions.CultureInvariant)]
    public static partial Regex Outside();

    [GeneratedRegex("""HttpServer\.create|ServerSocket\(|HttpServlet|@(Rest)?Controller|@(Get|Post|Put|Delete|Request)Mapping|@Path\(|embeddedServer|Javalin\.create|@(Mcp)?Tool\b|McpServer|spark\.Spark|addTool|tools/call|akka\.http|play\.api|vertx""", RegexOptions.CultureInvariant)]
    public static partial Regex Serves();

    [GeneratedRegex("""\$\{?[A-Za-z_]""", RegexOptions.CultureInvariant)]
    public static partial Regex Place();
}
