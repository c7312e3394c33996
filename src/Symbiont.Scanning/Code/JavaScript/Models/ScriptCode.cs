using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.JavaScript.Models;

/// <summary>What runs text as code, loads modules by name, or reads formats that run code.</summary>
internal sealed class ScriptCode : CallModels
{
    public ScriptCode()
    {
        Function("eval vm.runInNewContext vm.runInThisContext vm.runInContext vm.Script vm.compileFunction vm2.VM().run vm2.NodeVM().run window.execScript", call => Run(call, call[0]));
        Function("Function Function.constructor AsyncFunction", Compile);
        Function("setTimeout setInterval setImmediate", Delay);
        Function("require import module.require", Require);
        Function("module.createRequire createRequire", _ => Value.OfName("require"));
        Function("process.binding process.dlopen process.mainModule.require", call => call.Name!.EndsWith("require", StringComparison.Ordinal) ? Require(call) : null);
        Function("node-serialize.unserialize funcster.deepDeserialize cryo.parse serialize-to-js.deserialize", Into(SinkKinds.Deserialize));
        Function("ejs.render ejs.compile pug.render pug.compile handlebars.compile Handlebars.compile nunjucks.renderString nunjucks.compile lodash.template underscore.template dot.template doT.template eta.renderString", Into(SinkKinds.Template));
        Method("_compile", call => Run(call, call[0]));
        // A function's constructor compiles text; any other object's makes one more of its kind.
        Method("constructor", call => call.Positional.Count > 0 && (call.Receiver.Function is not null || call.Positional[^1].Text is not null) ? Compile(call) : null);
    }

    private static Value? Run(Call call, Value code)
    {
        call.Flow.Use(Capability.DynamicCode, call.Start);
        call.Flow.Reach(SinkKinds.Code, call.Shown, code, call);
        return null;
    }

    /// <summary>The last argument is the body, the ones before it are names of parameters.</summary>
    private static Value? Compile(Call call) => call.Positional.Count == 0 || call.Positional[^1].Function is not null ? null : Run(call, call.Positional[^1]);

    private static Value? Delay(Call call)
    {
        if (call[0].Function is null && (call[0].Text is not null || call[0].Taint.Has(Traits.Download | Traits.Decoded)))
            Run(call, call[0]);
        return Value.Unknown;
    }

    private static Value? Require(Call call)
    {
        if (call[0] is { IsKnownText: true, Text: { Length: < 100 } module })
        {
            call.Flow.Reach(SinkKinds.Import, call.Shown, call[0], call);
            if (call[0].Taint.Has(Traits.Computed) && module is "child_process" or "node:child_process" or "vm" or "net" or "fs" or "http" or "https")
                call.Flow.Report(CodeRules.HiddenName, call, $"the module '{module}' is loaded by a name put together from pieces");
            return Value.OfName(ScriptProfile.Instance.Canonical(module));
        }
        call.Flow.Use(Capability.DynamicCode, call.Start);
        call.Flow.Reach(SinkKinds.Import, call.Shown, call[0], call);
        return null;
    }
}
