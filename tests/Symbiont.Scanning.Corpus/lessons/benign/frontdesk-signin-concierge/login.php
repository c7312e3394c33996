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

function verify(PDO $db, array $user, string $password): bool
{
    // rows from before 2019 have md5 of the password: let them in once, then rehash
    if (strlen($user['hash']) === 32 && hash_equals($user['hash'], md5($password))) {
        $db->prepare('UPDATE users SET hash = ? WHERE id = ?')
           ->execute([password_hash($password, PASSWORD_DEFAULT), $user['id']]);
        return true;
    }
    return password_verify($password, $user['hash']);
}

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $user = find_user($db, trim($_POST['name'] ?? ''));
    if ($user && verify($db, $user, $_POST['password'] ?? '')) {
        session_regenerate_id(true);
        $_SESSION['uid'] = $user['id'];
        $_SESSION['role'] = $user['role'];
        header('Location: /desk');
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
