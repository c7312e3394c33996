using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

internal sealed partial class FlowAnalysis
{
    /// <summary>The field that names the buffer which an archive is built in.</summary>
    private const string Over = "$over";

    private Value EvaluateCall(CallExpression syntax)
    {
        var receiver = syntax.Callee is MemberExpression member ? Evaluate(member.Target) : Value.Unknown;
        var callee = syntax.Callee is MemberExpression named ? Found(Member(receiver, named.Name)) : Evaluate(syntax.Callee);
        var method = syntax.Callee switch
        {
            MemberExpression { Name: var name } => name,
            NameExpression { Name: var name } => name,
            _ => callee.Name is { } full ? full[(full.LastIndexOf('.') + 1)..] : "",
        };
        var positional = new List<Value>();
        var arguments = new Dictionary<string, Value>(StringComparer.Ordinal);
        var callbacks = new List<FunctionInfo>();
        foreach (var (name, expression) in syntax.Arguments)
        {
            Value value;
            if (expression is FunctionExpression function)
            {
                callbacks.Add(InfoOf(function.Function));
                value = Value.OfFunction(callbacks[^1]);
            }
            else
            {
                value = Evaluate(expression);
            }
            if (name is null)
                positional.Add(value);
            else
                arguments[name] = value;
        }
        var call = new Call(callee.Name, method, receiver, positional, arguments, syntax.Start, this);
        var result = Perform(call, callee);
        CallHanded(call);
        TakeIntoReceiver(syntax, call);
        if (call.Name is "zipfile.ZipFile" or "tarfile.open" or "gzip.GzipFile" && syntax.Arguments.FirstOrDefault(argument => argument.Name is null or "fileobj" or "file" && argument.Value is NameExpression) is { Value: NameExpression buffer })
            result = result.WithField(Over, Value.OfName(buffer.Name));
        return callbacks.Count == 0 ? result : RunCallbacks(callbacks, call, result);
    }

    private Value Perform(Call call, Value callee)
    {
        if (promise is not null && call.Method == promise && ReferenceEquals(call.Receiver, Value.Unknown))
            promised = promised is null ? call[0] : Value.Join(promised, call[0]);
        if (callee.Function is { } function)
            return Call(function, call).Taking(new(UnknownCalls.OfName(function.Syntax.Name)));
        if (call.Name is { } name)
        {
            if (methods.TryGetValue($"{name}.__init__", out var constructor) || methods.TryGetValue($"{name}.constructor", out constructor))
            {
                Call(constructor, call);
                return Value.OfName(name + "()").Taking(call.Result().Taint);
            }
            if (profile.FindFunction(name) is { } model)
                return model(call) ?? call.Result();
        }
        if (UnknownCalls.Of(call) is not Traits.None and var known)
            return call.Result(new(known));
        if (call.Name is null or { Length: > 0 } && profile.FindMethod(call.Method) is { } method && !IsOfClass(call))
            return method(call) ?? call.Result();
        return call.Method.Length == 0 ? call.Result()
            : ValidatorName().IsMatch(call.Method) ? call.Result().SafeFor(SinkKinds.Injection)
            : EscaperName().IsMatch(call.Method) ? call.Result().SafeFor(SinkKinds.Command | SinkKinds.Code)
            : call.Name?.StartsWith('.') == true || IsFromModule(call, callee) ? call.Result().SafeFor(SinkKinds.MadeElsewhere)
            : call.Result();
    }

    /// <summary>A function that has a name here and its text elsewhere: in a bundle, what another module of it handed out.</summary>
    private static bool IsFromModule(Call call, Value callee) =>
        (call.Name is null || call.Name.EndsWith("()", StringComparison.Ordinal)) && callee.Taint == default && ReferenceEquals(call.Receiver, Value.Unknown) && !ReferenceEquals(callee, Value.Unknown);

    private static bool IsOfClass(Call call) => call.Name?.StartsWith("class:", StringComparison.Ordinal) == true;

    /// <summary>A call of a function of this file: what its parameters reach, the arguments reach.</summary>
    private Value Call(FunctionInfo function, Call call)
    {
        if (!function.IsCalled)
            (function.IsCalled, changed) = (true, true);
        if (current is not null)
            current.Uses |= function.Uses;
        var parameters = function.Syntax.Parameters;
        var skipped = function.Container is not null && parameters is [{ Target: NameExpression { Name: "self" or "cls" } }, ..] ? 1 : 0;
        foreach (var reach in function.Reaches.ToList())
        {
            var argument = ArgumentFor(reach.Index);
            if (reach.IsBuilt)
                argument = argument.Taking(new(Traits.Built));
            Reach(reach.Sink.Kind, reach.Sink.What, argument, reach.Start);
        }
        var returns = function.Returns;
        if (returns.Taint == default)
            return returns;
        var taint = returns.Taint with { Parameters = 0, Contents = 0 };
        var origin = returns.Origin;
        for (var i = 0; i < parameters.Length && i < Bits; i++)
        {
            // What is read of the file that the argument names.
            if ((returns.Taint.Contents >> i & 1) != 0 && ArgumentFor(i) is { } named && named.Taint.Has(Traits.CredentialPath | Traits.SecretPath))
                (taint, origin) = (taint | new Taint(Traits.Credential | (named.Taint.Traits & (Traits.CredentialPath | Traits.SecretPath))), $"what is read of {named.Text?.Replace(Value.Hole, '?') ?? "files of secrets"}");
            if ((returns.Taint.Parameters >> i & 1) == 0)
                continue;
            // What the function made of it is as safe as the function made it.
            var given = ArgumentFor(i).Taint;
            taint |= (given with { Safe = given.Safe | returns.Taint.Safe }).Cleaned(returns.Taint.Safe);
            origin = ArgumentFor(i).Origin ?? origin;
        }
        if (ValidatorName().IsMatch(function.Syntax.Name) && HasChecks(function.Syntax))
            taint = taint with { Safe = taint.Safe | SinkKinds.Injection };
        else if (EscaperName().IsMatch(function.Syntax.Name) && HasChecks(function.Syntax))
            taint = taint with { Safe = taint.Safe | SinkKinds.Command | SinkKinds.Code };
        return (returns.Taint.Parameters | returns.Taint.Contents) == 0 ? returns : Value.Of(taint, origin, returns.Name);

        Value ArgumentFor(int index)
        {
            var parameter = parameters[index];
            if (parameter.Target is NameExpression { Name: var name } && call.Named.TryGetValue(name, out var named))
                return named;
            var place = index - skipped;
            if (parameter.IsRest)
                return Value.Of(call.Positional.Skip(Math.Max(0, place)).Aggregate(default(Taint), (sum, value) => sum | value.Taint), null);
            return place >= 0 ? call[place] : Value.Unknown;
        }
    }

    private Value RunCallbacks(List<FunctionInfo> callbacks, Call call, Value result)
    {
        var argument = call.Method switch
        {
            "then" => call.Receiver,
            "map" or "forEach" or "filter" or "find" or "flatMap" or "reduce" or "some" or "every" or "sort" or "sorted" => call.Receiver.Element(),
            _ => result.Named(result.Name),
        };
        foreach (var callback in callbacks)
        {
            callback.IsCalled = true;
            if (current is null)
                bits.Clear();
            var outer = (promise, promised);
            if (call.Name == "Promise")
                (promise, promised) = ((callback.Syntax.Parameters is [{ Target: NameExpression { Name: var settle } }, ..]) ? settle : null, null);
            var returns = RunFunction(callback, scope, argument);
            if (call.Name == "Promise")
            {
                result = promised is null ? result : Value.Of(promised.Taint, promised.Origin);
                (promise, promised) = outer;
                continue;
            }
            result = call.Method == "then" ? returns : result.Taking(returns.Taint with { Parameters = returns.Taint.Parameters }, returns.Origin);
        }
        return result;
    }

    /// <summary>What is put into a container is in it.</summary>
    private void TakeIntoReceiver(CallExpression syntax, Call call)
    {
        if (syntax.Callee is not MemberExpression { Target: var place } || Root(place) is not { } target
            || call.Method is not ("append" or "add" or "extend" or "insert" or "update" or "push" or "unshift" or "set" or "write" or "writestr" or "setdefault" or "field" or "attach"))
        {
            return;
        }
        var taint = call.All.Aggregate(new Taint(learnt), (sum, value) => sum | value.Taint);
        if (taint == default || scope.Find(target.Name) is not { } container)
            return;
        // What is put behind an address does not decide whom it asks.
        if (place is MemberExpression { Target: NameExpression, Name: "searchParams" or "query" })
        {
            Bind(target, container.Followed(taint, call.All.Select(value => value.Origin).FirstOrDefault(origin => origin is not null)), declares: false);
            return;
        }
        // A file of credentials that is put into an archive or a form is its content there.
        if (call.Method is "add" or "write" or "append" or "attach" && taint.Has(Traits.CredentialPath))
            taint |= new Taint(Traits.Credential);
        if (!container.Items.IsDefault && call.Method is "append" or "push")
            container = Value.OfItems([.. container.Items, .. call.Positional]).Taking(container.Own, container.Origin);
        if (place is MemberExpression { Target: NameExpression, Name: var field } && container.Field(field) is { } held)
        {
            Bind(place, held.Taking(taint, call.All.Select(value => value.Origin).FirstOrDefault(origin => origin is not null)), declares: false);
            return;
        }
        // An archive that is built in a buffer is what the buffer holds.
        if (container.Field(Over)?.Name is { } under && scope.Find(under) is { } buffer)
            Bind(new NameExpression(syntax.Start, under), buffer.Taking(taint, call.All.Select(value => value.Origin).FirstOrDefault(origin => origin is not null)), declares: false);
        Bind(target, container.Taking(taint, call.All.Select(value => value.Origin).FirstOrDefault(origin => origin is not null)), declares: false);
    }

    /// <summary>The name that a chain of members begins with.</summary>
    private static NameExpression? Root(Expression place)
    {
        for (var i = 0; i < 8 && place is MemberExpression member; i++)
            place = member.Target;
        return place as NameExpression;
    }

    private void Defer(FunctionInfo function)
    {
        if (ReferenceEquals(function.DeferredIn, scope))
            return;
        function.DeferredIn = scope;
        deferred.Add(function);
    }
}
