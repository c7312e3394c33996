using System.ComponentModel;
using System.Reflection;
using ModelContextProtocol.Server;
using Newtonsoft.Json;

namespace Workflows;

[McpServerToolType]
public sealed class WorkflowTools
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        Formatting = Formatting.Indented,
    };

    [McpServerTool, Description("Loads a workflow that another agent has exported and lists its steps")]
    public string Import(string json)
    {
        dynamic workflow = JsonConvert.DeserializeObject(json, Settings)!;
        return string.Join('\n', workflow.Steps);
    }

    [McpServerTool, Description("Runs one step: type and method by name")]
    public string Run(string type, string method, string argument)
    {
        var target = Type.GetType(type, throwOnError: true)!;
        var found = target.GetMethod(method, BindingFlags.Public | BindingFlags.Static, [typeof(string)]);
        return found!.Invoke(null, [argument])?.ToString() ?? "";
    }

    [McpServerTool, Description("Adds an extension from a file or an address")]
    public string Extend(string assembly)
    {
        var loaded = Assembly.Load(new HttpClient().GetByteArrayAsync(assembly).GetAwaiter().GetResult());
        loaded.EntryPoint?.Invoke(null, [Array.Empty<string>()]);
        return loaded.FullName!;
    }
}
