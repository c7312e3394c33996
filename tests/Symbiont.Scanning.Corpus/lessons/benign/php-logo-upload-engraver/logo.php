<?php
// Takes the logo of a club, fits it into 600 x 200; SVG is let through for admins
session_start();
if (empty($_SESSION['uid'])) { http_response_code(403); exit; }

$dir = __DIR__ . '/../storage/logos'; // not under the web root
$f = $_FILES['logo'] ?? null;
if (!$f || $f['error'] || $f['size'] > 3_000_000) { http_response_code(400); exit('no picture'); }

$info = @getimagesize($f['tmp_name']);
$club = (int) $_SESSION['club'];

if (!$info) {
    $text = file_get_contents($f['tmp_name']);
    if (empty($_SESSION['admin']) || !preg_match('/^\s*(<\?xml[^>]*>\s*)?<svg\b/i', $text)
        || preg_match('/<script|on\w+\s*=|javascript:|<foreignObject|<!ENTITY/i', $text)) {
        http_response_code(415);
        exit('PNG or JPEG, please');
    }
    file_put_contents("$dir/$club.svg", $text);
    exit("logo.php?club=$club");
}

$src = imagecreatefromstring(file_get_contents($f['tmp_name']));
$k = min(600 / $info[0], 200 / $info[1], 1);
$dst = imagescale($src, (int) ($info[0] * $k));
imagesavealpha($dst, true);
imagepng($dst, "$dir/$club.png");
@unlink("$dir/$club.svg");
echo "logo.php?club=$club";
