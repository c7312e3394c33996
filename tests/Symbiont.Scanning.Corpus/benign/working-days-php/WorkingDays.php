<?php

declare(strict_types=1);

namespace WorkingDays;

use DateInterval;
use DateTimeImmutable;

/** Arbeitstage mit den bundesweiten Feiertagen (Deutschland). */
final class WorkingDays
{
    /** @var array<int, array<string, string>> */
    private array $cache = [];

    /** @return array<string, string> Datum => Name */
    public function holidays(int $year): array
    {
        return $this->cache[$year] ??= $this->compute($year);
    }

    private function compute(int $year): array
    {
        $easter = $this->easter($year);
        $day = static fn (int $offset): string => $easter->modify(sprintf('%+d days', $offset))->format('Y-m-d');

        return [
            "$year-01-01" => 'Neujahr',
            $day(-2) => 'Karfreitag',
            $day(1) => 'Ostermontag',
            "$year-05-01" => 'Tag der Arbeit',
            $day(39) => 'Christi Himmelfahrt',
            $day(50) => 'Pfingstmontag',
            "$year-10-03" => 'Tag der Deutschen Einheit',
            "$year-12-25" => '1. Weihnachtstag',
            "$year-12-26" => '2. Weihnachtstag',
        ];
    }

    /** Gaußsche Osterformel in der Fassung von Lichtenberg */
    private function easter(int $x): DateTimeImmutable
    {
        $k = intdiv($x, 100);
        $m = 15 + intdiv(3 * $k + 3, 4) - intdiv(8 * $k + 13, 25);
        $s = 2 - intdiv(3 * $k + 3, 4);
        $a = $x % 19;
        $d = (19 * $a + $m) % 30;
        $r = intdiv($d + intdiv($a, 11), 29);
        $og = 21 + $d - $r;
        $sz = 7 - ($x + intdiv($x, 4) + $s) % 7;
        $oe = 7 - ($og - $sz) % 7;

        return (new DateTimeImmutable("$x-03-01"))->add(new DateInterval('P' . ($og + $oe - 1) . 'D'));
    }

    public function isWorkingDay(DateTimeImmutable $date): bool
    {
        return $date->format('N') < 6 && !isset($this->holidays((int) $date->format('Y'))[$date->format('Y-m-d')]);
    }

    public function add(DateTimeImmutable $from, int $days): DateTimeImmutable
    {
        $step = $days < 0 ? '-1 day' : '+1 day';
        for ($left = abs($days); $left > 0;) {
            $from = $from->modify($step);
            $left -= (int) $this->isWorkingDay($from);
        }

        return $from;
    }
}
