using System.Collections;

namespace Symbiont.Server;

/// <summary>Builds the configuration in its order of precedence: command line over environment over files over the defaults in code.</summary>
internal static class SettingsSources
{
    private const string FileName = "appsettings.json";
    private const string FileSuffix = "_FILE";
    private const string SharedUrls = "ASPNETCORE_URLS";

    /// <summary>Replaces the sources of <paramref name="configuration"/>. Throws <see cref="SettingsException"/>.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="options">Option (<c>--data-dir</c>) and value, as given.</param>
    /// <param name="environment">The process's environment.</param>
    public static void AddSettings(this ConfigurationManager configuration, IReadOnlyDictionary<string, string> options, IDictionary environment)
    {
        configuration.Sources.Clear();
        AddFile(configuration, Path.Combine(AppContext.BaseDirectory, FileName));
        AddFile(configuration, Path.GetFullPath(FileName));
        ReadSecretFilesNamedInFiles(configuration);
        configuration.AddInMemoryCollection(FromEnvironment(environment));
        configuration.AddInMemoryCollection(FromCommandLine(options));
    }

    /// <summary><c>SYMBIONT_*</c> variables that nothing reads, most likely misspelt.</summary>
    public static IReadOnlyList<string> UnknownVariables(IDictionary environment)
    {
        var known = SettingCatalog.All.SelectMany(setting => setting.IsSecret ? [setting.Environment, setting.Environment + FileSuffix] : new[] { setting.Environment })
            .ToHashSet(StringComparer.Ordinal);
        return [.. environment.Keys.Cast<string>()
            .Where(name => name.StartsWith("SYMBIONT_", StringComparison.Ordinal)
                && !name.StartsWith(SettingCatalog.VaultPrefix, StringComparison.Ordinal) && !known.Contains(name))
            .Order(StringComparer.Ordinal)];
    }

    private static void AddFile(ConfigurationManager configuration, string path)
    {
        try
        {
            configuration.AddJsonFile(path, optional: true, reloadOnChange: false);
        }
        catch (InvalidDataException unreadable)
        {
            throw new SettingsException($"The settings file {path} is not valid JSON: {unreadable.InnerException?.Message ?? unreadable.Message}");
        }
    }

    private static void ReadSecretFilesNamedInFiles(ConfigurationManager configuration)
    {
        var secrets = SettingCatalog.All.Where(setting => setting.IsSecret)
            .Select(setting => (setting.Key, Value: SecretOf(setting.Key, configuration[setting.Key], setting.FileKey, configuration[setting.FileKey])))
            .Where(secret => secret.Value is not null)
            .ToDictionary(secret => secret.Key, secret => secret.Value);
        configuration.AddInMemoryCollection(secrets);
    }

    private static Dictionary<string, string?> FromEnvironment(IDictionary environment)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (environment[SharedUrls] is string urls)
        {
            values[SettingCatalog.Urls.Key] = urls;
        }

        foreach (var setting in SettingCatalog.All)
        {
            var value = environment[setting.Environment] as string;
            if (setting.IsSecret)
            {
                var file = setting.Environment + FileSuffix;
                var path = environment[file] as string;
                value = SecretOf(setting.Environment, value, file, path);
                if (value is not null)
                {
                    values[setting.FileKey] = path;
                }
            }

            if (value is not null)
            {
                values[setting.Key] = value;
            }
        }

        return values;
    }

    private static Dictionary<string, string?> FromCommandLine(IReadOnlyDictionary<string, string> options)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (option, value) in options)
        {
            if (SettingCatalog.All.FirstOrDefault(setting => setting.Option == option) is { } plain)
            {
                values[plain.Key] = value;
                if (plain.IsSecret)
                {
                    values.TryAdd(plain.FileKey, null);
                }
            }
            else if (SettingCatalog.All.FirstOrDefault(setting => setting.IsSecret && setting.Option + "-file" == option) is { } secret)
            {
                values[secret.Key] = SecretOf(secret.Option, options.GetValueOrDefault(secret.Option), option, value);
                values[secret.FileKey] = value;
            }
            else
            {
                throw new SettingsException($"There is no option {option}; the options are --run and {string.Join(", ", SettingCatalog.All.Select(setting => setting.Option))}.");
            }
        }

        return values;
    }

    private static string? SecretOf(string name, string? value, string fileName, string? file)
    {
        if (string.IsNullOrEmpty(file))
        {
            return value;
        }

        if (!string.IsNullOrEmpty(value))
        {
            throw new SettingsException($"{name} and {fileName} are both set; give one of them.");
        }

        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{fileName} names the file {file}, which cannot be read: {unreadable.Message}");
        }
    }
}
