using System.ComponentModel;
using System.Diagnostics;

namespace Symbiont.Agents.Processes;

/// <summary>Starts a process or says in the family's words why not.</summary>
internal static class ChildStart
{
    public static Process Run(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception broken)
        {
            throw new ProcessException(ProcessErrorCodes.NotFound, $"The launcher cannot be started ('setsid' and /bin/sh are needed): {broken.Message}", broken);
        }
    }
}
