using Symbiont.Engine.Storage.Postgres;

namespace Symbiont.Server;

/// <summary>Where the server keeps what must survive it.</summary>
/// <param name="Folder">Absolute path; holds the SQLite file, the made token and keys, and what programs leave on disk while they run.</param>
/// <param name="Database">Connection string of the PostgreSQL database; null: the SQLite file is the store.</param>
internal sealed record DataOptions(string Folder, string? Database = null)
{
    private const string Standard = "data";

    public static DataOptions Read(SettingsReader settings)
    {
        var database = settings.Text(SettingCatalog.Database) is { } address ? DatabaseAt(address, settings) : null;
        var folder = settings.Text(SettingCatalog.DataDir) ?? Standard;
        return folder.Contains('\0') ? throw SettingsReader.Wrong(SettingCatalog.DataDir, "is no path") : new(Path.GetFullPath(folder), database);
    }

    /// <summary>Makes the folder if it is missing, readable by the server's user only.</summary>
    public void MakeFolder()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Folder);
            }
            else
            {
                Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw SettingsReader.Wrong(SettingCatalog.DataDir, $"is {Folder}, which cannot be made: {refused.Message}");
        }
    }

    private static string DatabaseAt(string address, SettingsReader settings)
    {
        // What one server would make for itself in its folder, the others on the database would not know.
        if (settings.List(SettingCatalog.ApiAuthToken).Count == 0)
        {
            throw SettingsReader.Wrong(SettingCatalog.ApiAuthToken, $"must be set when {SettingCatalog.Database.Environment} is: all servers on one database take the same tokens");
        }

        if (settings.Text(SettingCatalog.MasterKey) is null)
        {
            throw SettingsReader.Wrong(
                SettingCatalog.MasterKey,
                $"must be set (or {SettingCatalog.MasterKey.Environment}_FILE) when {SettingCatalog.Database.Environment} is: all servers on one database seal secrets with the same key");
        }

        try
        {
            return PostgresAddress.ToConnectionString(address);
        }
        catch (FormatException wrong)
        {
            throw SettingsReader.Wrong(SettingCatalog.Database, wrong.Message);
        }
    }
}
