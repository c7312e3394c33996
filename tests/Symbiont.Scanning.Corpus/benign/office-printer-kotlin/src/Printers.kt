package printers

import java.nio.file.Path
import java.util.concurrent.TimeUnit
import kotlin.io.path.isRegularFile

/** Prints files of the spool folder. Printer and options come from fixed lists. */
class Printers(private val spool: Path, private val names: Set<String>) {

    enum class Option(val argument: String) {
        DUPLEX("sides=two-sided-long-edge"),
        BLACK("print-color-mode=monochrome"),
        A3("media=a3"),
    }

    fun print(printer: String, file: String, copies: Int = 1, options: Set<Option> = emptySet()): String {
        require(printer in names) { "There is no printer $printer. There are: ${names.sorted()}" }
        require(copies in 1..50) { "1 to 50 copies" }
        val path = spool.resolve(file).normalize()
        require(path.startsWith(spool) && path.isRegularFile()) { "$file is not in the spool folder" }

        val command = buildList {
            add("lp")
            addAll(listOf("-d", printer, "-n", copies.toString()))
            options.forEach { addAll(listOf("-o", it.argument)) }
            addAll(listOf("--", path.toString()))
        }
        return run(command)
    }

    fun queue(): String = run(listOf("lpstat", "-o"))

    fun cancel(job: String): String {
        require(Regex("[A-Za-z0-9_-]+-\\d+").matches(job)) { "a job looks like office-231" }
        return run(listOf("cancel", "--", job))
    }

    private fun run(command: List<String>): String {
        val process = ProcessBuilder(command).redirectErrorStream(true).start()
        val text = process.inputStream.bufferedReader().use { it.readText() }
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly()
            return "The printing system does not answer."
        }
        return text.trim()
    }
}
