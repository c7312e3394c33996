namespace Symbiont.Engine.Storage;

/// <summary>What silos tell one another. A hint carries no data and may be lost: whoever gets it looks into the store.</summary>
internal enum Hint
{
    /// <summary>A message or work item is due that nobody holds.</summary>
    Due,

    /// <summary>A work item that another silo runs was ended.</summary>
    WorkEnded,
}
