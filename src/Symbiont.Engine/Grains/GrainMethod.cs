using System.Reflection;

namespace Symbiont.Engine;

/// <summary>One method of a grain interface, ready to be called without looking anything up.</summary>
internal sealed class GrainMethod
{
    private readonly MethodInvoker invoker;

    public GrainMethod(MethodInfo declared, MethodInfo implemented)
    {
        invoker = MethodInvoker.Create(implemented);
        ReadOnly = declared.GetCustomAttribute<ReadOnlyAttribute>() is not null;
        Name = $"{declared.DeclaringType!.Name}.{declared.Name}";
        var returned = declared.ReturnType;
        if (returned == typeof(Task))
            NewCall = (method, arguments, options) => new MethodCall(method, arguments, options);
        else if (returned.IsGenericType && returned.GetGenericTypeDefinition() == typeof(Task<>))
            NewCall = typeof(GrainMethod)
                .GetMethod(nameof(NewCallOf), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(returned.GetGenericArguments()[0])
                .CreateDelegate<Func<GrainMethod, object?[], CallOptions, Call>>();
        else
            throw new InvalidOperationException($"{Name} must return Task or Task<T>.");
    }

    public string Name { get; }

    public bool ReadOnly { get; }

    public Func<GrainMethod, object?[], CallOptions, Call> NewCall { get; }

    public Task Invoke(Grain grain, object?[] arguments) => (Task)invoker.Invoke(grain, arguments.AsSpan())!;

    private static MethodCall<T> NewCallOf<T>(GrainMethod method, object?[] arguments, CallOptions options) => new MethodCall<T>(method, arguments, options);
}
