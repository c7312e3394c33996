namespace Symbiont.Server;

/// <summary>Where the server keeps what must survive it.</summary>
/// <param name="Folder">Absolute path; holds the SQLite file, the made token and keys.</param>
internal sealed record DataOptions(string Folder)
{
    private const string Standard = "data";

    public static DataOptions Read(SettingsReader settings)
    {
        if (settings.Text(SettingCatalog.Database) is not null)
        {
            throw SettingsReader.Wrong(SettingCatalog.Database, "is set, but this build stores in SQLite only; leave it empty to use the data folder");
        }

        var folder = settings.Text(SettingCatalog.DataDir) ?? Standard;
        return folder.Contains('\0') ? throw SettingsReader.Wrong(SettingCatalog.DataDir, "is no path") : new(Path.GetFullPath(folder));
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
}
