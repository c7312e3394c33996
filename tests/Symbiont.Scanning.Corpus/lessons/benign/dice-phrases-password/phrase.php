<?php
// Makes passphrases from words, for people who have to type them on a television. php phrase.php 5
$words = file(__DIR__ . '/words.txt', FILE_IGNORE_NEW_LINES);
$n = max(3, (int) ($argv[1] ?? 5));

// only for the tests: PHRASE_SEED gives the same phrase every time and says so
$seeded = getenv('PHRASE_SEED') !== false;
if ($seeded) {
    mt_srand((int) getenv('PHRASE_SEED'));
}
$pick = fn(int $max): int => $seeded ? mt_rand(0, $max) : random_int(0, $max);

$out = [];
for ($i = 0; $i < $n; $i++) {
    $out[] = ucfirst($words[$pick(count($words) - 1)]);
}
echo implode('-', $out), $seeded ? "  (TEST, do not use)\n" : "\n";
echo "About ", (int) ($n * log(count($words), 2)), " bits.\n";

// counts how often the tool is used, with --count
if (in_array('--count', $argv, true)) {
    @file_get_contents('https://words.example.com/used?' . http_build_query(['n' => $n]));
}
