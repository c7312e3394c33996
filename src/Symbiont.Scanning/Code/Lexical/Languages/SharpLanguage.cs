using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>C#, with ASP.NET and the servers of tools. Its tokens come from a lexer of its own; what a single call shows is judged there.</summary>
internal static partial class SharpLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "cs csx",
        FilledQuotes = "$@",
        HasTypedHeads = true,
        HasOffers = true,
        Place = Place(),
        Outside = Outside(),
        Serves = Serves(),
        ArgumentField = "Arguments",
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Program] = "Process.Start ProcessStartInfo",
            [LexicalSink.Code] = "eval CSharpScript.EvaluateAsync CSharpScript.RunAsync CSharpScript.Create CSharpSyntaxTree.ParseText .AddScript PowerShell.AddScript .ExecuteScript",
            [LexicalSink.Load] = "Assembly.Load Assembly.LoadFrom Assembly.LoadFile Assembly.UnsafeLoadFrom .LoadFromStream .LoadFromAssemblyPath NativeLibrary.Load Type.GetType Activator.CreateInstanceFrom",
            [LexicalSink.Template] = "Engine.Razor.RunCompile .CompileRenderStringAsync Template.Parse .RunCompile",
            [LexicalSink.Deserialize] = "BinaryFormatter LosFormatter NetDataContractSerializer SoapFormatter ObjectStateFormatter",
            [LexicalSink.Sql] = "SqlCommand NpgsqlCommand SqliteCommand MySqlCommand OracleCommand OleDbCommand SqlDataAdapter SqliteDataAdapter MySqlDataAdapter OleDbDataAdapter OdbcCommand .FromSqlRaw .ExecuteSqlRaw .ExecuteSqlRawAsync .SqlQueryRaw .Query .QueryAsync .Execute .ExecuteAsync .QueryFirst .QueryFirstOrDefault .QuerySingle",
            [LexicalSink.Query] = "DirectorySearcher .SelectNodes .SelectSingleNode",
            [LexicalSink.PathRead] = "File.ReadAllText File.ReadAllBytes File.ReadAllLines File.OpenRead File.OpenText File.ReadAllTextAsync File.ReadAllBytesAsync File.ReadAllLinesAsync PhysicalFile Directory.GetFiles Directory.EnumerateFiles StreamReader",
            [LexicalSink.PathWrite] = "File.WriteAllText File.WriteAllBytes File.WriteAllTextAsync File.WriteAllBytesAsync File.AppendAllText File.Create File.Copy File.Move",
            [LexicalSink.PathDelete] = "File.Delete Directory.Delete",
            [LexicalSink.Fetch] = ".GetStringAsync .GetByteArrayAsync .GetStreamAsync .DownloadString .DownloadData .DownloadFile .DownloadStringTaskAsync .GetAsync WebRequest.Create .ReadAsByteArrayAsync .ReadAsStringAsync",
            [LexicalSink.Send] = ".PostAsync .UploadString .UploadData .UploadFile",
            [LexicalSink.Decode] = "Convert.FromBase64String Convert.FromHexString GZipStream DeflateStream",
        },
    };

    [GeneratedRegex("""\{[^{}]""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""\b(Request|request|req|HttpContext\.Request|ctx\.Request|context\.Request)\.(Query|Form|Headers|Cookies|Body|RouteValues|QueryString|Params|InputStream|Path)\b|\bRequest(\.Item)?\[|\bRouteData\.Values\[|\.Params\??\.Arguments\b|\b(?:txt|tb|tbx|[tT]ext[bB]ox)\w{0,30}\.Text\b|\barguments\["|\bargs\["|\[(FromQuery|FromBody|FromRoute|FromForm|FromHeader)""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""McpServerTool|MapGet\(|MapPost\(|ControllerBase|\[ApiController|HttpListener|WebApplication|KernelFunction|HttpTrigger|\bController\b""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
