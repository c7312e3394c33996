using System.Reflection;

namespace CommandRouter;

[AttributeUsage(AttributeTargets.Method)]
public sealed class CommandAttribute(string name) : Attribute
{
    public string Name { get; } = name;
    public string? Help { get; init; }
}

/// <summary>
/// Console programs with sub-commands: methods with [Command] are found by reflection in
/// the given class, their parameters come from the command line.
/// </summary>
public sealed class Router
{
    private readonly Dictionary<string, (MethodInfo Method, CommandAttribute Info)> _commands;

    public Router(Type type)
    {
        _commands = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(m => (Method: m, Info: m.GetCustomAttribute<CommandAttribute>()))
            .Where(x => x.Info is not null)
            .ToDictionary(x => x.Info!.Name, x => (x.Method, x.Info!), StringComparer.OrdinalIgnoreCase);
    }

    public int Run(string[] args)
    {
        if (args.Length == 0 || !_commands.TryGetValue(args[0], out var command))
        {
            foreach (var (name, (method, info)) in _commands.OrderBy(c => c.Key))
            {
                var parameters = string.Join(' ', method.GetParameters().Select(p => p.IsOptional ? $"[{p.Name}]" : $"<{p.Name}>"));
                Console.WriteLine($"  {name} {parameters}\n      {info.Help}");
            }
            return args.Length == 0 ? 0 : 2;
        }
        var wanted = command.Method.GetParameters();
        var values = new object?[wanted.Length];
        for (var i = 0; i < wanted.Length; i++)
        {
            if (i + 1 < args.Length)
            {
                var target = Nullable.GetUnderlyingType(wanted[i].ParameterType) ?? wanted[i].ParameterType;
                values[i] = target.IsEnum ? Enum.Parse(target, args[i + 1], true) : Convert.ChangeType(args[i + 1], target);
            }
            else if (wanted[i].IsOptional)
                values[i] = wanted[i].DefaultValue;
            else
            {
                Console.Error.WriteLine($"<{wanted[i].Name}> is missing");
                return 2;
            }
        }
        return command.Method.Invoke(null, values) as int? ?? 0;
    }
}
