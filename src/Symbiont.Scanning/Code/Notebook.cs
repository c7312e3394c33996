using System.Text;
using System.Text.Json;

namespace Symbiont.Scanning.Code;

/// <summary>The program of a notebook: its cells of code, one after the other, with the way back into the file.</summary>
internal sealed class Notebook
{
    private readonly List<(int Start, int Original)> pieces = [];

    private Notebook(string program) => Program = program;

    public string Program { get; private set; }

    /// <summary>Commands that cells give to a shell, with their places in the file.</summary>
    public List<(string Command, int Start)> Commands { get; } = [];

    public static bool IsOne(string file) => file.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a notebook; null when it is none.</summary>
    public static Notebook? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("cells", out var cells) || cells.ValueKind != JsonValueKind.Array)
                return null;
            var notebook = new Notebook("");
            var program = new StringBuilder();
            var from = 0;
            foreach (var cell in cells.EnumerateArray())
            {
                if (cell.ValueKind != JsonValueKind.Object || !cell.TryGetProperty("cell_type", out var type) || !type.ValueEquals("code") || !cell.TryGetProperty("source", out var source))
                    continue;
                foreach (var part in source.ValueKind == JsonValueKind.Array ? source.EnumerateArray().ToList() : [source])
                {
                    if (part.ValueKind != JsonValueKind.String)
                        continue;
                    var raw = part.GetRawText();
                    from = Math.Max(from, json.IndexOf(raw, from, StringComparison.Ordinal));
                    notebook.Take(part.GetString()!, from, program);
                    from += raw.Length;
                }
                program.Append('\n');
            }
            notebook.Program = program.ToString();
            return notebook;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Offset in the file of what stands at an offset of the program; the beginning of the text it is part of.</summary>
    public int Original(int offset)
    {
        var found = pieces.BinarySearch((offset, int.MaxValue));
        return pieces.Count == 0 ? 0 : pieces[Math.Clamp(~found - 1, 0, pieces.Count - 1)].Original;
    }

    private void Take(string text, int original, StringBuilder program)
    {
        foreach (var line in text.Split('\n'))
        {
            pieces.Add((program.Length, original));
            var code = line.TrimStart();
            if (code.StartsWith('!'))
                Commands.Add((code[1..], original));
            // What is for the notebook, not for the language, leaves its line.
            program.Append(code.StartsWith('!') || code.StartsWith('%') ? "pass" : line).Append('\n');
        }
        // A text without a line's end is the last of its cell; the others bring theirs.
        program.Length -= text.EndsWith('\n') ? 1 : 0;
    }
}
