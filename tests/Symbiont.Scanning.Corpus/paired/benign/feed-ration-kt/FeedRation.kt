package org.example.stable

import java.math.BigDecimal
import java.math.MathContext
import java.math.RoundingMode
import java.time.LocalDate

/**
 * Rations for horses from weight, work and season: energy per day, kilograms
 * of hay and oats. Checked against the limits of the vet's list; results are
 * rounded to the step of the scale.
 */
class FeedRation(private val limits: Map<String, Limit>, private val step: BigDecimal = BigDecimal("0.1")) {

    data class Limit(val lowMjPerKg: BigDecimal, val highMjPerKg: BigDecimal)

    data class Horse(
        val name: String,
        val breed: String,
        val weightKg: BigDecimal,
        val workHours: Int,
        val clipped: Boolean,
    )

    class OutOfLimits(message: String) : IllegalArgumentException(message)

    fun hay(horse: Horse, on: LocalDate, mjPerKgHay: BigDecimal): BigDecimal {
        val mj = energy(horse, on)
        check(horse, mj)
        return toStep(mj.multiply(BigDecimal("0.7")).divide(mjPerKgHay, MathContext.DECIMAL64))
    }

    fun oats(horse: Horse, on: LocalDate): BigDecimal =
        toStep(energy(horse, on).multiply(BigDecimal("0.3")).divide(BigDecimal("11.5"), MathContext.DECIMAL64))

    private fun energy(horse: Horse, on: LocalDate): BigDecimal {
        val base = horse.weightKg.multiply(BigDecimal("0.14"))
        val work = base.multiply(BigDecimal(horse.workHours)).multiply(BigDecimal("0.15"))
        return settle(base + work, horse, on)
    }

    /** Clipped horses need a fifth more between November and March. */
    private fun settle(mj: BigDecimal, horse: Horse, on: LocalDate): BigDecimal {
        val cold = on.monthValue >= 11 || on.monthValue <= 3
        return if (cold && horse.clipped) mj.multiply(BigDecimal("1.2")) else mj
    }

    private fun check(horse: Horse, mj: BigDecimal) {
        val limit = limits[horse.breed] ?: throw OutOfLimits("${horse.breed} is not on the list")
        val perKg = mj.divide(horse.weightKg, MathContext.DECIMAL64)
        if (perKg < limit.lowMjPerKg || perKg > limit.highMjPerKg) {
            throw OutOfLimits("${horse.name}: $perKg MJ per kilogram")
        }
    }

    private fun toStep(value: BigDecimal): BigDecimal =
        value.divide(step, 0, RoundingMode.HALF_UP).multiply(step)
}
