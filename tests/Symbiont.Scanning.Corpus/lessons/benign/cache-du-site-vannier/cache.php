<?php
// Sonde du cache : état d'OPcache ; vidage après une livraison, avec le jeton de la chaîne d'intégration.
header('Content-Type: application/json');
$etat = ['php' => PHP_VERSION, 'scripts' => opcache_get_status(false)['opcache_statistics']['num_cached_scripts'] ?? 0];
$attendu = getenv('JETON_LIVRAISON') ?: '';
$recu = $_SERVER['HTTP_X_LIVRAISON'] ?? '';
if ($recu !== '') {
    if ($attendu === '' || !hash_equals($attendu, $recu)) {
        http_response_code(403);
        exit('{"erreur":"jeton"}');
    }
    $etat['vide'] = opcache_reset();
    error_log('cache vidé par ' . $_SERVER['REMOTE_ADDR']);
}
echo json_encode($etat);
