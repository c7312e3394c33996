namespace Symbiont.Secrets;

/// <summary>A path as programs write it, and the names of the settings that speak of it.</summary>
internal sealed record SecretPath
{
    private const string Scheme = "vault://";
    private const string Prefix = "SYMBIONT_SECRET_";
    private const string AgentsPrefix = Prefix + "AGENTS_";
    private const string FileSuffix = "_FILE";

    private SecretPath(string text) => Text = text;

    public string Text { get; }

    public string Variable => Prefix + Name;

    public string FileVariable => Prefix + Name + FileSuffix;

    public string AgentsVariable => AgentsPrefix + Name;

    /// <summary>
    /// Some paths would spell the name of another setting: <c>agents/db</c> the readers of <c>db</c>, <c>db/file</c> the file
    /// of <c>db</c>. They live in the encrypted file only.
    /// </summary>
    public bool InEnvironment => !Variable.StartsWith(AgentsPrefix, StringComparison.Ordinal) && !Variable.EndsWith(FileSuffix, StringComparison.Ordinal);

    private string Name => Text.ToUpperInvariant().Replace('/', '_').Replace('-', '_').Replace('.', '_');

    /// <summary>Reads a path; a malformed one has no value anywhere.</summary>
    public static SecretPath Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var text = path.StartsWith(Scheme, StringComparison.Ordinal) ? path[Scheme.Length..] : path;
        var segments = text.Split('/');
        return text.Length <= 256 && segments.All(segment => segment.Length > 0 && segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.'))
            ? new(text)
            : throw new SecretNotFoundException(text, "A secret's path has letters, digits, '_', '-' and '.', in parts divided by '/', at most 256 characters.");
    }
}
