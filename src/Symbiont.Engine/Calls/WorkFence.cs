namespace Symbiont.Engine;

/// <summary>The right to commit on behalf of a work item: valid while the item's row holds this token.</summary>
internal readonly record struct WorkFence(Guid Item, long Token);
