<?php
// Webhook der Baumschule: nach einem Push auf main holt der Webserver den neuen Stand.
// DEPLOY_SECRET steht in der Konfiguration von php-fpm und bei der Forge.
$geheim = getenv('DEPLOY_SECRET') ?: '';
$koerper = file_get_contents('php://input');
$signatur = $_SERVER['HTTP_X_HUB_SIGNATURE_256'] ?? '';

if ($geheim === '' || !hash_equals('sha256=' . hash_hmac('sha256', $koerper, $geheim), $signatur)) {
    http_response_code(403);
    exit("Signatur stimmt nicht\n");
}

$daten = json_decode($koerper, true);
if (($daten['ref'] ?? '') !== 'refs/heads/main') {
    exit("nichts zu tun\n");
}

// feste Befehle, aus dem Körper kommt nichts in die Shell
$befehle = [
    'git -C /srv/www/baumschule fetch --quiet origin main',
    'git -C /srv/www/baumschule reset --hard origin/main',
    'composer --working-dir=/srv/www/baumschule install --no-dev --quiet',
    'php /srv/www/baumschule/bin/cache-leeren.php',
];
$ausgabe = [];
foreach ($befehle as $befehl) {
    exec($befehl . ' 2>&1', $ausgabe, $code);
    if ($code !== 0) {
        http_response_code(500);
        error_log("deploy: $befehl: " . implode(' | ', $ausgabe));
        mail('technik@baumschule.example.org', 'Deploy fehlgeschlagen', implode("\n", $ausgabe));
        exit("fehlgeschlagen\n");
    }
}
echo "ok\n";
