using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>Tools that the program offers to agents: what is said of them, and what they do.</summary>
internal sealed partial class FlowAnalysis
{
    private const int MaxTexts = 64;

    void IFlow.Declare(Call call, Value name, Value description, IEnumerable<Value> more)
    {
        var parts = more.ToList();
        var handler = call.All.Concat(parts).FirstOrDefault(value => value.Function is not null)?.Function;
        Declare(call.Start, name.Text ?? "", description.Text ?? "", parts, handler);
    }

    private void Declare(int start, string name, string description, List<Value> more, FunctionInfo? handler)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var value in more)
            CollectTexts(value, texts, 0);
        var annotations = more.Select(value => value.Field("annotations") ?? value).ToList();
        tools[start] = new(start, Plain(name), Plain(description), texts.DrainToImmutable(),
            annotations.Exists(value => value.Field("readOnlyHint")?.IsTrue == true), annotations.Exists(value => value.Field("openWorldHint")?.Name is "false" or "False"), handler);
    }

    /// <summary>A function whose decorator makes it a tool: its docstring is what agents read.</summary>
    private void DeclareDecorated(FunctionInfo function)
    {
        var syntax = function.Syntax;
        foreach (var decorator in syntax.Decorators)
        {
            var arguments = decorator is CallExpression call ? call.Arguments : [];
            var given = arguments.Where(argument => argument.Name is not null).ToDictionary(argument => argument.Name!, argument => Evaluate(argument.Value), StringComparer.Ordinal);
            var name = given.GetValueOrDefault("name")?.Text ?? syntax.Name;
            var description = given.GetValueOrDefault("description")?.Text ?? syntax.Documentation ?? "";
            var types = syntax.Parameters.Where(parameter => parameter.Type.Length > 0).Select(parameter => Value.OfText(parameter.Type));
            Declare(syntax.Start, name, description, [.. given.Values, .. types], function);
        }
    }

    private static void CollectTexts(Value value, ImmutableArray<string>.Builder texts, int level)
    {
        if (texts.Count >= MaxTexts || level > 6)
            return;
        if (value.Text is { Length: > 2 } text)
            texts.Add(Plain(text));
        foreach (var item in value.Items.IsDefault ? [] : value.Items)
            CollectTexts(item, texts, level + 1);
        foreach (var field in value.Fields?.Values ?? [])
            CollectTexts(field, texts, level + 1);
    }

    private static string Plain(string text) => text.Replace(Value.Hole, '?');
}
