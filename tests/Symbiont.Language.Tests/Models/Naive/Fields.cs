namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>A record: a list of keys and values.</summary>
internal sealed class Fields
{
    public List<(string Key, object? Value)> All { get; } = [];

    public static Fields Of(params (string Key, object? Value)[] fields)
    {
        var record = new Fields();
        record.All.AddRange(fields);
        return record;
    }

    public object? this[string key] => All.Find(field => field.Key == key).Value;

    public bool Has(string key) => All.Exists(field => field.Key == key);

    /// <summary>A copy with this field set, in its place if it has one.</summary>
    public Fields With(string key, object? value)
    {
        var copy = new Fields();
        copy.All.AddRange(All);
        var place = copy.All.FindIndex(field => field.Key == key);
        if (place < 0)
            copy.All.Add((key, value));
        else
            copy.All[place] = (key, value);
        return copy;
    }
}
