namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Text that stood in a source in a form that neither a reader nor a search recognises.</summary>
/// <param name="Start">Offset of the data in the raw text.</param>
/// <param name="Length">Length there.</param>
/// <param name="Layer">How it was hidden: <c>reversed</c>, <c>xor 0x5a</c>.</param>
/// <param name="Text">What it says.</param>
internal sealed record ConcealedText(int Start, int Length, string Layer, string Text);
