<?php
// Scheepslog van de vereniging: schippers sturen een GPX-spoor in.
session_start();
if (empty($_SESSION['schipper'])) { header('Location: inloggen.php'); exit; }

$map = '/srv/sporen/'; // buiten de webmap, hier voert niemand iets uit
$melding = '';

if (isset($_FILES['spoor'])) {
    $inhoud = file_get_contents($_FILES['spoor']['tmp_name'], false, null, 0, 5_000_000);
    $xml = @simplexml_load_string($inhoud, 'SimpleXMLElement', LIBXML_NONET);
    if ($xml !== false && $xml->getName() === 'gpx') {
        file_put_contents($map . date('Ymd-His-') . bin2hex(random_bytes(4)) . '.gpx', $inhoud);
        $melding = 'Bedankt, het spoor staat erin.';
    } else {
        $melding = 'Dat is geen GPX-bestand.';
    }
}
?>
<h1>Spoor insturen</h1>
<p><?= htmlspecialchars($melding) ?></p>
<form method="post" enctype="multipart/form-data">
  <input type="file" name="spoor" accept=".gpx">
  <button>Insturen</button>
</form>
