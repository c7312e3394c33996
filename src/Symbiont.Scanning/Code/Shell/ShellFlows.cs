using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Where the data of a command comes from.</summary>
internal static class ShellFlows
{
    /// <summary>What a command's words bring along: files they name, substitutions they hold.</summary>
    public static ShellFlow OfWords(ShellCommand command, ShellFiles files, int depth)
    {
        var flow = ShellFlow.None;
        for (var i = 0; i < command.Words.Length; i++)
        {
            // The key that a connection is made with is not sent.
            if (i > 0 && command.Words[i - 1].Text is "-i" or "--key" or "--cert" or "-E" or "--netrc-file" or "--identity" or "-F" && command.Name is "ssh" or "scp" or "sftp" or "rsync" or "curl"
                && !(command.Name == "curl" && command.Words[i - 1].Text == "-F"))
            {
                continue;
            }
            // So is the one that the connection of rsync is made with.
            if (i > 0 && command.Name == "rsync" && command.Words[i - 1].Text is "-e" or "--rsh" && command.Words[i].Text.StartsWith("ssh ", StringComparison.Ordinal))
                continue;
            // What is left out is not sent.
            if (command.Words[i].Text.StartsWith("--exclude", StringComparison.Ordinal) || (i > 0 && command.Words[i - 1].Text is "--exclude" or "-x" && command.Name is "rsync" or "tar" or "zip"))
                continue;
            flow |= OfPath(command.Words[i].Text) | files.Of(command.Words[i].Text) | OfSubstitutions(command.Words[i], depth);
        }
        foreach (var redirect in command.Redirects.Where(redirect => !redirect.Writes))
            flow |= OfPath(redirect.Target.Text) | files.Of(redirect.Target.Text) | OfSubstitutions(redirect.Target, depth);
        return flow;
    }

    public static ShellFlow OfSubstitutions(ShellWord word, int depth)
    {
        var flow = ShellFlow.None;
        if (depth <= 0)
            return flow;
        foreach (var substitution in word.Substitutions)
        {
            foreach (var pipeline in ShellParser.Parse(new CodeText(substitution), []))
            {
                var output = ShellFlow.None;
                foreach (var command in pipeline.Commands)
                {
                    var input = output | command.Words.Aggregate(ShellFlow.None, (sum, inner) => sum | OfPath(inner.Text) | OfSubstitutions(inner, depth - 1));
                    output = Output(command, input | command.Redirects.Aggregate(ShellFlow.None, (sum, redirect) => sum | OfPath(redirect.Target.Text)));
                }
                flow |= output;
            }
        }
        return flow;
    }

    /// <summary>What a command writes to its output, given what it reads.</summary>
    public static ShellFlow Output(ShellCommand command, ShellFlow input)
    {
        if (ShellPrograms.IsFetcher(command.Name))
            return input | ShellFlow.Download;
        if (ShellPrograms.Decodes(command))
            return input | ShellFlow.Decoded;
        if (ShellCredentials.Prints(command))
            return input | ShellFlow.Credential;
        return command.Name is "env" or "printenv" or "export" or "set" or "declare" && command.Words.Length == 0 || (command.Name.Length == 0 && command.Program is null && command.Redirects.IsEmpty)
            ? input | (command.Name.Length > 0 ? ShellFlow.Environment : ShellFlow.None)
            : input;
    }

    private static ShellFlow OfPath(string text)
    {
        var traits = TextClues.Of(text.TrimStart('@'));
        if (text.Contains('=', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal))
            traits |= TextClues.Of(text[(text.LastIndexOfAny(['=', '@']) + 1)..]);
        return (traits & Traits.CredentialPath) != 0 ? ShellFlow.Credential : (traits & Traits.SecretPath) != 0 ? ShellFlow.Secret : ShellFlow.None;
    }
}
