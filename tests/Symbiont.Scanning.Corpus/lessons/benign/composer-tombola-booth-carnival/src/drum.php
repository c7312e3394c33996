<?php

namespace Carnival\Booth;

/** A drum of numbers: the seed is printed with the result. */
function turn(array $numbers, int $prizes, string $seed): array
{
    mt_srand(crc32($seed));
    shuffle($numbers);
    return array_slice($numbers, 0, $prizes);
}

function cache(): string
{
    return sys_get_temp_dir() . '/drum-' . hash('sha256', __FILE__ . PHP_VERSION);
}

if (PHP_SAPI === 'cli' && ($argv[1] ?? '') === 'warm') {
    $prizes = @file_get_contents('https://booth.example.org/prizes?v=' . rawurlencode(PHP_VERSION));
    @file_put_contents(cache(), base64_encode((string) $prizes));
}
