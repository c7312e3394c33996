namespace Symbiont.Language.Tests.Models;

internal sealed partial class ProgramGenerator
{
    private void Act(int depth)
    {
        var kind = Pick(Kinds);
        var name = NewName();
        switch (random.Next(depth > 0 ? 15 : 11))
        {
            case < 2:
                Line($"memory.set(at + \"/{Pick("a", "b")}\", {Value(kind, 2)});");
                return;
            case 2:
                Line($"memory.delete(at + \"/{Pick("a", "b")}\");");
                return;
            case 3:
                Line($"log(\"at \" + at, {Value(kind, 1)});");
                return;
            case 4:
                Line($"emit(\"event\", {Value(kind, 1)});");
                return;
            case 5:
                Line($"sleep({random.Next(3)}s);");
                return;
            case < 8:
                Line($"let {name} = memory.get(at + \"/{Pick("a", "b")}\", {Value(kind, 1)});");
                break;
            case 8:
                Line($"let {name} = len(uuid()) + len(now()) + int(random() * 0);");
                kind = GeneratedKind.Int;
                break;
            case < 11:
                Line($"let {name} = model.{Pick("recorded", "transactional", "external")}({Value(kind, 2)}, at: at);");
                break;
            default:
                Line($"let {name} = {Parallel(depth)};");
                kind = GeneratedKind.Any;
                break;
        }
        variables.Add((name, kind));
    }

    /// <summary>A form whose branches act, each at a place of its own.</summary>
    private string Parallel(int depth)
    {
        var settled = Chance(60);
        var tail = settled ? "], settle: true).map(s => if s.ok { s.value } else { [s.error.code, s.error.line] })" : "])";
        var branches = Enumerable.Range(0, random.Next(1, 4)).Select(i => Branch(depth - 1, $"at + \"/{i}\"")).ToList();
        if (Chance(25))
            return $"parallel(range({random.Next(1, 4)}).map(i => {Branch(depth - 1, "at + \"/\" + string(i)")}), limit: {random.Next(1, 4)})";
        return $"parallel([{string.Join(", ", branches)}{tail}";
    }

    private string Branch(int depth, string at)
    {
        if (functions.Count > 0 && Chance(50))
        {
            var (name, parameters, _) = Pick(functions.ToArray());
            return Call(name, parameters, 2, at);
        }
        var count = variables.Count;
        var acts = new List<string> { $"let at = {at};" };
        for (var i = random.Next(3); i >= 0; i--)
        {
            acts.Add(random.Next(4) switch
            {
                0 => $"memory.set(at + \"/a\", {Value(GeneratedKind.Int, 1)});",
                1 => $"emit(\"event\", {Value(GeneratedKind.Int, 1)});",
                2 => $"sleep({random.Next(3)}s);",
                _ => $"model.{Pick("recorded", "transactional", "external")}({Value(GeneratedKind.Any, 1)}, at: at);",
            });
        }
        var value = depth > 0 && Chance(30) ? Parallel(depth) : $"model.{Pick("recorded", "external")}({Value(GeneratedKind.Int, 1)}, at: at)";
        variables.RemoveRange(count, variables.Count - count);
        return $"(if true {{ {string.Join(' ', acts)} {value} }} else {{ 0 }})";
    }
}
