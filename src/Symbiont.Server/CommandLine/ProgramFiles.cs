using System.Text;

namespace Symbiont.Server;

/// <summary>Goes through the files of a command; one that cannot be read does not keep the others from their turn.</summary>
internal sealed class ProgramFiles(TextWriter errors)
{
    /// <summary>The worst exit code of all.</summary>
    public int Each(IReadOnlyList<string> files, Func<string, string, int> work)
    {
        var worst = ExitCodes.Done;
        foreach (var file in files)
            worst = Math.Max(worst, One(file, work));
        return worst;
    }

    private int One(string file, Func<string, string, int> work)
    {
        try
        {
            return work(file, ProgramFile.Read(file));
        }
        catch (DecoderFallbackException)
        {
            errors.WriteLine($"{file} cannot be read: It is not UTF-8.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            errors.WriteLine($"{file} cannot be read or written: {unreadable.Message}");
        }

        return ExitCodes.Usage;
    }
}
