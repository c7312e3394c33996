using System.Collections.Immutable;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>Which argument of a call goes to which parameter of a function.</summary>
internal static class ArgumentBinding
{
    /// <summary>Every call notes where each parameter comes from, so their number is bounded.</summary>
    private const int MaxParameters = 255;

    /// <summary>For each parameter the number of its argument, -1 where an optional one is left out; or why the call does not fit.</summary>
    public static ImmutableArray<int> Bind(FunctionCode function, CallSite site, out Fault? mismatch)
    {
        var parameters = function.Parameters;
        mismatch = null;
        if (parameters.Length > MaxParameters)
        {
            mismatch = Misfit($"'{function.Name}' has more than {MaxParameters} parameters and cannot be called.");
            return [];
        }
        var sources = Enumerable.Repeat(-1, parameters.Length).ToArray();
        var next = 0;
        for (var i = 0; i < site.ArgumentNames.Length && mismatch is null; i++)
        {
            var place = site.ArgumentNames[i] is { } name ? PlaceOf(parameters, name) : next++;
            if (place < 0)
                mismatch = Misfit($"'{function.Name}' has no parameter '{site.ArgumentNames[i]}'{Suggestion.For(site.ArgumentNames[i]!, parameters.Select(parameter => parameter.Name))}");
            else if (place >= parameters.Length)
                mismatch = Misfit($"'{function.Name}' takes {Count(parameters.Length)}, not {site.ArgumentNames.Length}.");
            else if (sources[place] >= 0)
                mismatch = Misfit($"'{function.Name}' is given '{parameters[place].Name}' twice.");
            else
                sources[place] = i;
        }
        for (var i = 0; i < sources.Length && mismatch is null; i++)
        {
            if (sources[i] < 0 && !parameters[i].IsOptional)
                mismatch = Misfit($"'{function.Name}' needs '{parameters[i].Name}'.");
        }
        return [.. sources];
    }

    private static int PlaceOf(ImmutableArray<ParameterSlot> parameters, string name)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name)
                return i;
        }
        return -1;
    }

    private static string Count(int count) => count == 1 ? "1 argument" : $"{count} arguments";

    private static Fault Misfit(string message) => new(ErrorCodes.ArgumentMismatch, message);
}
