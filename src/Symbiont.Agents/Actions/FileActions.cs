using Symbiont.Agents.Files;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary><c>file.read/write/append/list/stat</c>, below the folders that the server's settings list.</summary>
internal sealed class FileActions(GuardedFiles files) : IHostAction
{
    public IReadOnlyList<string> Names { get; } = ["file.read", "file.write", "file.append", "file.list", "file.stat"];

    public ActionKind Kind => ActionKind.External;

    public async ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        var path = call.Text("path", 0);
        try
        {
            return call.Name switch
            {
                "file.read" => Value.Of(await files.ReadAsync(path, Encoding(call), cancelled)),
                "file.write" => Entry(await files.WriteAsync(path, Content(call), Encoding(call), cancelled)),
                "file.append" => Entry(await files.AppendAsync(path, Content(call), Encoding(call), cancelled)),
                "file.list" => Value.Array([.. files.List(path, call.OptionalText("glob", 1)).Select(Entry)]),
                _ => Entry(files.Stat(path)),
            };
        }
        catch (FileAccessException refused)
        {
            throw new ActionException(refused.Code, refused.Message);
        }
    }

    private static string Content(ActionCall call) => call.Required("content", 1).ToString();

    private static FileEncoding Encoding(ActionCall call) => call.Named["encoding"] switch
    {
        null or NullValue or StringValue { Text: "utf-8" or "utf8" or "text" } => FileEncoding.Utf8,
        StringValue { Text: "base64" } => FileEncoding.Base64,
        _ => throw Arguments.Invalid(call, "needs encoding to be \"utf-8\" or \"base64\""),
    };

    private static Value Entry(FileEntry entry) => Value.Record(
        ("name", Value.Of(entry.Name)),
        ("kind", Value.Of(entry.Kind.ToString().ToLowerInvariant())),
        ("size", Value.Of(entry.Size)),
        ("modified_at", Value.Of(entry.ModifiedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture))));
}
