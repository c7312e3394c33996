package worddiff

import java.io.File
import kotlin.system.exitProcess

sealed interface Part { val text: String }
data class Same(override val text: String) : Part
data class Added(override val text: String) : Part
data class Removed(override val text: String) : Part

/** Compares two texts word by word (longest common subsequence). */
fun diff(old: String, new: String): List<Part> {
    val split = Regex("(?<=\\s)|(?=\\s)")
    val a = old.split(split).filter(String::isNotEmpty)
    val b = new.split(split).filter(String::isNotEmpty)
    val length = Array(a.size + 1) { IntArray(b.size + 1) }
    for (i in a.indices.reversed()) for (j in b.indices.reversed()) {
        length[i][j] = if (a[i] == b[j]) length[i + 1][j + 1] + 1 else maxOf(length[i + 1][j], length[i][j + 1])
    }
    val parts = mutableListOf<Part>()
    var i = 0
    var j = 0
    while (i < a.size || j < b.size) {
        parts += when {
            i < a.size && j < b.size && a[i] == b[j] -> Same(a[i++]).also { j++ }
            j == b.size || i < a.size && length[i + 1][j] >= length[i][j + 1] -> Removed(a[i++])
            else -> Added(b[j++])
        }
    }
    return join(parts)
}

private fun join(parts: List<Part>): List<Part> = parts.fold(mutableListOf()) { list, part ->
    val last = list.lastOrNull()
    when {
        last is Same && part is Same -> list[list.lastIndex] = Same(last.text + part.text)
        last is Added && part is Added -> list[list.lastIndex] = Added(last.text + part.text)
        last is Removed && part is Removed -> list[list.lastIndex] = Removed(last.text + part.text)
        else -> list += part
    }
    list
}

fun main(args: Array<String>) {
    if (args.size != 2) {
        System.err.println("usage: worddiff <old> <new>")
        exitProcess(2)
    }
    val colour = System.console() != null && System.getenv("NO_COLOR") == null
    val parts = diff(File(args[0]).readText(), File(args[1]).readText())
    print(parts.joinToString("") {
        when (it) {
            is Same -> it.text
            is Added -> if (colour) "\u001b[32m${it.text}\u001b[0m" else "{+${it.text}+}"
            is Removed -> if (colour) "\u001b[31m${it.text}\u001b[0m" else "[-${it.text}-]"
        }
    })
    exitProcess(if (parts.all { it is Same }) 0 else 1)
}
