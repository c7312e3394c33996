namespace Symbiont.Agents.Files;

/// <summary>What stands at a path.</summary>
public enum FileKind
{
    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link; only lists show it, every action follows it first.</summary>
    Link,

    /// <summary>A device, FIFO or socket; nothing can be done with it.</summary>
    Other,
}
