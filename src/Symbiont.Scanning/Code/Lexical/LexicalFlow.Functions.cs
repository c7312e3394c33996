using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>Calls of the file's own functions: what reaches a place through them, and what they return.</summary>
internal sealed partial class LexicalFlow
{
    private const int MaxArguments = 16;

    /// <summary>Places that a parameter may reach, and what it means that a request's data does.</summary>
    private static readonly (LexicalSink Sink, RuleInfo Rule, Severity Severity, string Does)[] Reachable =
    [
        (LexicalSink.Shell, CodeRules.CommandInjection, Severity.Critical, "reaches a shell"),
        (LexicalSink.Program, CodeRules.ProgramChoice, Severity.High, "decides which program is started"),
        (LexicalSink.Code, CodeRules.CodeInjection, Severity.Critical, "is run as code"),
        (LexicalSink.Method, CodeRules.CodeInjection, Severity.High, "decides which method is called"),
        (LexicalSink.Template, CodeRules.CodeInjection, Severity.High, "is filled in as a template"),
        (LexicalSink.Load, CodeRules.CodeInjection, Severity.High, "is loaded as code"),
        (LexicalSink.Deserialize, CodeRules.UnsafeDeserialization, Severity.High, "is read by a format that runs what is in it"),
        (LexicalSink.Sql, CodeRules.SqlInjection, Severity.High, "becomes part of the text of an SQL statement"),
        (LexicalSink.Query, CodeRules.SqlInjection, Severity.High, "becomes part of the text of a query"),
        (LexicalSink.PathRead, CodeRules.PathRead, Severity.High, "is a path that is read"),
        (LexicalSink.PathWrite, CodeRules.PathWrite, Severity.High, "is a path that is written"),
        (LexicalSink.PathDelete, CodeRules.PathDelete, Severity.High, "is a path that is deleted"),
        (LexicalSink.Fetch, CodeRules.RequestForgery, Severity.High, "decides which address is asked"),
    ];

    private readonly HashSet<string> called = new(StringComparer.Ordinal);

    private int shifts;

    /// <summary>The function of the file that is called here; null: none is.</summary>
    private LexicalFunction? FunctionAt(int i)
    {
        if (byName.Count == 0 || !byName.TryGetValue(Name(i), out var function) || i + 1 >= tokens.Length || heads.Contains(i))
            return null;
        var isCall = Is(i + 1, "(") || (language.HasBareCalls && tokens[i + 1].Kind is TokenKind.Text or TokenKind.Word && tokens[i + 1].Start > tokens[i].End && text[tokens[i + 1].Start] is '"' or '\'' or '$');
        if (!isCall || (i > 0 && tokens[i - 1].Kind == TokenKind.Word && text.Span(tokens[i - 1]) is "new"))
            return null;
        // What a library calls so is the library's.
        if (Qualifier(i) is { Length: > 0 } qualifier && language.SinkOf(qualifier, Name(i)) != LexicalSink.None)
            return null;
        called.Add(function.Name);
        return function;
    }

    private bool IsPerl => language.Extensions == "pl pm";

    /// <summary>What a call of a function of the file is worth: what it returns, as far as that depends on its arguments.</summary>
    private LexicalFacts Returned(LexicalFunction function, int i, int end)
    {
        var returns = function.Returns;
        var facts = returns & ~LexicalFacts.Parameters;
        if ((returns & LexicalFacts.Parameters) == 0)
            return facts;
        var number = 0;
        foreach (var (from, to) in Arguments(i, end))
        {
            if ((returns & LexicalFunction.Bit(number++)) != 0)
                facts |= Facts(from, to);
        }

        return facts;
    }

    /// <summary>Functions that another file may call: what these put into a text for a shell or an interpreter is most likely a caller's.</summary>
    private void JudgeOffered()
    {
        if (!language.HasOffers)
            return;
        foreach (var function in functions.Where(function => !called.Contains(function.Name) && !function.IsEntered))
        {
            if (Has(function.Reaching(LexicalSink.Shell), LexicalFacts.Built) && IsOffered(function))
                Add(CodeRules.CommandInjection, function.Head, $"a parameter of {function.Name} is put into a command for a shell", Severity.High, Confidence.Medium);
            if (Has(function.Reaching(LexicalSink.Sql), LexicalFacts.Quoted) && IsOffered(function))
                Add(CodeRules.SqlInjection, function.Head, $"a parameter of {function.Name} is put between the quotes of an SQL statement", Severity.High);
        }
    }

    /// <summary>Whether the head says that others may call it, in a file that has no beginning of a program.</summary>
    private bool IsOffered(LexicalFunction function)
    {
        var from = Math.Max(0, tokens[function.Head].Start - 40);
        var before = text.Content.AsSpan(from, tokens[function.Head].Start - from);
        before = before[(before.LastIndexOf('\n') + 1)..];
        if (language.IsOpen)
            return !before.Contains("private ", StringComparison.Ordinal) && !before.Contains("internal ", StringComparison.Ordinal);
        return before.Contains("pub ", StringComparison.Ordinal) || before.Contains("public ", StringComparison.Ordinal) || (language.Extensions == "go" && char.IsAsciiLetterUpper(function.Name[0]));
    }

    private void JudgeThrough(int i, int end, LexicalFunction function)
    {
        var number = 0;
        foreach (var (from, to) in Arguments(i, end))
        {
            var bit = LexicalFunction.Bit(number++);
            LexicalFacts? facts = null;
            foreach (var (sink, rule, severity, does) in Reachable)
            {
                var reaching = function.Reaching(sink);
                if ((reaching & bit) == 0)
                    continue;
                facts ??= Facts(from, to);
                Arrive(i, sink, rule, severity, does, facts.Value, function);
            }
        }
    }

    private void Arrive(int i, LexicalSink sink, RuleInfo rule, Severity severity, string does, LexicalFacts facts, LexicalFunction function)
    {
        Reach(sink, facts);
        var isPath = sink is LexicalSink.PathRead or LexicalSink.PathWrite or LexicalSink.PathDelete;
        if (sink is LexicalSink.Shell or LexicalSink.Code or LexicalSink.Load or LexicalSink.Program && Ran(i, facts))
            return;
        if (!Has(facts, LexicalFacts.Outside) || (isPath && checksPaths) || (sink == LexicalSink.Fetch && (Has(facts, LexicalFacts.Built) || ChecksHosts)))
            return;
        Add(rule, i, $"a request's data {does} through {function.Name}", severity);
    }

    /// <summary>Notes for the function around it that its parameters get here.</summary>
    private void Reach(LexicalSink sink, LexicalFacts facts)
    {
        if ((facts & LexicalFacts.Parameters) == 0)
            return;
        foreach (var function in within)
            hasChanged |= function.Reach(sink, facts);
    }

    private List<(int From, int To)> Arguments(int i, int end)
    {
        var arguments = new List<(int, int)>();
        var hasBrackets = Is(i + 1, "(");
        var (start, close) = hasBrackets ? (i + 2, Closing(i + 1, end)) : (i + 1, end);
        while (start < close && arguments.Count < MaxArguments)
        {
            var to = Math.Max(start + 1, EndOfArgument(start, close));
            // PowerShell separates by blanks; what belongs to which parameter does not matter then.
            arguments.Add((start, hasBrackets ? to : close));
            start = to + 1;
        }

        return arguments;
    }

    /// <summary><c>my ($a, $b) = @_;</c> and <c>my $a = shift;</c> of Perl are its lists of parameters.</summary>
    private bool TakesParameters(int start, int equals, int end)
    {
        if (!IsPerl || !within.TryPeek(out var function) || equals + 1 >= end)
            return false;
        if (end - equals <= 2 && Is(equals + 1, "@_"))
        {
            var number = 0;
            for (var i = start; i < equals; i++)
            {
                if (tokens[i].Kind == TokenKind.Word && text[tokens[i].Start] is '$' or '@')
                    names.Declare(Name(i), function.Given(number++));
            }

            return true;
        }

        if (!Is(equals + 1, "shift") || end - equals > 3)
            return false;
        names.Declare(Name(equals - 1), function.Given(shifts++));
        return true;
    }

    /// <summary>Whether a text checks a digest or a signature somewhere.</summary>
    internal static bool Verifies(string text) => Verifying().IsMatch(text);

    [GeneratedRegex("""\b(sha-?(1|256|512)|SHA(1|256|512)|md5sum|[Dd]igest|[Cc]hecksum|[Vv]erif(y|ied|ies)\w{0,20}|[Ss]ignature|minisign|cosign|gpg|ed25519|Ed25519)\b""")]
    private static partial Regex Verifying();
}
