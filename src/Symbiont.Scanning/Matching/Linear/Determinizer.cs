using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>
/// The states that an automaton has been in, and where each letter leads from them: made as texts need them, forgotten when there are too many. One thread uses it at a time.
/// </summary>
/// <remarks>
/// A state is the ordered list of steps that come next, those first that are to be preferred, and what stood before them. Whether a boundary is between them is told by the
/// letter that follows, so a match is known one letter later than it ends.
/// </remarks>
internal sealed class Determinizer
{
    /// <summary>The state from which nothing can match any more.</summary>
    public const int Dead = 0;

    /// <summary>Set in what <see cref="Go"/> answers: a match ends before that letter.</summary>
    public const int HasMatched = 1;

    private const int Unknown = -1;

    /// <summary>Numbers that it may hold; one that needs more forgets what it has seen and goes on.</summary>
    public const int MostNumbers = 64 * 1024;

    private readonly Automaton automaton;
    private readonly Alphabet alphabet;
    private readonly bool prefersFirst;
    private readonly Dictionary<StateKey, int> ids = [];
    private readonly List<StateKey> states = [];
    private readonly int[] seen;
    private readonly List<int> now = [];
    private readonly List<int> next = [];
    private readonly Stack<int> open = new();
    private readonly int[] starts = new int[NeighborExtensions.Count];
    private readonly List<bool> beginnings = [];
    private readonly int[] beginning;
    private int round;
    private int stride;
    private int[] moves = [];

    /// <param name="automaton">What it follows.</param>
    /// <param name="alphabet">Its letters.</param>
    /// <param name="prefersFirst">Whether a match ends what is less preferred; otherwise the longest is looked for.</param>
    public Determinizer(Automaton automaton, Alphabet alphabet, bool prefersFirst)
    {
        this.automaton = automaton;
        this.alphabet = alphabet;
        this.prefersFirst = prefersFirst;
        seen = new int[automaton.Steps.Length];
        round++;
        Follow(automaton.Start, next);
        beginning = [.. next];
        Forget();
    }

    /// <summary>Numbers that it holds, 4 bytes each.</summary>
    public int Size { get; private set; }

    /// <summary>The state in which it begins, beside a neighbour that it has not to take.</summary>
    public int Begin(Neighbor before)
    {
        if (starts[(int)before] is var known and not Unknown)
            return known;
        next.Clear();
        next.AddRange(beginning);
        return starts[(int)before] = StateOf(next, before);
    }

    /// <summary>Whether nothing has begun in a state: it is one in which reading begins.</summary>
    public bool IsBeginning(int state) => beginnings[state];

    /// <summary>Where a letter leads: twice the state, and <see cref="HasMatched"/>.</summary>
    public int Go(int state, int letter)
    {
        if (letter < stride && moves[(state * stride) + letter] is var known and not Unknown)
            return known;
        return Find(state, letter);
    }

    private int Find(int state, int letter)
    {
        if (letter >= stride)
            Widen();
        var (sets, neighbor) = alphabet[letter];
        Resolve(states[state], neighbor);
        round++;
        next.Clear();
        var hasMatched = false;
        foreach (var place in now)
        {
            var step = automaton.Steps[place];
            if (step.Kind == StepKind.Match)
            {
                hasMatched = true;
                if (prefersFirst)
                    break;
            }
            else if (sets.Length > 0 && sets[step.Other])
            {
                Follow(step.Next, next);
            }
        }

        if (!prefersFirst)
            next.Sort();
        var isFull = Size > MostNumbers;
        if (isFull)
            Forget();
        var move = (StateOf(next, next.Count == 0 ? Neighbor.None : neighbor) * 2) + (hasMatched ? HasMatched : 0);
        if (!isFull)
            moves[(state * stride) + letter] = move;
        return move;
    }

    /// <summary>What a state's steps are between two neighbours: characters to take, and matches.</summary>
    private void Resolve(StateKey state, Neighbor neighbor)
    {
        round++;
        now.Clear();
        foreach (var place in state.Steps)
            Follow(place, now, state.Before, neighbor);
    }

    /// <summary>All that a step leads to without a character, as far as boundaries do not matter.</summary>
    private void Follow(int place, List<int> found, Neighbor? before = null, Neighbor after = default)
    {
        open.Push(place);
        while (open.TryPop(out place))
        {
            if (seen[place] == round)
                continue;
            seen[place] = round;
            var step = automaton.Steps[place];
            switch (step.Kind)
            {
                case StepKind.Split:
                    open.Push(step.Other);
                    open.Push(step.Next);
                    break;
                case StepKind.Check when before is { } left:
                    if (IsAt((Boundary)step.Other, left, after))
                        open.Push(step.Next);
                    break;
                default:
                    found.Add(place);
                    break;
            }
        }
    }

    /// <summary>Read backwards, what stood before is what stands at the right.</summary>
    private bool IsAt(Boundary boundary, Neighbor before, Neighbor after) => automaton.IsReversed ? boundary.Is(after, before) : boundary.Is(before, after);

    private void Forget()
    {
        ids.Clear();
        states.Clear();
        beginnings.Clear();
        starts.AsSpan().Fill(Unknown);
        stride = alphabet.Count + 8;
        moves = [];
        Size = seen.Length;
        StateOf([], Neighbor.None);
    }

    private int StateOf(List<int> steps, Neighbor before)
    {
        var key = new StateKey([.. steps], before);
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, key, out var exists);
        if (exists)
            return id;
        id = states.Count;
        states.Add(key);
        beginnings.Add(key.Steps.AsSpan().SequenceEqual(beginning));
        if (states.Count * stride > moves.Length)
        {
            var old = moves.Length;
            Array.Resize(ref moves, Math.Max(4, states.Count * 2) * stride);
            moves.AsSpan(old).Fill(Unknown);
            Size += moves.Length - old;
        }

        Size += key.Steps.Length + 24;
        return id;
    }

    private void Widen()
    {
        var wider = alphabet.Count + 8;
        var old = moves;
        var rows = old.Length / stride;
        moves = new int[rows * wider];
        moves.AsSpan().Fill(Unknown);
        for (var row = 0; row < rows; row++)
            old.AsSpan(row * stride, stride).CopyTo(moves.AsSpan(row * wider));
        Size += moves.Length - old.Length;
        stride = wider;
    }
}
