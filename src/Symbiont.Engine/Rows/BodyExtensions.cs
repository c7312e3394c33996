using System.Text;

namespace Symbiont.Engine;

/// <summary>Reads bodies that are text.</summary>
public static class BodyExtensions
{
    /// <summary>A body as the UTF-8 text that it is; null: there is none.</summary>
    /// <param name="bodies">The store's bodies.</param>
    /// <param name="grain">Whose it is.</param>
    /// <param name="name">Its name.</param>
    public static async Task<string?> GetText(this IBodies bodies, GrainId grain, string name)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        return await bodies.GetBody(grain, name) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;
    }
}
