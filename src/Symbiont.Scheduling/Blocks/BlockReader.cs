using System.Globalization;
using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Language.Syntax;
using Symbiont.Scheduling.Definitions;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Blocks;

/// <summary>Reads one <c>schedule</c> block as the request that it stands for, and says what is wrong with it by the rules for requests.</summary>
/// <param name="block">The block.</param>
/// <param name="name">What the schedule is called.</param>
/// <param name="check">Whom to tell; null: the block has been checked.</param>
internal sealed class BlockReader(ScheduleDeclaration block, string name, BlockCheck? check)
{
    private const int MaxIterations = 1_000;
    private const int StandardIterations = 10;

    private static readonly string[] Known =
    [
        "cron", "at", "timezone", "agent", "delivery", "deliver", "webhook_url", "heartbeat", "policy_ids", "one_shot", "overlap_policy", "catch_up", "catch_up_window", "jitter",
        "start_at", "end_at", "max_runs", "max_retries", "pause_on_failure", "parameters", "note",
    ];

    private bool isWrong;

    public string Name { get; } = name;

    /// <summary>What the block declares; null: something is wrong, and the check has been told.</summary>
    public DeclareSchedule? Read(string agentId)
    {
        if (Property("context_mode") is { } context)
            throw BlockCheck.NotWired(ScheduleBlock.KindName, context.Position, "This server does not carry out 'context_mode' of schedules: each run is an execution of its own.");
        foreach (var property in block.Properties.Where(property => !Known.Contains(property.Name)))
            check?.Warn(property.Position, $"'{property.Name}' means nothing to a schedule; known are {string.Join(", ", Known)}");
        var (cron, zone, isSingle) = When();
        var request = new ScheduleRequest(
            Name, cron, zone, "-", Words("policy_ids"), isSingle ? true : Truth("one_shot"), Word("overlap_policy"), Word("catch_up"), Span("catch_up_window"), Span("jitter"),
            Word("start_at"), Word("end_at"), Whole("max_runs"), (int?)Whole("max_retries", int.MaxValue), Truth("pause_on_failure"), Parameters(), Targets(), Word("note"));
        var iterations = Iterations();
        if (isWrong)
            return null;
        var reader = new DefinitionReader(request, null);
        var definition = reader.Read(agentId) with { MaxIterations = iterations };
        foreach (var error in reader.Errors)
            Wrong(PositionOf(error.Field), error.Message);
        return isWrong ? null : new(definition, request.Note, default);
    }

    /// <summary>The expression and its zone. A single time is an expression that fires once.</summary>
    private (string? Cron, string? Zone, bool IsSingle) When()
    {
        var zone = Word("timezone");
        if (Property("cron") is not null == Property("at") is not null)
        {
            Wrong(block.Position, $"the schedule '{Name}' needs either cron, for example \"0 0 3 * * *\", or at, for example \"2026-03-29T02:30:00Z\"");
            return default;
        }

        if (Word("at") is not { } at)
            return (Word("cron"), zone, false);
        var isUtc = TimeText.TryParse(at, null, out _, out _);
        var clock = isUtc || zone is null ? IanaZone.Utc : IanaZone.TryGet(zone, out var found) ? found : null;
        if (clock is null)
            Wrong(PositionOf("timezone"), $"the time zone '{zone}' is unknown; IANA names are known, such as Europe/Berlin");
        else if (!TimeText.TryParse(at, clock, out var instant, out var error))
            Wrong(PositionOf("at"), error);
        else
            return ((instant + clock.OffsetAt(instant)).UtcDateTime.ToString("s m H d M '*' yyyy", CultureInfo.InvariantCulture), clock.Id, true);
        return default;
    }

    private int Iterations()
    {
        if (Property("heartbeat") is not { } property)
            return 0;
        if (property.Value is not Expression.Record record || record.Entries.Any(entry => entry.Key is not ("enabled" or "max_iterations")))
            return Wrong<int>(property.Value.Position, $"'heartbeat' takes {{ enabled: true, max_iterations: {StandardIterations} }}");
        var (isEnabled, most) = (true, (long)StandardIterations);
        foreach (var entry in record.Entries)
        {
            if (entry is { Key: "enabled", Value: Expression.Boolean truth })
                isEnabled = truth.Value;
            else if (entry is { Key: "max_iterations", Value: Expression.Integer { Value: >= 1 and <= MaxIterations } whole })
                most = whole.Value;
            else
                Wrong(entry.Value.Position, $"'enabled' takes true or false, 'max_iterations' a number from 1 to {MaxIterations}");
        }

        return isEnabled ? (int)most : 0;
    }

    private List<DeliveryTarget>? Targets()
    {
        if (Property("delivery") is not null && Property("deliver") is not null)
            Wrong(PositionOf("deliver"), "'deliver' and 'delivery' mean the same; one of them is enough");
        var property = Property("delivery") ?? Property("deliver");
        var values = property?.Value is Expression.Array array ? array.Elements.AsEnumerable() : property is null ? [] : [property.Value];
        var targets = values.Select(Target).OfType<DeliveryTarget>().ToList();
        if (Word("webhook_url") is { } url)
            targets.Add(new("webhook", Url: url));
        return targets.Count > 0 ? targets : null;
    }

    private DeliveryTarget? Target(Expression value)
    {
        if (Literal.Word(value) is { } kind)
            return new(kind);
        if (value is not Expression.Record { TypeName: null } record)
            return Wrong<DeliveryTarget>(value.Position, "'delivery' takes a kind such as log, a record such as { kind: \"webhook\", url: \"https://example.com\" }, or an array of these");
        var target = new DeliveryTarget(null);
        foreach (var entry in record.Entries)
        {
            if (Literal.Word(entry.Value) is not { } word)
                return Wrong<DeliveryTarget>(entry.Value.Position, $"'{entry.Key}' takes a string");
            target = entry.Key switch
            {
                "kind" => target with { Kind = word },
                "url" => target with { Url = word },
                "path" => target with { Path = word },
                "channel_id" => target with { ChannelId = word },
                "agent_id" => target with { AgentId = word },
                "secret" => target with { Secret = word },
                _ => Wrong<DeliveryTarget>(entry.Value.Position, $"'{entry.Key}' means nothing to a delivery; known are kind, url, path, agent_id, secret") ?? target,
            };
        }

        return target;
    }

    private JsonElement? Parameters()
    {
        if (Property("parameters") is not { } property)
            return null;
        return Literal.Json(property.Value) ?? Wrong<JsonElement?>(property.Value.Position, "'parameters' takes a record of values that are written out; a secret is none");
    }

    private List<string>? Words(string property)
    {
        if (Property(property) is not { } found)
            return null;
        var words = found.Value is Expression.Array array ? array.Elements.Select(Literal.Word).ToList() : [Literal.Word(found.Value)];
        return words.Contains(null) ? Wrong<List<string>>(found.Value.Position, $"'{property}' takes an array of names") : words!;
    }

    private string? Word(string property) =>
        Property(property) is { } found ? Literal.Word(found.Value) ?? Wrong<string>(found.Value.Position, $"'{property}' takes a string or a name") : null;

    private bool? Truth(string property) => Property(property)?.Value switch
    {
        null => null,
        Expression.Boolean truth => truth.Value,
        var other => Wrong<bool?>(other.Position, $"'{property}' takes true or false"),
    };

    private long? Whole(string property, long most = long.MaxValue) => Property(property)?.Value switch
    {
        null => null,
        Expression.Integer whole when whole.Value <= most => whole.Value,
        var other => Wrong<long?>(other.Position, $"'{property}' takes a whole number"),
    };

    private string? Span(string property) => Property(property)?.Value switch
    {
        null => null,
        Expression.Duration duration => $"{(long)duration.Value.TotalSeconds}s",
        Expression.Text text => text.Value,
        var other => Wrong<string>(other.Position, $"'{property}' takes a duration, for example 5m"),
    };

    private Property? Property(string property)
    {
        var all = block.Properties.Where(candidate => candidate.Name == property).ToList();
        if (all.Count > 1)
            Wrong(all[1].Position, $"'{property}' stands in this schedule already");
        return all.FirstOrDefault();
    }

    /// <summary>Where the block says what a request would say in this field.</summary>
    private Position PositionOf(string? field)
    {
        var root = field?.Split('.', '[')[0] switch
        {
            "cron_expression" => "cron",
            var other => other,
        };
        return (block.Properties.FirstOrDefault(property => property.Name == root)
            ?? block.Properties.FirstOrDefault(property => root == "delivery" && property.Name is "deliver" or "webhook_url"))?.Value.Position ?? block.Position;
    }

    private T? Wrong<T>(Position at, string message)
    {
        Wrong(at, message);
        return default;
    }

    private void Wrong(Position at, string message)
    {
        isWrong = true;
        check?.Error(at, message);
    }
}
