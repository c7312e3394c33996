<?php
declare(strict_types=1);
// Contact form: validates, limits, sends.
session_start();

const TO = 'office@example.com';

function clean(string $value, int $max): string
{
    return mb_substr(trim(str_replace(["\r", "\n"], ' ', $value)), 0, $max);
}

$errors = [];
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    if (!hash_equals($_SESSION['csrf'] ?? '', $_POST['csrf'] ?? '')) $errors[] = 'The form has expired.';
    $name = clean($_POST['name'] ?? '', 80);
    $mail = filter_var($_POST['mail'] ?? '', FILTER_VALIDATE_EMAIL);
    $text = mb_substr(trim($_POST['text'] ?? ''), 0, 5000);
    if ($name === '') $errors[] = 'Please tell us your name.';
    if ($mail === false) $errors[] = 'The address looks wrong.';
    if ($text === '') $errors[] = 'The message is empty.';
    if (!$errors) {
        mail(TO, "Message from $name", $text, ['From' => 'web@example.com', 'Reply-To' => $mail]);
        header('Location: /thanks', true, 303);
        exit;
    }
}
$_SESSION['csrf'] = bin2hex(random_bytes(16));
?>
<form method="post">
  <?php foreach ($errors as $e): ?><p role="alert"><?= htmlspecialchars($e) ?></p><?php endforeach ?>
  <input type="hidden" name="csrf" value="<?= $_SESSION['csrf'] ?>">
  <label>Name <input name="name" required></label>
  <label>Mail <input name="mail" type="email" required></label>
  <label>Message <textarea name="text" required></textarea></label>
  <button>Send</button>
</form>
