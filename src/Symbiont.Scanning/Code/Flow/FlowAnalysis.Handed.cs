using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Flow;

internal sealed partial class FlowAnalysis
{
    /// <summary>What is handed to a thread, a process, a timer or a pool to be called: it is called, with the arguments that are handed along.</summary>
    private void CallHanded(Call call)
    {
        (Value function, IEnumerable<Value> given) = call.Method switch
        {
            "Thread" or "Process" when call.Named.TryGetValue("target", out var target) => (target, ItemsOf(call.Named.GetValueOrDefault("args"))),
            "Timer" => (call[1], ItemsOf(call[2])),
            "apply_async" or "start_new_thread" => (call[0], ItemsOf(call[1])),
            "submit" or "to_thread" or "map" or "imap" or "call_soon" or "call_soon_threadsafe" when call.Positional.Count > 1 => (call[0], call.Positional.Skip(1)),
            "call_later" or "run_in_executor" when call.Positional.Count > 2 => (call[1], call.Positional.Skip(2)),
            "setTimeout" or "setInterval" when call.Positional.Count > 2 => (call[0], call.Positional.Skip(2)),
            _ => (Value.Unknown, Array.Empty<Value>()),
        };
        // A map hands on one element after the other.
        List<Value> arguments = [.. call.Method is "map" or "imap" ? given.Select(argument => argument.Element()) : given];
        if (arguments.Count == 0 || (function.Function is null && function.Name is null))
            return;
        var name = function.Name ?? "";
        Perform(new(function.Name, name[(name.LastIndexOf('.') + 1)..], Value.Unknown, arguments, new Dictionary<string, Value>(StringComparer.Ordinal), call.Start, this), function);
    }

    private static ImmutableArray<Value> ItemsOf(Value? value) => value is null || value.Items.IsDefault ? [] : value.Items;
}
