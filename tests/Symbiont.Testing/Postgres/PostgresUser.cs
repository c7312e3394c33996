using System.Diagnostics;

namespace Symbiont.Testing;

/// <summary>Whom PostgreSQL runs as: it refuses to be root, so root starts it as a user who may do less.</summary>
internal static class PostgresUser
{
    private static readonly string[] Users = ["postgres", "nobody"];

    /// <summary>A script of the shell with its arguments, run as that user and with nothing of ours that PostgreSQL would read from the environment.</summary>
    public static ProcessStartInfo Shell(string script, params IEnumerable<string> arguments)
    {
        string[] shell = ["sh", "-c", script, "sh", .. arguments];
        string[] command = Environment.IsPrivilegedProcess ? ["setpriv", .. Identity(), "--", .. shell] : shell;
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The current folder may be closed to that user.
            WorkingDirectory = "/",
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static string[] Identity()
    {
        var lines = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length >= 4).ToList();
        var user = Users.Select(name => lines.Find(fields => fields[0] == name)).FirstOrDefault(found => found is not null)
            ?? throw new InvalidOperationException($"PostgreSQL does not run as root, and none of these users exists: {string.Join(", ", Users)}.");
        return [$"--reuid={user[2]}", $"--regid={user[3]}", "--clear-groups"];
    }
}
