using System.Diagnostics.CodeAnalysis;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>The names a block declares, inside those around it.</summary>
internal sealed class Scope(Scope? outer)
{
    private readonly Dictionary<string, Local> locals = new(StringComparer.Ordinal);

    /// <summary>The locals of this block that nothing ever read or assigned.</summary>
    public IEnumerable<Local> Unused => locals.Values.Where(local => local is { ReportUnused: true, Used: false });

    /// <summary>A scope of parameters.</summary>
    public static Scope Of(IEnumerable<Parameter> parameters, Scope? outer = null)
    {
        var scope = new Scope(outer);
        foreach (var parameter in parameters)
            scope.Declare(parameter.Name, parameter.Position);
        return scope;
    }

    public void Declare(string name, Position position, bool reportUnused = false) =>
        locals[name] = new Local(name, position, reportUnused && !name.StartsWith('_'));

    public bool TryFind(string name, [NotNullWhen(true)] out Local? found)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.locals.TryGetValue(name, out found))
                return true;
        }
        found = null;
        return false;
    }

    public Scope? Outer { get; } = outer;

    internal sealed record Local(string Name, Position Position, bool ReportUnused)
    {
        public bool Used { get; set; }
    }
}
