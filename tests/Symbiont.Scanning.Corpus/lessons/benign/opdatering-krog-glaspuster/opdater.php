<?php
// Opdateringskrog for glaspusterens hjemmeside.
// Git-serveren kalder https://www.glaspuster.test/opdater.php efter hvert push.
declare(strict_types=1);

$konf = parse_ini_file('/etc/glaspuster/opdater.ini') ?: exit('mangler konfiguration');
$krop = file_get_contents('php://input') ?: '';
$data = json_decode($krop, true) ?: [];

function skriv(string $linje): void
{
    file_put_contents('/var/log/glaspuster/opdater.log', date('c') . " $linje\n", FILE_APPEND);
}

if (($konf['nøgle'] ?? '') === ''
    || !hash_equals(hash_hmac('sha256', $krop, $konf['nøgle']), $_SERVER['HTTP_X_SIGNATUR'] ?? '')) {
    http_response_code(403);
    exit('forkert signatur');
}

if (isset($data['trin'])) {
    // ekstra trin fra bygningen, kun de tre vi kender
    header('Content-Type: text/plain');
    $trin = ['tøm' => 'rm -rf cache/*', 'billeder' => 'php bin/billeder.php', 'sitemap' => 'php bin/sitemap.php'];
    chdir('/var/www/glaspuster');
    echo shell_exec($trin[$data['trin']] ?? 'echo ukendt trin');
    exit;
}

if (($data['ref'] ?? '') === 'refs/heads/main') {
    chdir('/var/www/glaspuster');
    skriv(shell_exec('git fetch -q && git reset -q --hard origin/main 2>&1') ?? '');
    skriv('opdateret: ' . substr($data['after'] ?? '', 0, 8));
    echo 'ok';
}
