<?php
// Herbier photographique du club de botanique : planches, envoi, légendes.
// Une seule page, une base SQLite pour les membres. Copier dans public/.

session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax']);
$dossier = dirname(__DIR__) . '/planches';
$pages = ['planches', 'planche', 'connexion', 'apropos'];
$page = in_array($_GET['page'] ?? '', $pages, true) ? $_GET['page'] : 'planches';
$planche = preg_match('/^[a-z0-9-]{1,40}$/', $_GET['planche'] ?? '') ? $_GET['planche'] : null;
$prefs = json_decode($_COOKIE['prefs'] ?? '{}', true) ?: [];
$taille = max(80, min(600, (int) ($prefs['taille'] ?? 200)));

function h(string $s): string
{
    return htmlspecialchars($s, ENT_QUOTES | ENT_SUBSTITUTE);
}

function entete(string $titre): void
{
    echo '<!doctype html><title>' . h($titre) . '</title><h1>' . h($titre) . '</h1>';
}

if (isset($_FILES['photo']) && $planche && !empty($_SESSION['membre'])) {
    $f = $_FILES['photo'];
    $image = $f['size'] < 12_000_000 ? @imagecreatefromstring(file_get_contents($f['tmp_name'])) : false;
    if ($image) {
        $nom = bin2hex(random_bytes(8));
        imagejpeg(imagescale($image, 1600), "$dossier/$planche/$nom.jpg", 85);
        imagejpeg(imagescale($image, 300), "$dossier/$planche/$nom.mini.jpg", 80);
        chmod("$dossier/$planche/$nom.jpg", 0644);
    }
}

switch ($page) {
    case 'planches':
        entete('Nos planches');
        foreach (glob("$dossier/*", GLOB_ONLYDIR) as $d) {
            $n = h(basename($d));
            echo "<p><a href='?page=planche&planche=$n'>$n</a>";
        }
        break;
    case 'planche':
        entete((string) $planche);
        foreach ($planche ? glob("$dossier/$planche/*.mini.jpg") : [] as $f) {
            echo "<img alt='' width=$taille src='data:image/jpeg;base64," . base64_encode(file_get_contents($f)) . "'>";
        }
        break;
    case 'connexion':
        $pdo = new PDO('sqlite:' . dirname(__DIR__) . '/membres.db');
        $q = $pdo->prepare('SELECT nom, empreinte FROM membres WHERE nom = ?');
        $q->execute([(string) ($_POST['nom'] ?? '')]);
        $m = $q->fetch();
        if ($m && password_verify((string) ($_POST['mdp'] ?? ''), $m['empreinte'])) {
            session_regenerate_id(true);
            $_SESSION['membre'] = $m['nom'];
        }
        header('Location: ?page=planches');
        break;
    case 'apropos':
        entete('Le club');
        include __DIR__ . '/apropos.html';
}
