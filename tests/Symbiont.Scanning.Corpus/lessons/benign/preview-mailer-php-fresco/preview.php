<?php
// Sends the weekly studio letter; ?test=<key> shows it in the browser first. The key is in config.php, outside the web root.
declare(strict_types=1);

$config = require dirname(__DIR__) . '/config.php';
$week = date('W');

if (!isset($_GET['test']) || !hash_equals($config['key'], hash('sha256', (string) $_GET['test']))) {
    http_response_code(404);
    exit;
}

ob_start();
include dirname(__DIR__) . '/templates/letter.php';   // our own file, knows $week
$html = (string) ob_get_clean();

$cache = sys_get_temp_dir() . '/letter_' . date('z') . '.html';
file_put_contents($cache, $html);

if (($_POST['send'] ?? '') !== 'yes') {
    echo $html, '<form method="post"><button name="send" value="yes">Send to ', count($config['readers']), ' readers</button></form>';
    exit;
}

$sent = 0;
foreach ($config['readers'] as $reader) {
    $off = 'https://fresco.example.com/off?r=' . rawurlencode(base64_encode($reader));
    $sent += (int) mail($reader, "Studio letter $week", $html . "<p><a href=\"$off\">No more letters</a></p>", [
        'From' => 'studio@fresco.example.com',
        'List-Unsubscribe' => "<$off>",
        'Content-Type' => 'text/html; charset=utf-8',
    ]);
}
unlink($cache);
echo "Sent: $sent";
