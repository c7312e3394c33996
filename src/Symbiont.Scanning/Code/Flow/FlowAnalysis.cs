using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>
/// Follows data through a file: within a function along its statements, between the file's functions by summaries of what parameters reach and results
/// depend on. Branches are joined, loops are gone through twice, summaries grow for a few rounds; so the work is linear in the file.
/// </summary>
internal sealed partial class FlowAnalysis : IFlow
{
    private const int MaxRounds = 4;
    private const int MaxDepth = 250;
    private const int Bits = 64;

    /// <summary>What a parameter is when it is not given.</summary>
    private const Traits Inherited = Traits.EnvironmentSecret | Traits.CredentialPath | Traits.SecretPath | Traits.Environment;

    /// <summary>Expressions looked at in a round: far more than any honest file takes, few enough to end soon.</summary>
    private const long StepsOfRound = 100_000;
    private const long StepsPerToken = 20;

    private readonly SyntaxTree tree;
    private readonly LanguageProfile profile;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<Function, FunctionInfo> functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, FunctionInfo> methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value> classFields = new(StringComparer.Ordinal);
    private readonly Dictionary<(RuleInfo Rule, int Line), CodeFinding> findings = [];
    private readonly Dictionary<Capability, int> capabilities = [];
    private readonly HashSet<Value> downloaded = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> downloadedPaths = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, ToolDeclaration> tools = [];
    private readonly Dictionary<int, bool> serving = [];
    private readonly List<string> starredModules = [];
    private readonly List<(FunctionInfo Owner, int Index)> bits = [];
    private int round;
    private long steps;
    private long work;
    private int depth;
    private int loops;
    private bool changed;
    private int? limitedAt;
    private Rules.Removal? removal;
    private bool? checksPaths;
    private bool? checksHosts;
    private bool runsStatements;
    private bool? checksDigests;
    private Value? promised;
    private string? promise;
    private Traits learnt;

    private Scope scope = new(null);
    private FunctionInfo? current;
    private Value? returned;
    private List<FunctionInfo> deferred = [];
    private ClassStatement? currentClass;
    private string? currentContainer;

    private FlowAnalysis(SyntaxTree tree, LanguageProfile profile, CancellationToken cancellationToken)
    {
        this.tree = tree;
        this.profile = profile;
        this.cancellationToken = cancellationToken;
        limitedAt = tree.LimitedAt;
    }

    public static FlowResult Run(SyntaxTree tree, LanguageProfile profile, CancellationToken cancellationToken) =>
        new FlowAnalysis(tree, profile, cancellationToken).Run();

    private FlowResult Run()
    {
        for (round = 0; round < MaxRounds; round++)
        {
            changed = false;
            var most = StepsOfRound + (StepsPerToken * tree.Tokens.Length);
            steps = most;
            findings.Clear();
            downloaded.Clear();
            scope = new(null);
            deferred = [];
            ExecuteBody(tree.Statements);
            RunDeferred();
            work += most - steps;
            if (!changed && round > 0)
                break;
        }
        return new([.. findings.Values.Select(Weighed)], capabilities.ToImmutableDictionary(), limitedAt, [.. tools.Values], work);
    }

    private void RunDeferred()
    {
        // Functions found while others run are appended, and run as well.
        for (var i = 0; i < deferred.Count; i++)
        {
            if (current is null)
                bits.Clear();
            RunFunction(deferred[i], scope, null);
        }
        deferred = [];
    }

    private FunctionInfo InfoOf(Function function)
    {
        if (!functions.TryGetValue(function, out var info))
        {
            info = new(function, currentClass?.Name);
            functions.Add(function, info);
            if (currentClass is { } container && function.Name.Length > 0)
                methods.TryAdd($"class:{container.Name}.{function.Name}", info);
        }
        return info;
    }

    /// <summary>Runs a body with its parameters; what it returns and reaches is added to its summary.</summary>
    /// <param name="function">The function.</param>
    /// <param name="parent">The names around it.</param>
    /// <param name="argument">What every parameter is, for a callback whose caller is known; null otherwise.</param>
    private Value RunFunction(FunctionInfo function, Scope parent, Value? argument)
    {
        if (depth >= MaxDepth)
        {
            limitedAt ??= function.Syntax.Start;
            return Value.Unknown;
        }
        cancellationToken.ThrowIfCancellationRequested();
        var outer = (scope, current, returned, deferred, loops, currentContainer);
        (scope, current, returned, deferred) = (new Scope(parent), function, null, []);
        currentContainer = function.Container ?? currentContainer;
        loops = argument is null ? 0 : loops;
        depth++;
        BindParameters(function, argument);
        ExecuteBody(function.Syntax.Body);
        RunDeferred();
        KeepFields(function);
        var result = returned ?? Value.Unknown;
        changed |= function.Return(OwnBits(function, result));
        depth--;
        (scope, current, returned, deferred, loops, currentContainer) = outer;
        return result;
    }

    private void BindParameters(FunctionInfo function, Value? argument)
    {
        var parameters = function.Syntax.Parameters;
        if (function.Container is { } container)
            scope.Set("this", Instance(container));
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            var name = (parameter.Target as NameExpression)?.Name ?? "";
            if (i == 0 && function.Container is not null && name is "self" or "cls")
                scope.Set(name, Instance(function.Container));
            else
                Bind(parameter.Target, ParameterValue(function, i, parameter, name, argument), declares: true);
        }
    }

    private Value ParameterValue(FunctionInfo function, int index, Parameter parameter, string name, Value? argument)
    {
        if (function.EnteredBy == Traits.None && argument is not null)
            return index == 0 ? argument.Distinct() : Value.Of(argument.Taint, argument.Origin);
        if (function.EnteredBy == Traits.None && !TakesSignal(function.Syntax) && profile.Given(parameter, name) is { } given)
            return given;
        if (profile.IsHarmless(parameter, name))
            return new Value();
        var by = function.EnteredBy != Traits.None ? function.EnteredBy
            : !function.IsCalled && round > 0 ? Traits.Parameter : Traits.None;
        var shown = name.Length > 0 ? $"parameter '{name}'" : "a parameter";
        var value = Value.Of(new(by, BitOf(function, index)), shown + (function.Syntax.Name.Length > 0 ? $" of {function.Syntax.Name}" : ""));
        foreach (var field in function.HarmlessFields.Where(_ => index == 0))
            value = value.WithField(field, new());
        if (parameter.Default is null || function.EnteredBy != Traits.None)
            return value;
        var standard = Evaluate(parameter.Default);
        var taken = value.Taking(new(standard.Taint.Traits & Inherited));
        // Under its name, so that one variable of it is not all of them.
        return IsEnvironment(standard) && value.Fields is null ? taken.Named(standard.Name) : taken;
    }

    /// <summary>Whether a function is given a signal by which its caller ends it: it is a client's, and the request is the one that it sends.</summary>
    private static bool TakesSignal(Function function) =>
        function.Parameters.Any(parameter => parameter.Target is NameExpression { Name: "signal" or "_signal" or "abortSignal" });

    private Value Instance(string container) =>
        classFields.TryGetValue(container, out var known) ? known : Value.OfName($"class:{container}()");

    /// <summary>What a method leaves in its object's fields, other methods find there; bits of its parameters mean nothing to them.</summary>
    private void KeepFields(FunctionInfo function)
    {
        if (function.Container is not { } container || (scope.Find("self") ?? scope.Find("this")) is not { Fields: { } fields })
            return;
        var known = Instance(container);
        foreach (var (name, value) in fields)
        {
            var kept = (value.Taint.Parameters | value.Taint.Contents) == 0 ? value : Value.Of(value.Taint with { Parameters = 0, Contents = 0 }, value.Origin);
            var before = known.Field(name);
            if (before is not null && (before.Taint == kept.Taint || ReferenceEquals(before, kept)))
                continue;
            known = known.WithField(name, before is null ? kept : Value.Join(before, kept));
            changed = true;
        }
        classFields[container] = known;
    }

    private ulong BitOf(FunctionInfo function, int index)
    {
        if (bits.Count >= Bits)
            return 0;
        bits.Add((function, index));
        return 1UL << (bits.Count - 1);
    }

    /// <summary>The value with its parameters numbered as the function numbers them.</summary>
    private Value OwnBits(FunctionInfo function, Value value)
    {
        var taint = value.Taint;
        if (taint.Parameters == 0 && taint.Contents == 0)
            return value;
        var own = 0UL;
        var contents = 0UL;
        for (var i = 0; i < bits.Count; i++)
        {
            if (!ReferenceEquals(bits[i].Owner, function) || bits[i].Index >= Bits)
                continue;
            if ((taint.Parameters >> i & 1) != 0)
                own |= 1UL << bits[i].Index;
            if ((taint.Contents >> i & 1) != 0)
                contents |= 1UL << bits[i].Index;
        }
        // Who enters the function from outside taints its parameters; what it returns to its callers depends on theirs.
        return Value.Of(taint with { Parameters = own, Contents = contents, Traits = taint.Traits & ~Traits.Untrusted }, value.Origin, value.Name);
    }
}
