using System.Collections.Immutable;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>An action as policies see it: under its own name, and a <c>tool_call</c> also under its tool's.</summary>
internal sealed class PolicySubject
{
    private PolicySubject(ImmutableArray<View> views)
    {
        Views = views;
        Families = views is [var only]
            ? ActionFamilies.Of(only.Name, only.Performer)
            : [.. views.SelectMany(view => ActionFamilies.Of(view.Name, view.Performer)).Distinct()];
    }

    /// <summary>The names under which rules may cover the action, with the arguments as they are seen under each.</summary>
    public ImmutableArray<View> Views { get; }

    /// <summary>The families it belongs to.</summary>
    public ImmutableArray<ActionFamily> Families { get; }

    /// <summary>Whether it needs no leave.</summary>
    public bool IsFree => !Families.IsEmpty && Families.All(family => family.IsFree);

    /// <summary>The view that a word covers, or null.</summary>
    public View? Under(string word) => Views.FirstOrDefault(view => ActionFamilies.Covers(word, view.Name, view.Performer));

    public static PolicySubject Of(ActionCall call, PerformedBy performer)
    {
        var own = new View(call.Name, performer, call.Positional, call.Named);
        if (call.Name != "tool_call" || call.Argument("name", 0) is not StringValue tool)
            return new PolicySubject([own]);
        var given = call.Argument("args", 1);
        return new PolicySubject(
            [own, new View(tool.Text, PerformedBy.Tool, given as SequenceValue ?? ArrayValue.Empty, given as RecordValue ?? RecordValue.Empty)]);
    }

    /// <summary>One name of the action and its arguments.</summary>
    public sealed record View(string Name, PerformedBy Performer, SequenceValue Positional, RecordValue Named)
    {
        /// <summary>
        /// The argument of this name, else the next one that no name asks for: the positional ones and then those under other names, since
        /// the rule's author and the program's need not agree on names.
        /// </summary>
        public Value? Argument(string? name, IReadOnlyCollection<string> asked, ref int position)
        {
            if (name is not null && Named[name] is { } named)
                return named;
            var place = position++;
            return place < Positional.Count
                ? Positional[place]
                : Named.Where(field => !asked.Contains(field.Key)).Select(field => field.Value).ElementAtOrDefault(place - (int)Positional.Count);
        }
    }
}
