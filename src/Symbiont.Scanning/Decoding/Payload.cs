namespace Symbiont.Scanning.Decoding;

/// <summary>Something encoded that was found in a text, and what it decodes to.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length there.</param>
/// <param name="Layer">Name of the encoding.</param>
/// <param name="Bytes">What it decodes to.</param>
internal sealed record Payload(int Start, int Length, string Layer, byte[] Bytes);
