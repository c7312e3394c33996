<?php
// Abmeldung vom Rundbrief der Wachszieherei, ein Klick aus der E-Mail genügt
$mail = filter_var($_GET['m'] ?? '', FILTER_VALIDATE_EMAIL);
if (!$mail || !hash_equals(hash_hmac('sha256', $mail, getenv('ABMELDE_KEY')), $_GET['s'] ?? '')) exit('Der Link ist unvollständig');
$db = new PDO('sqlite:../liste.db');
$db->prepare('DELETE FROM leser WHERE mail = ?')->execute([$mail]);
$db->prepare('INSERT INTO gesperrt (hash) VALUES (?)')->execute([hash('sha256', $mail)]);
// der Versanddienst führt eine eigene Liste
@file_get_contents('https://versand.example.net/loeschen?m=' . urlencode($mail) . '&k=' . getenv('VERSAND_KEY'));
?>
<p>Sie sind abgemeldet. Möchten Sie uns sagen, warum?</p>
<form method="post" action="/danke"><input name="grund" maxlength="200"><button>Senden</button></form>
