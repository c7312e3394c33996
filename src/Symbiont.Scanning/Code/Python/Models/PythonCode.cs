using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Python.Models;

/// <summary>What runs text as code, loads modules by name, or reads formats that run code.</summary>
internal sealed class PythonCode : CallModels
{
    private static readonly CallModel Load = Into(SinkKinds.Deserialize);

    public PythonCode()
    {
        Function("eval exec execfile code.InteractiveInterpreter().runsource timeit.timeit", call => Run(call, call[0]));
        Function("compile", call => call[0].Named("compile()"));
        Function("pandas.eval", call => Run(call, call[0]));
        Function("types.FunctionType types.CodeType", call => Run(call, call[0]));
        Function("flask.render_template_string render_template_string flask.templating.render_template_string jinja2.Template jinja2.Environment().from_string mako.template.Template tornado.template.Template django.template.Template", Into(SinkKinds.Template));
        Function("__import__ importlib.import_module importlib.__import__", Import);
        Function("getattr", GetMember);
        Function("slice", call => Value.OfName(call[2].Name == "number:-1" ? "slice(-1)" : "slice()"));
        Function("operator.attrgetter operator.methodcaller", call => call.Result());
        Function("globals locals vars", call => Value.OfName(call.Count == 0 ? "globals()" : "vars()"));
        Function("pickle.load pickle.loads cPickle.load cPickle.loads dill.load dill.loads cloudpickle.load cloudpickle.loads joblib.load shelve.open jsonpickle.decode"
            + " pickle.Unpickler().load pandas.read_pickle yaml.unsafe_load yaml.unsafe_load_all", Load);
        Function("marshal.load marshal.loads", call => call.Result(new(Traits.Decoded)));
        Function("pickle.Unpickler", Load);
        Function("yaml.load yaml.load_all", LoadYaml);
        Function("torch.load", call => call.Find(-1, "weights_only")?.IsTrue == true ? null : Weak(call));
        Function("numpy.load np.load", call => call.Find(-1, "allow_pickle")?.IsTrue == true ? Weak(call) : null);
        Function("ast.literal_eval json.loads json.load tomllib.loads yaml.safe_load", call => call.Result());
    }

    private static Value? Run(Call call, Value code)
    {
        call.Flow.Use(Capability.DynamicCode, call.Start);
        call.Flow.Reach(SinkKinds.Code, call.Shown, code, call);
        return null;
    }

    private static Value? Import(Call call)
    {
        if (call[0] is { IsKnownText: true, Text: { Length: < 100 } module })
        {
            if (call[0].Taint.Has(Traits.Computed) && module is "os" or "subprocess" or "socket" or "pty" or "ctypes" or "marshal" or "builtins" or "base64" or "requests" or "urllib.request")
                call.Flow.Report(CodeRules.HiddenName, call, $"the module '{module}' is loaded by a name put together from pieces");
            return Value.OfName(call.Name == "__import__" && call.Count < 4 ? module.Split('.')[0] : module);
        }
        call.Flow.Use(Capability.DynamicCode, call.Start);
        call.Flow.Reach(SinkKinds.Import, call.Shown, call[0], call);
        return null;
    }

    private static Value? GetMember(Call call)
    {
        var (holder, name) = (call[0], call[1]);
        if (name is { IsKnownText: true, Text: { Length: < 100 } member } && holder.Name is { } known)
        {
            if (name.Taint.Has(Traits.Computed) && Judgement.IsWorthHiding(known, member))
                call.Flow.Report(CodeRules.HiddenName, call, $"'{member}' of {known} is picked by a name put together from pieces");
            return Value.OfName(known is "__builtins__" or "builtins" ? member : $"{known}.{member}").Taking(holder.Taint);
        }
        if (name.Taint.Has(Traits.Decoded) || name.Taint.Parameters != 0)
            call.Flow.Reach(SinkKinds.Member, "getattr", name, call);
        // A module's functions are many and dangerous; an object's own attributes are what its class gave it.
        if (holder.Name is { } module && !module.EndsWith(')') && !module.StartsWith("class:", StringComparison.Ordinal))
            call.Flow.Reach(SinkKinds.Import, $"getattr of {module}", name, call);
        return null;
    }

    private static Value? LoadYaml(Call call)
    {
        var loader = call.Argument(1, "Loader").Name;
        var isSafe = loader is not null && (loader.EndsWith("SafeLoader", StringComparison.Ordinal) || loader.EndsWith("BaseLoader", StringComparison.Ordinal));
        return isSafe ? null : Load(call);
    }

    private static Value? Weak(Call call)
    {
        call.Flow.Report(CodeRules.UnsafeDeserialization, call, $"{call.Shown} runs what is in the file it loads", Severity.Low, Confidence.Low);
        return null;
    }
}
