using System.Collections.Frozen;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>What the analysis must know of a language and its libraries.</summary>
internal abstract class LanguageProfile
{
    private readonly FrozenDictionary<string, CallModel> functions;
    private readonly FrozenDictionary<string, CallModel> methods;

    protected LanguageProfile(IEnumerable<CallModels> models)
    {
        var byName = new Dictionary<string, CallModel>(StringComparer.Ordinal);
        var byMethod = new Dictionary<string, CallModel>(StringComparer.Ordinal);
        foreach (var part in models)
        {
            foreach (var (name, model) in part.Functions)
                byName.Add(name, model);
            foreach (var (name, model) in part.Methods)
                byMethod.Add(name, model);
        }
        functions = byName.ToFrozenDictionary(StringComparer.Ordinal);
        methods = byMethod.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether assigning to a name that an outer function declared changes it there.</summary>
    public abstract bool AssignsOutward { get; }

    /// <summary>One name for what has several: <c>builtins.eval</c> is <c>eval</c>.</summary>
    public abstract string Canonical(string name);

    /// <summary>Who enters a function from outside, by its decorators, name and class.</summary>
    public abstract Traits EnteredBy(Function function, IReadOnlyList<string> decorators, IReadOnlyList<string> bases);

    /// <summary>What a member of something known is, beyond its name; null when nothing special.</summary>
    public abstract Value? Member(string name, Value target, string key);

    /// <summary>Whether a parameter's written type leaves no room for harm.</summary>
    public abstract bool IsHarmless(Parameter parameter, string name);

    /// <summary>What a parameter is by its name alone: a request of a framework that calls the function; null: nothing special.</summary>
    public virtual Value? Given(Parameter parameter, string name) => null;

    public CallModel? FindFunction(string name) => functions.GetValueOrDefault(name);

    public CallModel? FindMethod(string name) => methods.GetValueOrDefault(name);

    public bool IsFunction(string name) => functions.ContainsKey(name);
}
