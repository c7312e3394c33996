using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>Finds the functions of a file by their heads: a keyword and a name, or a type and a name, a list of parameters, a body in braces or down to its end.</summary>
internal sealed partial class LexicalFunctions
{
    private const int Most = 2000;
    private const int LongestHead = 120;
    private const int LongestIndent = 400;

    /// <summary>Letters before a head in which it is said who calls the function.</summary>
    private const int Before = 300;

    private static readonly FrozenSet<string> Keywords = FrozenSet.Create(StringComparer.Ordinal, "func", "fn", "function", "def", "defp", "sub", "fun");

    private static readonly FrozenSet<string> NoNames = FrozenSet.Create(StringComparer.Ordinal,
        "if", "for", "while", "switch", "catch", "return", "new", "else", "synchronized", "using", "lock", "foreach", "match", "when", "unless", "until", "try", "with", "do", "case", "sizeof", "await", "throw", "elseif", "elsif", "fixed");

    private readonly CodeText text;
    private readonly ImmutableArray<CodeToken> tokens;
    private readonly LexicalLanguage language;
    private readonly bool isTool;
    private readonly bool isServer;
    private readonly Dictionary<int, int> closings;
    private readonly List<LexicalFunction> found = [];

    private LexicalFunctions(CodeText text, ImmutableArray<CodeToken> tokens, LexicalLanguage language)
    {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        isTool = ToolClass().IsMatch(text.Content);
        isServer = ToolList().IsMatch(text.Content);
        closings = Braces();
    }

    public static IReadOnlyList<LexicalFunction> Of(CodeText text, ImmutableArray<CodeToken> tokens, LexicalLanguage language)
    {
        var functions = new LexicalFunctions(text, tokens, language);
        for (var i = 0; i + 2 < tokens.Length && functions.found.Count < Most; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                functions.Take(i);
        }

        return functions.found;
    }

    private void Take(int i)
    {
        var word = text.Name(tokens[i]);
        if (Keywords.Contains(word))
        {
            TakeNamed(i);
            return;
        }

        // Type name(…) { … }: nothing but a name, a bracket of a type or a star may stand before the name.
        if (!language.HasTypedHeads || !Is(i + 1, "(") || NoNames.Contains(word) || i == 0)
            return;
        var before = tokens[i - 1];
        if (before.Kind == TokenKind.Word ? NoNames.Contains(text.Name(before)) : !(Is(i - 1, ">") || Is(i - 1, "]") || Is(i - 1, "*") || Is(i - 1, "&") || Is(i - 1, "?")))
            return;
        var close = Closing(i + 1, Math.Min(tokens.Length, i + LongestHead));
        var body = close + 1;
        while (body < tokens.Length && body < close + 20 && (tokens[body].Kind is TokenKind.Word or TokenKind.NewLine || Is(body, ",") || Is(body, ".")))
            body++;
        if (Is(body, "{"))
            Add(i, word, i + 2, close, body + 1, Braced(body));
        else if (Is(body, "=") && Is(body + 1, ">"))
            Add(i, word, i + 2, close, body + 2, EndOfLine(body));
    }

    private void TakeNamed(int keyword)
    {
        var i = keyword + 1;
        // The receiver of Go.
        if (Is(i, "(") && language.Extensions == "go")
            i = Closing(i, Math.Min(tokens.Length, i + LongestHead)) + 1;
        // name = function(…), name <- function(…)
        if (Is(i, "(") && keyword > 1 && tokens[keyword - 1].Kind == TokenKind.Operator)
        {
            var name = keyword - 2;
            while (name > 0 && tokens[name].Kind == TokenKind.Operator)
                name--;
            if (tokens[name].Kind == TokenKind.Word)
                TakeBody(keyword, text.Name(tokens[name]), i);
            return;
        }

        while (i + 2 < tokens.Length && tokens[i].Kind == TokenKind.Word && (Is(i + 1, ".") || Is(i + 1, ":")) && tokens[i + 2].Kind == TokenKind.Word)
            i += 2;
        if (i >= tokens.Length || tokens[i].Kind != TokenKind.Word)
            return;
        var named = text.Name(tokens[i]).TrimStart('$', '@');
        var open = i + 1;
        if (Is(open, "!") || Is(open, "?"))
            open++;
        if (Is(open, "<") || Is(open, "["))
        {
            while (open < tokens.Length && open < i + 60 && !Is(open, "("))
                open++;
        }

        if (Is(open, "("))
            TakeBody(keyword, named, open);
        else
            TakeBare(keyword, named, open);
    }

    /// <summary>No list: <c>def name a, b</c> of Ruby, <c>sub name { … }</c> of Perl, <c>function Name { param(…) … }</c> of PowerShell.</summary>
    private void TakeBare(int keyword, string name, int at)
    {
        if (Is(at, "{"))
        {
            var end = Braced(at);
            for (var i = at + 1; i < Math.Min(at + 60, end); i++)
            {
                if (tokens[i].Kind == TokenKind.Word && text.Span(tokens[i]).Equals("param", StringComparison.OrdinalIgnoreCase) && Is(i + 1, "("))
                {
                    Add(keyword, name, i + 2, Closing(i + 1, end), Closing(i + 1, end) + 1, end);
                    return;
                }
            }

            Add(keyword, name, at, at, at + 1, end);
        }
        else if (language.EndsAtLine)
        {
            var line = EndOfLine(at);
            Add(keyword, name, at, line, line, ByIndent(keyword, line));
        }
    }

    private void TakeBody(int keyword, string name, int open)
    {
        var close = Closing(open, Math.Min(tokens.Length, open + LongestHead));
        var body = close + 1;
        while (body < tokens.Length && body < close + 40 && !Is(body, "{") && !Is(body, "=") && tokens[body].Kind != TokenKind.NewLine)
            body++;
        if (Is(body, "{"))
            Add(keyword, name, open + 1, close, body + 1, Braced(body));
        else if (Is(body, "=") && language.EndsAtLine)
            Add(keyword, name, open + 1, close, body + 1, Is(body + 1, "{") ? Braced(body + 1) : ByIndent(keyword, EndOfLine(body + 1)));
        else if (language.EndsAtLine)
            Add(keyword, name, open + 1, close, body, ByIndent(keyword, body));
    }

    private void Add(int head, string name, int from, int to, int start, int end)
    {
        if (end > start)
            found.Add(new(name, Parameters(from, to), head, start, end, IsEntered(head, name, from, to)));
    }

    /// <summary>Names of the parameters, in whatever way the language writes them.</summary>
    private List<string> Parameters(int from, int to)
    {
        var names = new List<string>();
        for (var start = from; start < to;)
        {
            var end = start;
            for (var depth = 0; end < to && !(depth == 0 && Is(end, ",")); end++)
                depth += Is(end, "(") || Is(end, "[") || Is(end, "{") || Is(end, "<") ? 1 : Is(end, ")") || Is(end, "]") || Is(end, "}") || (Is(end, ">") && !Is(end - 1, "-") && !Is(end - 1, "=")) ? -1 : 0;
            if (NameIn(start, end) is { } name && name is not ("self" or "this" or "cls" or "mut"))
                names.Add(name);
            start = end + 1;
        }

        return names;
    }

    private string? NameIn(int start, int end)
    {
        string? first = null, last = null;
        for (var i = start; i < end; i++)
        {
            if (Is(i, "=") && last is not null)
                break;
            if (tokens[i].Kind != TokenKind.Word)
            {
                if (Is(i, ":") && !Is(i + 1, ":") && !Is(i - 1, ":") && last is not null)
                    return last;
                continue;
            }

            var word = text.Span(tokens[i]);
            // An annotation, with what is in its brackets, is no name.
            if (word[0] == '@' && language.HasTypedHeads)
            {
                i = Is(i + 1, "(") ? Closing(i + 1, end) : i;
                continue;
            }

            last = word.TrimStart("$@").ToString();
            if (word[0] == '$' && language.Extensions.Contains("php", StringComparison.Ordinal))
                return last;
            first ??= last;
        }

        return language.HasTypedHeads ? last : language.Extensions is "ps1 psm1" ? last : first;
    }

    /// <summary>Whether what stands before the head, in it or around it says that agents or requests call the function.</summary>
    private bool IsEntered(int head, string name, int from, int to)
    {
        var start = tokens[head].Start;
        var before = text.Content.AsSpan(Math.Max(0, start - Before), Math.Min(Before, start));
        if (EnteringMark().IsMatch(before[Own(before)..]))
            return true;
        if (from < to && to < tokens.Length && EnteringType().IsMatch(text.Content.AsSpan(tokens[from].Start, Math.Max(0, Math.Min(2000, tokens[to].Start - tokens[from].Start)))))
            return true;
        return (isTool && ToolMethod().IsMatch(name)) || (isServer && from < to && GivenArguments().IsMatch(text.Content.AsSpan(tokens[from].Start, Math.Max(0, Math.Min(2000, tokens[to].Start - tokens[from].Start)))));
    }

    /// <summary>Where what belongs to a head begins: behind the line that ends the function before it, or opens what it lies in.</summary>
    private static int Own(ReadOnlySpan<char> before)
    {
        for (var i = before.Length - 2; i >= 0; i--)
        {
            if (before[i] is ';' or '{' or '}' && (before[i + 1] is '\n' or '\r' || (before[i] != '{' && before[i + 1] == ' ')))
                return i + 1;
        }

        return 0;
    }

    private int Braced(int open) => closings.TryGetValue(open, out var close) ? close : tokens.Length;

    /// <summary>Every brace with the one that closes it.</summary>
    private Dictionary<int, int> Braces()
    {
        var pairs = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Operator)
                continue;
            if (text[tokens[i].Start] == '{')
                open.Push(i);
            else if (text[tokens[i].Start] == '}' && open.TryPop(out var start))
                pairs[start] = i;
        }

        return pairs;
    }

    /// <summary>Down to the line that is no deeper than the head.</summary>
    private int ByIndent(int head, int body)
    {
        var column = Column(tokens[head].Start);
        for (var i = body; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.NewLine && tokens[i + 1].Kind is not (TokenKind.NewLine or TokenKind.End) && Column(tokens[i + 1].Start) <= column)
                return i;
        }

        return tokens.Length;
    }

    /// <summary>Of the first word of the line: words before the keyword belong to the head, as in <c>pub fn</c>.</summary>
    private int Column(int offset)
    {
        var line = offset;
        while (line > 0 && offset - line < LongestIndent && text[line - 1] != '\n')
            line--;
        var first = line;
        while (first < offset && text[first] is ' ' or '\t')
            first++;
        return first - line;
    }

    private int EndOfLine(int i)
    {
        while (i < tokens.Length && tokens[i].Kind != TokenKind.NewLine && !Is(i, ";"))
            i++;
        return i;
    }

    private int Closing(int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            depth += Is(i, "(") ? 1 : Is(i, ")") ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return end;
    }

    private bool Is(int i, string word) => i >= 0 && i < tokens.Length && text.Is(tokens[i], word);

    /// <summary>Annotations and attributes of frameworks for tools and requests.</summary>
    [GeneratedRegex("""@(Mcp)?Tool\b|@(Get|Post|Put|Delete|Patch|Request)Mapping|@(GET|POST|PUT|DELETE)\b|@MessageMapping|@KafkaListener|@JmsListener|\[(McpServerTool|KernelFunction|Http(Get|Post|Put|Delete|Patch)|Route|Function\()|#\[(\w+::)?(tool|get|post|put|delete|patch|route|command|tauri::command|McpTool|Route|Get|Post)\b|\[Description\(|@Get\(|@Post\(""", RegexOptions.CultureInvariant)]
    private static partial Regex EnteringMark();

    /// <summary>Types of parameters that only handlers have.</summary>
    [GeneratedRegex("""\bCallToolRequest\b|\bCallToolParams(For)?\b|\bToolCall\b|\bMcpSyncServerExchange\b|\bToolArguments\b|\bserver_context\b|\bJObject args\b|\bJSONObject args\b""", RegexOptions.CultureInvariant)]
    private static partial Regex EnteringType();

    /// <summary>A class of which one method is the tool.</summary>
    [GeneratedRegex("""MCP::Tool\b|FastMcp::Tool\b|ApplicationTool\b|RubyLLM::Tool\b|extends (\w+)?Tool\b|implements (\w+)?Tool\b|type: :tool|use Hermes|use Laravel\\Mcp|\bTool\.new\(|Mcp\\Attribute|def handle_tool_call""", RegexOptions.CultureInvariant)]
    private static partial Regex ToolClass();

    /// <summary>A file that describes tools, with what they are called with.</summary>
    [GeneratedRegex("""inputSchema|input_schema|tools/call""", RegexOptions.CultureInvariant)]
    private static partial Regex ToolList();

    /// <summary>A parameter that holds what a tool is called with.</summary>
    [GeneratedRegex("""\b(arguments|args|params)\b""", RegexOptions.CultureInvariant)]
    private static partial Regex GivenArguments();

    [GeneratedRegex("""^(call|execute|handle|run|perform|invoke|__invoke|handle_tool_call|handle_call_tool|callTool|call_tool)$""", RegexOptions.CultureInvariant)]
    private static partial Regex ToolMethod();
}
