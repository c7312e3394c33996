using System.Text.Json;

namespace Symbiont.Server;

/// <summary>Body of the execute call; everything is optional.</summary>
/// <param name="Parameters">A JSON object, bound to the program's parameters by name.</param>
/// <param name="Input">Another name of <c>parameters</c>; acts only where that one is absent.</param>
internal sealed record ExecuteBody(JsonElement? Parameters = null, JsonElement? Input = null)
{
    /// <summary>The parameters under either name; refused if they are no object.</summary>
    public JsonElement? Given()
    {
        ObjectField.Check(Parameters, "parameters");
        ObjectField.Check(Input, "input");
        return Parameters ?? Input;
    }
}
