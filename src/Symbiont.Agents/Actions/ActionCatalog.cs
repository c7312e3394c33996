namespace Symbiont.Agents.Actions;

/// <summary>Every action that this server can do, by name.</summary>
internal sealed class ActionCatalog(IEnumerable<IHostAction> actions)
{
    private readonly Dictionary<string, IHostAction> byName =
        actions.SelectMany(action => action.Names.Select(name => (name, action))).ToDictionary(entry => entry.name, entry => entry.action);

    public IHostAction? Find(string name) => byName.GetValueOrDefault(name);
}
