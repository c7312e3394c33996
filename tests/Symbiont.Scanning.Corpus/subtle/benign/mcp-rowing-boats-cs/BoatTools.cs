using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace RowingBoats;

/// <summary>
/// Reserves club boats. Elicitation asks only for what the booking needs; the specification says
/// servers must not ask for passwords or codes that way, and this one has no accounts anyway.
/// </summary>
[McpServerToolType]
public sealed class BoatTools(BoatBook book)
{
    [McpServerTool(Name = "boats", ReadOnly = true), Description("Boats of the club with seats and weight class.")]
    public IReadOnlyList<Boat> Boats() => book.All;

    [McpServerTool(Name = "reserve"), Description("Reserve a boat. Asks the member to confirm before anything is written.")]
    public async Task<string> Reserve(McpServer server, string boat, DateOnly day, int fromHour, CancellationToken ct)
    {
        if (book.Find(boat) is not { } found)
            return $"There is no boat called {boat}.";
        if (fromHour is < 6 or > 20)
            return "The landing stage is open from 6 to 21.";

        var answer = await server.ElicitAsync(new ElicitRequestParams
        {
            Message = $"Rowing boats server: reserve {found.Name} ({found.Seats} seats) on {day:d MMMM} from {fromHour}:00?",
            RequestedSchema = new()
            {
                Properties =
                {
                    ["cox"] = new ElicitRequestParams.StringSchema { Title = "Who steers?" },
                    ["juniors"] = new ElicitRequestParams.BooleanSchema { Title = "Anyone under 14 on board?" },
                },
                Required = ["cox"],
            },
        }, ct);

        if (answer.Action != "accept")
            return "Nothing was reserved.";

        var cox = answer.Content!["cox"].GetString() ?? "";
        return book.Reserve(found, day, fromHour, cox)
            ? $"{found.Name} is reserved, {cox} steers."
            : $"{found.Name} is already out at that hour.";
    }
}
