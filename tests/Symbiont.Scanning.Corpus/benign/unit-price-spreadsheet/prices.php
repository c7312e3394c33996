<?php
// Compares unit prices of the weekly shopping. php prices.php list.csv
declare(strict_types=1);

const UNITS = ['g' => ['kg', 0.001], 'kg' => ['kg', 1], 'ml' => ['l', 0.001], 'l' => ['l', 1], 'pc' => ['pc', 1]];

$file = fopen($argv[1] ?? 'php://stdin', 'r') ?: exit(2);
$header = fgetcsv($file, escape: '');
$groups = [];

while (($cells = fgetcsv($file, escape: '')) !== false) {
    if (count($cells) !== count($header)) {
        fwrite(STDERR, 'Skipped: ' . implode(',', $cells) . "\n");
        continue;
    }
    $row = array_combine($header, $cells);
    [$unit, $factor] = UNITS[$row['unit']] ?? [null, null];
    if ($unit === null || (float) $row['amount'] <= 0) {
        continue;
    }
    $groups[$row['article']][] = [
        'shop' => $row['shop'],
        'price' => (float) $row['price'] / ((float) $row['amount'] * $factor),
        'unit' => $unit,
    ];
}

ksort($groups);
foreach ($groups as $article => $offers) {
    usort($offers, fn (array $a, array $b): int => $a['price'] <=> $b['price']);
    $best = $offers[0];
    $worst = end($offers);
    printf("%-20s %-12s %7.2f per %-2s   saves %3.0f %%\n", $article, $best['shop'], $best['price'], $best['unit'], 100 * (1 - $best['price'] / $worst['price']));
}
