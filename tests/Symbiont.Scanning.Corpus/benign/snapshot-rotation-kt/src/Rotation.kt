package rotation

import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.DateTimeParseException
import java.time.temporal.IsoFields
import kotlin.io.path.deleteExisting
import kotlin.io.path.fileSize
import kotlin.io.path.name
import kotlin.system.exitProcess

data class Snapshot(val path: Path, val date: LocalDate)

private val format = DateTimeFormatter.ofPattern("yyyy-MM-dd")

/** Files like shop-2025-03-01.tar.zst; others are never touched. */
fun snapshots(folder: Path, prefix: String): List<Snapshot> =
    Files.list(folder).use { files ->
        files.toList().mapNotNull { p ->
            val date = p.name.removePrefix("$prefix-").removeSuffix(".tar.zst")
            if (p.name != "$prefix-$date.tar.zst" || !Files.isRegularFile(p)) return@mapNotNull null
            try {
                Snapshot(p, LocalDate.parse(date, format))
            } catch (_: DateTimeParseException) {
                null
            }
        }
    }.sortedByDescending { it.date }

/** 7 daily, 5 weekly and 12 monthly snapshots; the newest always stays. */
fun kept(all: List<Snapshot>): Set<Snapshot> {
    fun newestPer(count: Int, key: (LocalDate) -> Any) = all.groupBy { key(it.date) }.values.map { it.first() }.take(count)
    return (all.take(7) +
        newestPer(5) { it.get(IsoFields.WEEK_BASED_YEAR) to it.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) } +
        newestPer(12) { it.year to it.monthValue }).toSet()
}

fun main(args: Array<String>) {
    if (args.size < 2) {
        System.err.println("usage: rotation <folder> <prefix> [--delete]")
        exitProcess(2)
    }
    val all = snapshots(Path.of(args[0]), args[1])
    val keep = kept(all)
    val old = all - keep
    println("${keep.size} kept, ${old.size} old (${old.sumOf { it.path.fileSize() } / 1_000_000} MB)")
    if (all.isNotEmpty() && all.first().date < LocalDate.now().minusDays(3)) {
        System.err.println("The newest snapshot is from ${all.first().date}; nothing is deleted until that is repaired.")
        exitProcess(1)
    }
    old.forEach {
        println((if ("--delete" in args) "deleting " else "would delete ") + it.path.name)
        if ("--delete" in args) it.path.deleteExisting()
    }
}
