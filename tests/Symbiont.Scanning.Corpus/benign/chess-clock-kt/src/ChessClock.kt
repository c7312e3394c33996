package clock

import kotlin.time.Duration
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource

enum class Side { WHITE, BLACK; val other get() = if (this == WHITE) BLACK else WHITE }

/** A chess clock with increment (Fischer) or delay (Bronstein). */
class ChessClock(
    base: Duration = 10.minutes,
    private val increment: Duration = 5.seconds,
    private val bronstein: Boolean = false,
    private val time: TimeSource.WithComparableMarks = TimeSource.Monotonic,
) {
    private val left = mutableMapOf(Side.WHITE to base, Side.BLACK to base)
    private var running: Side? = null
    private var since = time.markNow()
    private var moves = 0

    val flag: Side? get() = Side.entries.firstOrNull { remaining(it) <= Duration.ZERO }

    fun remaining(side: Side): Duration {
        val used = if (side == running) since.elapsedNow() else Duration.ZERO
        return (left.getValue(side) - used).coerceAtLeast(Duration.ZERO)
    }

    /** The side that has moved presses its button. */
    fun press(side: Side) {
        check(flag == null) { "the game is over" }
        val now = running
        if (now == null) {
            running = side.other
        } else {
            require(side == now) { "it is not the turn of $side" }
            val used = since.elapsedNow()
            val back = if (bronstein) minOf(used, increment) else increment
            left[side] = left.getValue(side) - used + back
            running = side.other
            moves++
        }
        since = time.markNow()
    }

    fun pause() {
        running?.let { left[it] = remaining(it) }
        running = null
    }

    override fun toString(): String = Side.entries.joinToString("  ") { side ->
        val d = remaining(side)
        val text = d.toComponents { m, s, n -> if (d < 20.seconds) "%d:%02d.%d".format(m, s, n / 100_000_000) else "%d:%02d".format(m, s) }
        "${if (side == running) ">" else " "}$side $text"
    } + "  move ${moves / 2 + 1}"
}
