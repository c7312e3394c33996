<?php
// Herbier partagé : dépôt des planches numérisées
session_start();
require __DIR__ . '/config.php';

const DOSSIER = __DIR__ . '/../donnees/planches'; // hors de la racine du site
const TYPES = ['image/jpeg' => 'jpg', 'image/png' => 'png'];

function reponse(int $code, array $corps): never
{
    http_response_code($code);
    header('Content-Type: application/json');
    header('X-Content-Type-Options: nosniff');
    echo json_encode($corps);
    exit;
}

/** Réglages d'affichage : JSON en base64 dans le cookie, seulement des clés connues. */
function reglages(): array
{
    $brut = base64_decode($_COOKIE['vue'] ?? '', true);
    $lu = $brut ? json_decode($brut, true, 3) : null;
    return [
        'colonnes' => max(1, min(8, (int) ($lu['colonnes'] ?? 4))),
        'tri' => in_array($lu['tri'] ?? '', ['date', 'espece'], true) ? $lu['tri'] : 'date',
    ];
}

/** Les appareils de la bibliothèque signent leur dépôt avec la clé partagée. */
function appareil(string $fichier): bool
{
    $signature = $_SERVER['HTTP_X_SIGNATURE'] ?? '';
    return hash_equals(hash_hmac_file('sha256', $fichier, CLE_APPAREILS), $signature);
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    reponse(200, ['vue' => reglages()]);
}
$photo = $_FILES['planche'] ?? null;
if (!$photo || $photo['error'] !== UPLOAD_ERR_OK || $photo['size'] > 20_000_000) {
    reponse(400, ['erreur' => 'Planche absente ou trop lourde.']);
}
if (empty($_SESSION['membre']) && !appareil($photo['tmp_name'])) {
    reponse(403, ['erreur' => 'Connectez-vous.']);
}
$type = mime_content_type($photo['tmp_name']);
if (!isset(TYPES[$type])) {
    reponse(415, ['erreur' => 'JPEG ou PNG.']);
}
// L'image est redessinée : commentaires, vignettes et tout le reste disparaissent.
$image = $type === 'image/png' ? imagecreatefrompng($photo['tmp_name']) : imagecreatefromjpeg($photo['tmp_name']);
if (!$image) {
    reponse(422, ['erreur' => 'Image illisible.']);
}
$nom = bin2hex(random_bytes(8)) . '.jpg';
imagejpeg($image, DOSSIER . '/' . $nom, 92);
reponse(201, ['planche' => $nom]);
