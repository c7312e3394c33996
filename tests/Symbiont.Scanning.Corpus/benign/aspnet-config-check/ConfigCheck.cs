using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ConfigCheck;

/// <summary>
/// Checks at start-up that all settings are there. Values are never logged:
/// secrets appear with their length only.
/// </summary>
public sealed class StartupCheck(IConfiguration configuration, ILogger<StartupCheck> log)
{
    private static readonly string[] SecretWords = ["password", "secret", "token", "key", "connectionstring"];

    public void Require(params string[] names)
    {
        var missing = new List<string>();
        foreach (var name in names)
        {
            var value = configuration[name];
            if (string.IsNullOrWhiteSpace(value))
            {
                missing.Add(name);
                continue;
            }
            log.LogInformation("{Name} = {Value}", name, Display(name, value));
        }
        if (missing.Count > 0)
            throw new InvalidOperationException("Missing settings: " + string.Join(", ", missing));
    }

    internal static string Display(string name, string value)
    {
        var secret = SecretWords.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase));
        return secret ? $"({value.Length} characters)" : value;
    }
}
