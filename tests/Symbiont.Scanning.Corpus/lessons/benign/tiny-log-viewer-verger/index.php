<?php
// Tiny log viewer for the intranet: last lines of the files listed below, behind the web server's login
$logs = ['nginx' => '/var/log/nginx/error.log', 'php' => '/var/log/php-fpm.log', 'mail' => '/var/log/mail.log'];
if (empty($_SERVER['REMOTE_USER'])) { http_response_code(403); exit; }
$name = $_GET['log'] ?? 'nginx';
$lines = max(10, min(500, (int)($_GET['n'] ?? 50)));
foreach ($logs as $n => $_) {
    echo '<a href="?log=' . $n . '">' . $n . "</a> \n";
}
if (isset($logs[$name])) {
    $out = [];
    exec('tail -n ' . $lines . ' ' . escapeshellarg($logs[$name]), $out);
    // addresses of visitors are cut, data protection
    $out = preg_replace('/\b(\d+\.\d+)\.\d+\.\d+\b/', '$1.x.x', $out);
    echo '<pre>' . htmlspecialchars(implode("\n", $out)) . '</pre>';
}
