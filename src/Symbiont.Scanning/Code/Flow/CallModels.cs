namespace Symbiont.Scanning.Code.Flow;

/// <summary>Models of one kind of function, by full name and, where the receiver's type is not known, by method name.</summary>
internal abstract class CallModels
{
    private readonly List<KeyValuePair<string, CallModel>> functions = [];
    private readonly List<KeyValuePair<string, CallModel>> methods = [];

    public IReadOnlyList<KeyValuePair<string, CallModel>> Functions => functions;

    public IReadOnlyList<KeyValuePair<string, CallModel>> Methods => methods;

    /// <summary>A call whose first argument gets there.</summary>
    protected static CallModel Into(SinkKinds kind) => call =>
    {
        call.Flow.Reach(kind, call.Shown, call[0], call);
        return null;
    };

    protected void Function(string names, CallModel model)
    {
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            functions.Add(new(name, model));
    }

    protected void Method(string names, CallModel model)
    {
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            methods.Add(new(name, model));
    }
}
