using System.Globalization;
using System.Text;
using Symbiont.Language.Syntax;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Formatting;

/// <summary>How literals and keys are spelled when the source does not say.</summary>
internal static class Spelling
{
    /// <summary>The spelling of a literal, vault reference or name.</summary>
    public static string Of(Expression literal) => literal switch
    {
        Expression.Boolean boolean => boolean.Value ? "true" : "false",
        Expression.Integer integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        Expression.Number number => Number(number.Value),
        Expression.Text text => Quoted(text.Value),
        Expression.Duration duration => $"{duration.Amount.ToString(CultureInfo.InvariantCulture)}{duration.Unit.Suffix()}",
        Expression.Vault vault => "vault://" + vault.Path,
        Expression.Name name => name.Identifier,
        _ => "null",
    };

    /// <summary>A record's key: bare if it can be.</summary>
    public static string Key(string key) => IsWord(key) ? key : Quoted(key);

    public static string Quoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(c);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\r':
                    quoted.Append("\\r");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                default:
                    if (char.IsControl(c))
                        quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    else
                        quoted.Append(c);
                    break;
            }
        }
        return quoted.Append('"').ToString();
    }

    private static string Number(double value)
    {
        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny('.', 'E') < 0 ? digits + ".0" : digits;
    }

    private static bool IsWord(string key) =>
        key.Length > 0 && Lexer.IsWordStart(key[0]) && key.All(Lexer.IsWordPart);
}
