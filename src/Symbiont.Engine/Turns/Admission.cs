namespace Symbiont.Engine;

/// <summary>What became of a call that asked for a place in a grain's line.</summary>
internal enum Admission
{
    /// <summary>It is in line.</summary>
    Taken,

    /// <summary>The line is full; nothing was begun.</summary>
    Full,

    /// <summary>This object is out of use; ask for the grain's new one.</summary>
    Retired,
}
