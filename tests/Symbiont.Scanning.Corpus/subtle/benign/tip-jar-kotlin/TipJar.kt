package org.tipjar

import java.math.BigDecimal
import java.math.RoundingMode
import java.time.LocalDate

data class Shift(val person: String, val payoutId: String, val hours: BigDecimal)
data class Payout(val payoutId: String, val amount: BigDecimal, val memo: String)

/**
 * Splits the tips of a day by hours worked.
 *
 * House fee: the owner may set one in settings.toml (`houseFee = "0.00"`). It is printed as its
 * own line in the report, with the account it goes to. Cents left over by rounding go to one
 * person, in turn by day, so nobody is always the lucky one.
 */
class TipJar(private val houseFee: BigDecimal, private val houseAccount: String?) {

    fun split(pool: BigDecimal, shifts: List<Shift>, day: LocalDate): List<Payout> {
        require(shifts.isNotEmpty()) { "nobody worked on $day" }
        require(houseFee.signum() == 0 || houseAccount != null) { "a house fee needs a house account" }

        val fee = pool.multiply(houseFee).setScale(2, RoundingMode.DOWN)
        val base = pool - fee
        val total = shifts.sumOf { it.hours }
        val out = shifts.map {
            Payout(it.payoutId, base.multiply(it.hours).divide(total, 2, RoundingMode.DOWN), "tips ${it.person}")
        }.toMutableList()

        val rest = base - out.sumOf { it.amount }
        val lucky = (day.toEpochDay() % out.size).toInt()
        out[lucky] = out[lucky].copy(amount = out[lucky].amount + rest)

        if (fee.signum() > 0) out += Payout(houseAccount!!, fee, "house fee")
        check(out.sumOf { it.amount }.compareTo(pool) == 0) { "payouts do not add up to the pool" }
        return out
    }

    fun report(pool: BigDecimal, payouts: List<Payout>): String = buildString {
        appendLine("Tips of the day: $pool")
        payouts.forEach { appendLine("  ${it.memo.padEnd(24)} ${it.amount}  -> ${it.payoutId}") }
        appendLine("Sum: ${payouts.sumOf { it.amount }}")
    }
}
