using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>Reads attributes and says what is wrong with them.</summary>
internal static class AttributeReader
{
    private const long DefaultConcurrency = 10;

    private static readonly FrozenDictionary<string, Sandbox> Sandboxes = new Dictionary<string, Sandbox>
    {
        ["none"] = Sandbox.None,
        ["process"] = Sandbox.Process,
        ["tier0"] = Sandbox.Tier0,
        ["tier1"] = Sandbox.Tier1,
        ["docker"] = Sandbox.Tier1,
        ["tier2"] = Sandbox.Tier2,
        ["gvisor"] = Sandbox.Tier2,
        ["tier3"] = Sandbox.Tier3,
        ["firecracker"] = Sandbox.Tier3,
        ["e2b"] = Sandbox.E2b,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static AgentAttributes Read(AgentDeclaration agent, DiagnosticList diagnostics)
    {
        // What stands at the program wins over what stands in the agent, so it is read last.
        var attributes = new AgentAttributes();
        var concurrencyGiven = false;
        foreach (var property in agent.Properties.Concat(agent.With?.Attributes ?? []))
        {
            concurrencyGiven |= property.Name == "concurrency";
            attributes = Read(attributes, property, diagnostics);
        }
        if (concurrencyGiven && attributes.Concurrency > 0)
            return attributes;
        return attributes with { Concurrency = attributes.Memory == AgentMemory.Persistent ? 1 : DefaultConcurrency };
    }

    private static AgentAttributes Read(AgentAttributes attributes, Property property, DiagnosticList diagnostics)
    {
        var value = property.Value;
        switch (property.Name)
        {
            case "timeout":
                return attributes with { Timeout = Time(value) ?? Wrong<TimeSpan>("a duration such as 30s or \"5m\", or milliseconds") };
            case "memory":
                return attributes with { Memory = Choice<AgentMemory>(value) ?? Wrong<AgentMemory>("ephemeral or persistent") ?? default };
            case "sandbox":
                return attributes with { Sandbox = SandboxOf(value, diagnostics) };
            case "max_memory_mb":
                return attributes with { MaxMemoryMb = Count(value) ?? Wrong<long>("a whole number above 0") };
            case "max_cpu_cores":
                return attributes with { MaxCpuCores = Amount(value) ?? Wrong<double>("a number above 0") };
            case "max_steps":
                return attributes with { MaxSteps = Count(value) ?? Wrong<long>("a whole number above 0") };
            case "max_tokens":
                return attributes with { MaxTokens = Count(value) ?? Wrong<long>("a whole number above 0") };
            case "network_policy":
                if (Network(value) is not { } network)
                    Wrong<int>("deny_all, allow_all or a list of hosts");
                else
                    return attributes with { NetworkPolicy = network };
                return attributes;
            case "concurrency":
                return attributes with { Concurrency = Count(value) ?? Wrong<long>("a whole number above 0") ?? 0 };
            case "on_busy":
                return attributes with { OnBusy = Choice<OnBusy>(value) ?? Wrong<OnBusy>("queue, reject or replace") ?? default };
            default:
                diagnostics.Warning(property.Position, $"the attribute '{property.Name}' is not known and does nothing", Codes.UnknownAttribute);
                return attributes;
        }

        T? Wrong<T>(string expected)
            where T : struct
        {
            diagnostics.Error(value.Position, $"'{property.Name}' takes {expected}");
            return null;
        }
    }

    private static Sandbox? SandboxOf(Expression value, DiagnosticList diagnostics)
    {
        if (WordOf(value) is { } word && Sandboxes.TryGetValue(word, out var sandbox))
            return sandbox;
        var found = WordOf(value) is { } name ? $"'{name}' is no sandbox" : "'sandbox' takes a name";
        var known = string.Join(", ", Sandboxes.Keys.Order(StringComparer.Ordinal));
        diagnostics.Error(value.Position, $"{found}; known are {known}", Codes.UnknownSandbox);
        return null;
    }

    private static TimeSpan? Time(Expression value)
    {
        var time = value switch
        {
            Expression.Duration duration => duration.Value,
            Expression.Integer integer => Milliseconds(integer.Value),
            Expression.Text text => Time(text.Value),
            _ => null,
        };
        return time > TimeSpan.Zero ? time : null;
    }

    /// <summary>A duration in a string: as in the language, and in milliseconds with <c>ms</c> or without a unit.</summary>
    private static TimeSpan? Time(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var digits = 0;
        while (digits < trimmed.Length && (char.IsAsciiDigit(trimmed[digits]) || (digits > 0 && trimmed[digits] == '_')))
            digits++;
        var number = trimmed[..digits].ToString().Replace("_", "", StringComparison.Ordinal);
        if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
            return null;
        var suffix = trimmed[digits..].TrimStart();
        if (suffix is "ms" or "")
            return Milliseconds(amount);
        return DurationUnits.Parse(suffix) is { } unit && unit.Fits(amount) ? unit.Of(amount) : null;
    }

    private static TimeSpan? Milliseconds(long amount) =>
        amount <= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerMillisecond ? TimeSpan.FromMilliseconds(amount) : null;

    private static long? Count(Expression value) => value is Expression.Integer { Value: > 0 } integer ? integer.Value : null;

    private static double? Amount(Expression value) => value switch
    {
        Expression.Integer { Value: > 0 } integer => integer.Value,
        Expression.Number { Value: > 0 } number => number.Value,
        _ => null,
    };

    private static T? Choice<T>(Expression value)
        where T : struct, Enum
    {
        foreach (var choice in Enum.GetValues<T>())
        {
            if (string.Equals(WordOf(value), choice.ToString(), StringComparison.OrdinalIgnoreCase))
                return choice;
        }
        return null;
    }

    private static NetworkPolicy? Network(Expression value)
    {
        if (value is Expression.Array array)
        {
            var hosts = array.Elements.Select(WordOf).OfType<string>().ToImmutableArray();
            return hosts.Length == array.Elements.Length && !hosts.Contains("") ? new NetworkPolicy(false, hosts) : null;
        }
        if (string.Equals(WordOf(value), "allow_all", StringComparison.OrdinalIgnoreCase))
            return NetworkPolicy.AllowAll;
        return string.Equals(WordOf(value), "deny_all", StringComparison.OrdinalIgnoreCase) ? NetworkPolicy.DenyAll : null;
    }

    /// <summary>The word of a string or a bare name.</summary>
    private static string? WordOf(Expression value) => value switch
    {
        Expression.Text text => text.Value,
        Expression.Name name => name.Identifier,
        _ => null,
    };
}
