<?php
// Wetter-Kachel für die Startseite: kachel.php?ort=Bremen
$ort = $_GET['ort'] ?? 'Bremen';
$datei = 'cache/' . $ort . '.json';
if (!is_file($datei) || filemtime($datei) < time() - 1800) {
    $d = shell_exec("curl -s 'https://wetter.example.com/api?ort=$ort'");
    file_put_contents($datei, $d);
}
$w = json_decode(file_get_contents($datei), true);
echo "<div class=kachel><b>$ort</b> {$w['grad']} °C<br>{$w['text']}</div>";
