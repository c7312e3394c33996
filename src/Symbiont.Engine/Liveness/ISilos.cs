namespace Symbiont.Engine;

/// <summary>The silos that share the store.</summary>
public interface ISilos
{
    /// <summary>Those that were seen within the last hour, in order of their start.</summary>
    ValueTask<IReadOnlyList<SiloInfo>> List();
}
