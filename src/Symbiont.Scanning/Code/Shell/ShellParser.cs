using System.Collections.Immutable;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>
/// Reads a script as a plain list of pipelines. Which branch of a condition runs does not matter: every command counts. Assignments of known text are kept,
/// so that <c>c=curl; $c …</c> is the command it runs.
/// </summary>
internal sealed class ShellParser
{
    private const int MaxVariable = 2000;

    /// <summary>How deep substitutions within a value are looked into.</summary>
    private const int SubstitutionDepth = 3;

    /// <summary>What a variable carries on; the one token that a script takes out of its settings is for the service that it talks to.</summary>
    private const ShellFlow Kept = ShellFlow.Environment | ShellFlow.Credential;

    private readonly CodeText text;
    private readonly ImmutableArray<CodeToken> tokens;
    private readonly Dictionary<string, string> variables;
    private readonly ShellExpansion expansion;
    private readonly List<ShellPipeline> pipelines = [];
    private readonly ImmutableArray<ShellCommand>.Builder stages = ImmutableArray.CreateBuilder<ShellCommand>();
    private readonly List<ShellWord> words = [];
    private readonly List<ShellRedirect> redirects = [];
    private string? document;

    private ShellParser(CodeText text, Dictionary<string, string> variables)
    {
        this.text = text;
        this.variables = variables;
        expansion = new(variables);
        tokens = ShellLexer.Tokenize(text);
    }

    public static IReadOnlyList<ShellPipeline> Parse(CodeText text, Dictionary<string, string> variables) => new ShellParser(text, variables).Run();

    private List<ShellPipeline> Run()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Word:
                    TakeWord(token);
                    break;
                case TokenKind.Operator:
                    i += TakeOperator(i);
                    break;
                case TokenKind.NewLine:
                    i += AttachDocuments(i + 1);
                    EndPipeline();
                    break;
                case TokenKind.End:
                    EndPipeline();
                    break;
            }
        }
        return pipelines;
    }

    private void TakeWord(CodeToken token)
    {
        var raw = text.Name(token);
        if (words.Count == 0 && IsKeyword(raw))
            return;
        if (words.Count == 0 && Assignment(raw) is { } split)
        {
            var value = expansion.Expand(raw[(split + 1)..], token.Start);
            var name = raw[..split].TrimEnd('+');
            if (raw[split - 1] == '+' && variables.TryGetValue(name, out var before))
                value = value with { Text = before + value.Text };
            Assign(name, value);
            return;
        }
        var word = expansion.Expand(raw, token.Start);
        // export, local and the like assign as well.
        if (words.Count > 0 && words[0].Text is "export" or "local" or "declare" or "readonly" or "typeset" && Assignment(raw) is { } equals)
            Assign(raw[..equals], expansion.Expand(raw[(equals + 1)..], token.Start));
        // A variable in the place of a command may hold several words: c="rm -rf"; $c /
        if (words.Count == 0 && raw.StartsWith('$') && word.Text.Contains(' ', StringComparison.Ordinal))
            words.AddRange(word.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => new ShellWord(token.Start, part, word.Substitutions)));
        else
            words.Add(word);
    }

    private void Assign(string name, ShellWord value)
    {
        assigned.AddRange(value.Substitutions);
        if (value.Text.Length <= MaxVariable && value.Substitutions.IsEmpty)
            variables[name] = value.Text;
        else if (value.IsSubstitution && (ShellFlows.OfSubstitutions(value, SubstitutionDepth) & Kept) != 0)
            variables[name] = ShellExpansion.Output + value.Substitutions[0];
        else
            variables.Remove(name);
    }

    private readonly List<string> assigned = [];

    /// <summary>Takes an operator; answers how many more tokens it used.</summary>
    private int TakeOperator(int index)
    {
        var @operator = text.Name(tokens[index]);
        switch (@operator)
        {
            case "|" or "|&":
                EndCommand();
                return 0;
            case ";" or "&&" or "||" or "&" or ";;" or ";&" or ";;&" or "(" or ")":
                // The commands in brackets before a pipe all feed it.
                if (@operator == ")" && tokens[index + 1].Kind == TokenKind.Operator && text.Is(tokens[index + 1], "|"))
                    EndCommand();
                else
                    EndPipeline();
                return 0;
        }
        if (tokens[index + 1].Kind != TokenKind.Word)
            return 0;
        var target = tokens[index + 1];
        if (!@operator.StartsWith("<<", StringComparison.Ordinal) || @operator == "<<<")
            redirects.Add(new(@operator, expansion.Expand(text.Name(target), target.Start)));
        // A digit before the operator is the descriptor, not an argument.
        if (words.Count > 0 && words[^1].Text.Length == 1 && char.IsAsciiDigit(words[^1].Text[0]) && words[^1].Start == tokens[index].Start - 1)
            words.RemoveAt(words.Count - 1);
        return 1;
    }

    private int AttachDocuments(int next)
    {
        var taken = 0;
        while (next + taken < tokens.Length && tokens[next + taken].Kind == TokenKind.Text)
            document = text.Name(tokens[next + taken++]);
        return taken;
    }

    private void EndCommand()
    {
        if (words.Count > 0 || redirects.Count > 0 || assigned.Count > 0)
            stages.Add(ShellPrefixes.Strip(words, redirects, document, assigned));
        words.Clear();
        redirects.Clear();
        assigned.Clear();
        document = null;
    }

    private void EndPipeline()
    {
        EndCommand();
        if (stages.Count > 0)
            pipelines.Add(new(stages.DrainToImmutable()));
    }

    private static bool IsKeyword(string word) =>
        word is "if" or "then" or "else" or "elif" or "fi" or "do" or "done" or "while" or "until" or "{" or "}" or "!" or "time" or "esac" or "function" or "coproc";

    private static int? Assignment(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || !(char.IsAsciiLetter(word[0]) || word[0] == '_'))
            return null;
        for (var i = 0; i < equals; i++)
        {
            if (!char.IsAsciiLetterOrDigit(word[i]) && word[i] != '_' && !(word[i] == '+' && i == equals - 1))
                return null;
        }
        return equals;
    }
}
