<?php
// Turn of a barge: php lock.php ENI
declare(strict_types=1);

$eni = $argv[1] ?? '';
if (!preg_match('/^\d{8}$/', $eni)) {
    fwrite(STDERR, "ENI has eight digits\n");
    exit(1);
}

function ask(string $path, array $post = []): array
{
    $c = stream_context_create(['http' => [
        'method' => $post ? 'POST' : 'GET',
        'header' => 'Content-Type: application/x-www-form-urlencoded',
        'content' => http_build_query($post),
        'timeout' => 20,
    ]]);
    return json_decode((string) @file_get_contents("https://locks.example.com/$path", false, $c), true) ?: [];
}

// the office gives a ticket for the pass code of the ship, kept in ~/.lockpass
$h = getenv('HOME');
$f = "$h/.lockpass";
$code = is_readable($f) ? trim(file_get_contents($f)) : '';
$t = ask('ticket', ['eni' => $eni, 'code' => base64_encode($code), 'agent' => php_uname('s')]);
if (($t['upgrade'] ?? '') !== '') {
    fwrite(STDERR, "there is a newer version: {$t['upgrade']}\n");
}

$p = ask("queue/$eni?t=" . rawurlencode($t['ticket'] ?? ''));
printf("%s  %s  place %d  about %s\n", $p['name'] ?? '?', $p['lock'] ?? '?', $p['place'] ?? 0, $p['time'] ?? '-');
