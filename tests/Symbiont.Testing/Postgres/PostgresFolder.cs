using System.Diagnostics;

namespace Symbiont.Testing;

/// <summary>The folder of one private server, made by the user whom the server runs as.</summary>
/// <param name="Path">Holds <c>data</c> and the sockets; readable by that user only.</param>
internal sealed record PostgresFolder(string Path)
{
    // Sorted as people of some language would, like most servers in the field and unlike .NET's ordinal order:
    // a statement that needs the order of bytes has to say so, and one that forgot it shows here.
    private const string Script = """
        set -e
        folder=$(mktemp -d "${TMPDIR:-/tmp}/symbiont-postgres-XXXXXX")
        trap 'rm -rf -- "$folder"' EXIT
        cat > "$folder/password"
        "$1" --pgdata="$folder/data" --username=postgres --pwfile="$folder/password" --auth=scram-sha-256 \
            --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US --no-sync --no-instructions 1>&2
        rm "$folder/password"
        trap - EXIT
        echo "$folder"
        """;

    public string Data => System.IO.Path.Combine(Path, "data");

    /// <summary>Makes a folder with an empty cluster in it.</summary>
    /// <param name="password">Of the superuser <c>postgres</c>.</param>
    public static async Task<PostgresFolder> Make(string password)
    {
        using var shell = Process.Start(PostgresUser.Shell(Script, PostgresBinaries.PathOf("initdb")))!;
        await shell.StandardInput.WriteAsync(password);
        shell.StandardInput.Close();
        var complaints = shell.StandardError.ReadToEndAsync();
        var folder = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return shell.ExitCode == 0
            ? new(folder.Trim())
            : throw new InvalidOperationException($"initdb ended with code {shell.ExitCode}:\n{await complaints}");
    }
}
