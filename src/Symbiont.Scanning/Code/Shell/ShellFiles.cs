namespace Symbiont.Scanning.Code.Shell;

/// <summary>Files that the script wrote earlier, and what is in them.</summary>
internal sealed class ShellFiles
{
    private const int MaxFiles = 200;
    private readonly Dictionary<string, ShellFlow> contents = new(StringComparer.Ordinal);

    public ShellFlow Of(string word)
    {
        var file = word.TrimStart('@');
        file = file[(file.LastIndexOfAny(['=', '@']) + 1)..];
        return contents.GetValueOrDefault(Key(file)) & ~(ShellFlow.Download | ShellFlow.Decoded);
    }

    /// <summary>The downloaded or decoded file that a command runs; null when it runs none.</summary>
    public string? IsDownloaded(ShellCommand command)
    {
        if (command.Program is { } program && IsRunnable(program.Text))
            return program.Text;
        if (!ShellPrograms.IsInterpreter(command.Name) && command.Name is not ("source" or "." or "open" or "start" or "installer" or "dpkg" or "rpm"))
            return null;
        foreach (var word in command.Words)
        {
            if (IsRunnable(word.Text))
                return word.Text;
        }
        return null;
    }

    public void Take(ShellCommand command, ShellFlow input)
    {
        if (command.Name is "sha256sum" or "shasum" or "gpg" or "sha512sum" or "cosign" or "minisign" or "md5sum")
            contents.Clear();
        var output = ShellFlows.Output(command, input);
        if (output == ShellFlow.None || contents.Count >= MaxFiles)
            return;
        foreach (var redirect in command.Redirects.Where(redirect => redirect.Writes))
            Set(redirect.Target.Text, output);
        if (command.After("-o", "-O", "--output", "--output-document", "-of", "-czf", "czf", "-cf", "cf", "-f", "-out", "cvzf", "-czvf", "-zcf") is { } file)
            Set(file, output);
        else if (ShellPrograms.IsFetcher(command.Name) && (command.Name == "wget" || command.Has("-O", "-LO", "-OL", "-sSLO", "-sLO", "-fsSLO", "--remote-name")))
            SetFromAddress(command);
        foreach (var word in command.Words.Where(word => word.Text.StartsWith("-o", StringComparison.Ordinal) && word.Text.Length > 3 && command.Name == "curl"))
            Set(word.Text[2..], output);
        if (command.Name is "cp" or "mv" or "install" or "tee" or "zip" or "gpg" && command.Words.Length > 0)
            Set(command.Name == "zip" ? command.Words.First(word => !word.Text.StartsWith('-') || word == command.Words[^1]).Text : command.Words[^1].Text, output);
    }

    private void SetFromAddress(ShellCommand command)
    {
        foreach (var word in command.Words.Where(word => word.Text.Contains("://", StringComparison.Ordinal)))
            Set(word.Text[(word.Text.LastIndexOf('/') + 1)..], ShellFlow.Download);
    }

    private void Set(string file, ShellFlow flow)
    {
        if (file.Length > 0 && file is not ("-" or "/dev/null" or "?"))
            contents[Key(file)] = contents.GetValueOrDefault(Key(file)) | flow;
    }

    private bool IsRunnable(string file) =>
        file.Length > 1 && contents.TryGetValue(Key(file), out var flow) && (flow & (ShellFlow.Download | ShellFlow.Decoded)) != 0;

    private static string Key(string file) => file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file;
}
