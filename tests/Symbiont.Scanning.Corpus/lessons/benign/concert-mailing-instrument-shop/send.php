<?php
// send.php - concert dates to those who signed up; called by cron on the shop's server
//   15 9 * * 4  php /srv/mailing/send.php /srv/mailing/queue/concerts.html
if (PHP_SAPI !== 'cli' || $argc !== 2 || !is_file($argv[1])) {
    http_response_code(404);
    exit(1);
}

set_time_limit(0);
$db = new PDO('sqlite:' . __DIR__ . '/list.db');
$body = file_get_contents($argv[1]);
$subject = trim(fgets(fopen($argv[1], 'r')), "<!-> \n");
$key = trim(file_get_contents(__DIR__ . '/.unsubscribe-key'));

$rows = $db->query("SELECT rowid, mail, name FROM people WHERE confirmed = 1 AND bounced < 3");
$sent = 0;
foreach ($rows as $r) {
    $mac = hash_hmac('sha256', $r['mail'], $key);
    $stop = 'https://shop.example.com/mailing/stop?m=' . rawurlencode(base64_encode($r['mail'])) . "&k=$mac";
    $head = "From: concerts@example.com\r\nContent-Type: text/html; charset=utf-8\r\n"
          . "List-Unsubscribe: <$stop>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click";
    $html = strtr($body, ['{name}' => htmlspecialchars($r['name']), '{stop}' => $stop]);
    if (@mail($r['mail'], $subject, $html, $head)) {
        $sent++;
    }
    usleep(200000);
}

error_log("mailing: $sent sent, " . basename($argv[1]));
rename($argv[1], $argv[1] . '.sent');
