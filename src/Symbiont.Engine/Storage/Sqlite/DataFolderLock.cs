namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>Keeps a second process off a data folder. The operating system lets go of it when the process ends, however it ends.</summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream file;

    public DataFolderLock(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            file = new(Path.Combine(folder, "symbiont.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException inUse)
        {
            throw new DataFolderException($"Another process uses the data folder {folder}. Stop it, or give this one a folder of its own.", inUse);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new DataFolderException($"The data folder {folder} cannot be written: {refused.Message}", refused);
        }
    }

    public void Dispose() => file.Dispose();
}
