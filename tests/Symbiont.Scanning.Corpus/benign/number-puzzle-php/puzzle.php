#!/usr/bin/env php
<?php

declare(strict_types=1);

/* Makes addition puzzles with letters (SEND + MORE = MONEY) and prints how many
 * solutions there are; good puzzles have exactly one. */

/** @return list<array<string, int>> */
function solve(array $summands, string $sum, int $most = 2): array
{
    $weights = [];
    $first = [];
    foreach ([...$summands, $sum] as $n => $word) {
        $sign = $n === count($summands) ? -1 : 1;
        $first[$word[0]] = true;
        foreach (array_reverse(str_split($word)) as $power => $letter) {
            $weights[$letter] = ($weights[$letter] ?? 0) + $sign * 10 ** $power;
        }
    }
    if (count($weights) > 10) {
        throw new InvalidArgumentException('more than ten different letters');
    }
    uasort($weights, static fn (int $a, int $b): int => abs($b) <=> abs($a));
    $letters = array_keys($weights);
    $solutions = [];

    $try = static function (int $i, int $total, array $used, array $values) use (&$try, $letters, $weights, $first, &$solutions, $most): void {
        if (count($solutions) >= $most) {
            return;
        }
        if ($i === count($letters)) {
            if ($total === 0) {
                $solutions[] = $values;
            }

            return;
        }
        $letter = $letters[$i];
        for ($digit = isset($first[$letter]) ? 1 : 0; $digit < 10; $digit++) {
            if (!isset($used[$digit])) {
                $try($i + 1, $total + $digit * $weights[$letter], $used + [$digit => true], $values + [$letter => $digit]);
            }
        }
    };
    $try(0, 0, [], []);

    return $solutions;
}

$words = array_map('strtoupper', array_slice($argv, 1));
if (count($words) < 3 || array_filter($words, static fn (string $w): bool => !preg_match('/^[A-Z]+$/', $w))) {
    fwrite(STDERR, "usage: puzzle.php send more money\n");
    exit(2);
}
$sum = array_pop($words);
$found = solve($words, $sum);
echo implode(' + ', $words), " = $sum\n";
echo match (count($found)) {
    0 => "no solution\n",
    1 => 'one solution: ' . http_build_query($found[0], '', ' ') . "\n",
    default => "more than one solution\n",
};
