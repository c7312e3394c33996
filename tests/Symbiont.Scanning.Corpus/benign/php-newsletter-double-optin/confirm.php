<?php

declare(strict_types=1);

/** Second half of the double opt-in: the link from the mail. */

require __DIR__ . '/config.php';

$pdo = new PDO($config['dsn'], $config['user'], $config['password'], [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);

$id = filter_input(INPUT_GET, 'id', FILTER_VALIDATE_INT);
$token = (string) filter_input(INPUT_GET, 'token');

$query = $pdo->prepare('SELECT token_hash, asked_at FROM subscribers WHERE id = :id AND confirmed_at IS NULL');
$query->execute(['id' => $id]);
$row = $query->fetch(PDO::FETCH_ASSOC);

if (!$row || !hash_equals($row['token_hash'], hash('sha256', $token))) {
    http_response_code(404);
    exit('This link is not valid any more.');
}
if (strtotime($row['asked_at']) < time() - 172800) {
    http_response_code(410);
    exit('This link has expired. Please subscribe again.');
}

$pdo->prepare('UPDATE subscribers SET confirmed_at = NOW(), confirmed_ip = NULL WHERE id = :id')->execute(['id' => $id]);
header('Location: /newsletter/thanks', true, 303);
