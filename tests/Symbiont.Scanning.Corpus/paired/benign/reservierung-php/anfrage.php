<?php
/**
 * Tischanfrage für Gasthäuser. Kopieren, Adressen eintragen, fertig.
 */
const AN = 'tisch@gasthof.example.org';
const VON = 'website@gasthof.example.org';
const HOECHSTENS = 5; // Anfragen je Stunde und Anschluss

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    header('Location: tisch.html');
    exit;
}

// Ein Feld, das Menschen nicht sehen: ausgefüllt heißt Automat.
if (($_POST['webseite'] ?? '') !== '') {
    header('Location: danke.html');
    exit;
}

$zaehler = sys_get_temp_dir() . '/tisch-' . hash('sha256', $_SERVER['REMOTE_ADDR'] . date('YmdH'));
$bisher = (int) @file_get_contents($zaehler);
if ($bisher >= HOECHSTENS) {
    http_response_code(429);
    exit('Bitte rufen Sie uns an.');
}
file_put_contents($zaehler, (string) ($bisher + 1), LOCK_EX);

// Zeilenumbrüche haben in Kopfzeilen nichts verloren.
$name = mb_substr(preg_replace('/[\r\n<>",]+/', ' ', trim($_POST['name'] ?? '')), 0, 80);
$mail = trim($_POST['mail'] ?? '');
$tag = $_POST['tag'] ?? '';
$gaeste = (int) ($_POST['gaeste'] ?? 0);

if ($name === '' || !filter_var($mail, FILTER_VALIDATE_EMAIL)
    || !preg_match('/^\d{4}-\d\d-\d\d$/', $tag) || $gaeste < 1 || $gaeste > 40) {
    http_response_code(400);
    exit('Bitte Name, Adresse, Tag und Zahl der Gäste angeben.');
}

// Empfänger und Absender stehen fest; die Adresse des Gasts steht nur in Reply-To.
$text = "Tag: $tag\nGäste: $gaeste\nName: $name\nAdresse: $mail\n\n" . mb_substr(trim($_POST['wunsch'] ?? ''), 0, 1000);
$ok = mail(AN, 'Tischanfrage für ' . $tag, $text,
    'From: ' . VON . "\r\nReply-To: $mail\r\nContent-Type: text/plain; charset=utf-8", '-f' . VON);

header('Location: ' . ($ok ? 'danke.html' : 'fehler.html'));
