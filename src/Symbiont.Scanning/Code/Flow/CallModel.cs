namespace Symbiont.Scanning.Code.Flow;

/// <summary>What a library's function does with data.</summary>
/// <returns>What it returns; null when that simply depends on all it was given.</returns>
internal delegate Value? CallModel(Call call);
