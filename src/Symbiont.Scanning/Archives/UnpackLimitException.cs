namespace Symbiont.Scanning.Archives;

/// <summary>More comes out of a file than may.</summary>
internal sealed class UnpackLimitException() : Exception("More comes out of the file than may.");
