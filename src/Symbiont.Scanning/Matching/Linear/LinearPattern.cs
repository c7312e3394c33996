using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>
/// An expression that is run in one pass over the text, whatever stands there, in bounded memory. It finds what the library's own finds: the first match, and of those that begin
/// there the one that comes first by the order of its parts. It tells no groups.
/// </summary>
/// <remarks>
/// The library's own that never looks back keeps all it has ever met, about a megabyte for each expression and more with every text: thousands of expressions take gigabytes.
/// </remarks>
/// <param name="expression">As the library writes it, without anything that looks back or around.</param>
/// <param name="options">Case, lines and space as the library has them.</param>
internal sealed class LinearPattern(string expression, RegexOptions options = LinearPattern.Usual)
{
    /// <summary>Case is ignored, in no language in particular.</summary>
    public const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The same, with space that only makes the expression easier to read.</summary>
    public const RegexOptions Spaced = Usual | RegexOptions.IgnorePatternWhitespace;

    private readonly Lazy<Machine> machine = new(() => new(PatternParser.Parse(expression, options)));

    /// <summary>As it is written.</summary>
    public string Expression => expression;

    /// <summary>How it is read.</summary>
    public RegexOptions Options => options;

    /// <summary>Whether it matches anywhere in a text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => machine.Value.FindEnd(text, 0, isFirstEnough: true) >= 0;

    /// <summary>The matches of a text, one behind the other.</summary>
    public Matches EnumerateMatches(ReadOnlySpan<char> text) => new(machine.Value, text);

    /// <summary>The first match; null: none.</summary>
    public Piece? First(string text) => All(text).FirstOrDefault();

    /// <summary>The matches of a text, each looked for when it is asked for.</summary>
    public IEnumerable<Piece> All(string text)
    {
        var running = machine.Value;
        var from = 0;
        while (running.FindNext(text, ref from) is { } found)
            yield return new(found.Index, text.Substring(found.Index, found.Length));
    }

    /// <summary>The text with something else in the place of each match.</summary>
    public string Replace(string text, string by)
    {
        var replaced = new StringBuilder();
        var from = 0;
        foreach (var match in EnumerateMatches(text))
        {
            replaced.Append(text, from, match.Index - from).Append(by);
            from = match.Index + match.Length;
        }

        return from == 0 && replaced.Length == 0 ? text : replaced.Append(text, from, text.Length - from).ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => expression;

    /// <summary>Where something was found.</summary>
    /// <param name="Index">Its first character.</param>
    /// <param name="Length">Its characters.</param>
    public readonly record struct Found(int Index, int Length);

    /// <summary>What was found.</summary>
    /// <param name="Index">Its first character.</param>
    /// <param name="Value">It.</param>
    public sealed record Piece(int Index, string Value);

    /// <summary>Goes from match to match.</summary>
    public ref struct Matches
    {
        private readonly Machine machine;
        private readonly ReadOnlySpan<char> text;
        private int from;

        internal Matches(Machine machine, ReadOnlySpan<char> text)
        {
            this.machine = machine;
            this.text = text;
        }

        public Found Current { get; private set; }

        public readonly Matches GetEnumerator() => this;

        public bool MoveNext()
        {
            if (machine.FindNext(text, ref from) is not { } found)
                return false;
            Current = found;
            return true;
        }
    }

    /// <summary>The automata of an expression, and their states.</summary>
    internal sealed class Machine
    {
        private readonly Alphabet alphabet;
        private readonly Shelf forward;
        private readonly Shelf backward;
        private readonly SearchValues<char>? firsts;

        public Machine(PatternNode pattern)
        {
            var sets = Automaton.SetsOf(pattern);
            alphabet = new(sets);
            firsts = FirstLetters.Of(pattern);
            var ends = Automaton.Forward(pattern, sets);
            var starts = new Lazy<Automaton>(() => Automaton.Backward(pattern, sets));
            forward = new(() => new(ends, alphabet, prefersFirst: true));
            backward = new(() => new(starts.Value, alphabet, prefersFirst: false));
        }

        /// <summary>Where the first match from a place on ends, or any of it; -1: there is none.</summary>
        public int FindEnd(ReadOnlySpan<char> text, int from, bool isFirstEnough)
        {
            var states = forward.Take();
            var state = states.Begin(Alphabet.NeighborAt(text, from - 1));
            var end = -1;
            var at = from;
            for (; at < text.Length && state != Determinizer.Dead && (end < 0 || !isFirstEnough); at++)
            {
                if (firsts is not null && states.IsBeginning(state))
                {
                    var skipped = text[at..].IndexOfAny(firsts);
                    if (skipped < 0)
                    {
                        state = Determinizer.Dead;
                        break;
                    }
                    if (skipped > 0)
                    {
                        at += skipped;
                        state = states.Begin(Alphabet.NeighborAt(text, at - 1));
                    }
                }

                var move = states.Go(state, alphabet.Of(text, at));
                state = move >> 1;
                if ((move & Determinizer.HasMatched) != 0)
                    end = at;
            }

            if (at == text.Length && state != Determinizer.Dead && (states.Go(state, Alphabet.Of(Neighbor.None)) & Determinizer.HasMatched) != 0)
                end = at;
            forward.Return(states);
            return end;
        }

        /// <summary>The next match.</summary>
        /// <param name="text">The text.</param>
        /// <param name="from">Where it may begin; then where the one behind it may.</param>
        public Found? FindNext(ReadOnlySpan<char> text, ref int from)
        {
            if (from > text.Length || FindEnd(text, from, isFirstEnough: false) is var end && end < 0)
                return null;
            var start = FindStart(text, from, end);
            // Behind nothing the next one begins a character further on.
            from = end == start ? end + 1 : end;
            return new(start, end - start);
        }

        /// <summary>Where a match that ends there begins.</summary>
        private int FindStart(ReadOnlySpan<char> text, int from, int end)
        {
            var states = backward.Take();
            var state = states.Begin(Alphabet.NeighborAt(text, end));
            var start = -1;
            var at = end;
            for (; at > from && state != Determinizer.Dead; at--)
            {
                var move = states.Go(state, alphabet.Of(text, at - 1));
                state = move >> 1;
                if ((move & Determinizer.HasMatched) != 0)
                    start = at;
            }

            if (at == from && state != Determinizer.Dead && (states.Go(state, Alphabet.Of(Alphabet.NeighborAt(text, from - 1))) & Determinizer.HasMatched) != 0)
                start = at;
            backward.Return(states);
            return start;
        }
    }
}
