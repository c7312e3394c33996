package example.lexer

/** Splits the source of a small language into tokens. */
sealed interface Token {
    data class Number(val value: Double) : Token
    data class Name(val text: String) : Token
    data class Text(val value: String) : Token
    data class Symbol(val char: Char) : Token
}

class LexerException(message: String, val position: Int) : Exception("$message at $position")

fun lex(source: String): List<Token> {
    val tokens = mutableListOf<Token>()
    var i = 0
    while (i < source.length) {
        val c = source[i]
        when {
            c.isWhitespace() -> i++
            c.isDigit() -> {
                val start = i
                while (i < source.length && (source[i].isDigit() || source[i] == '.')) i++
                tokens += Token.Number(source.substring(start, i).toDouble())
            }
            c.isLetter() || c == '_' -> {
                val start = i
                while (i < source.length && (source[i].isLetterOrDigit() || source[i] == '_')) i++
                tokens += Token.Name(source.substring(start, i))
            }
            c == '"' -> {
                val end = source.indexOf('"', i + 1)
                if (end < 0) throw LexerException("text is not closed", i)
                tokens += Token.Text(source.substring(i + 1, end))
                i = end + 1
            }
            c in "+-*/=(){};,<>!" -> { tokens += Token.Symbol(c); i++ }
            else -> throw LexerException("unexpected '$c'", i)
        }
    }
    return tokens
}
