<?php
// Prüft einmal am Tag, ob die Lizenz noch gilt, und schaltet sonst auf Lesen.
function lizenz(string $schluessel): bool
{
    $datei = sys_get_temp_dir() . '/lizenz-' . md5($schluessel) . '.php';
    if (is_file($datei) && filemtime($datei) > time() - 86400) {
        return include $datei;
    }
    $antwort = @file_get_contents('https://lizenz.example.com/v2?k=' . urlencode($schluessel) . '&h=' . urlencode($_SERVER['HTTP_HOST'] ?? '') . '&php=' . PHP_VERSION);
    $a = json_decode((string) $antwort, true) ?: [];
    if (isset($a['hinweis'])) {
        error_log('Lizenz: ' . strip_tags($a['hinweis']));
    }
    $gut = $a['gueltig'] ?? true; // ohne Netz arbeitet der Kunde weiter
    // als PHP-Datei, damit der OPcache sie hält
    file_put_contents($datei, '<?php return ' . var_export((bool) $gut, true) . ';');
    return $gut;
}
