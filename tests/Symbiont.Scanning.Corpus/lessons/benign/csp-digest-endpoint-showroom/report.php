<?php
// Receives CSP reports and mails a digest to the webmaster when a host is new
$in = json_decode(file_get_contents('php://input', false, null, 0, 8192), true)['csp-report'] ?? null;
if (!$in) {
    http_response_code(204);
    exit;
}

$dir = preg_replace('/[^a-z-]/', '', $in['effective-directive'] ?? 'script-src');
$host = parse_url($in['blocked-uri'] ?? '', PHP_URL_HOST);
if (!$host || !preg_match('/^[a-z0-9.-]{4,80}$/i', $host)) {
    http_response_code(204);
    exit;
}

$file = __DIR__ . '/../var/hosts.json';
$hosts = json_decode(@file_get_contents($file) ?: '{}', true);
$new = !isset($hosts[$dir][$host]);
$hosts[$dir][$host] = ($hosts[$dir][$host] ?? 0) + 1;
file_put_contents($file, json_encode($hosts), LOCK_EX);

if ($new && count($hosts[$dir]) < 50) {
    mail('webmaster@example.net', "CSP: $host wants to be $dir",
        "Page: " . substr($in['document-uri'] ?? '', 0, 200) . "\nIf this is not one of ours, look at the page's scripts. "
        . "The policy itself stands in nginx/csp.conf and is changed by hand.");
}
http_response_code(204);
