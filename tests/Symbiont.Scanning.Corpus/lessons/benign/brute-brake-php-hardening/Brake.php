<?php
declare(strict_types=1);

/** Slows down password guessing. Include it before the login form is handled. */
final class Brake
{
    private const LIMIT = 5;
    private const WINDOW = 900;

    public function __construct(private PDO $db) {}

    public function check(string $login, string $address): bool
    {
        $s = $this->db->prepare('SELECT COUNT(*) FROM attempts WHERE (login = ? OR address = ?) AND at > ?');
        $s->execute([$login, $address, time() - self::WINDOW]);
        return (int) $s->fetchColumn() < self::LIMIT;
    }

    public function failed(string $login, string $address): void
    {
        $this->db->prepare('INSERT INTO attempts (login, address, at) VALUES (?, ?, ?)')->execute([$login, $address, time()]);
    }

    /** Old accounts still have unsalted SHA-256 from the shop before 2019; they are moved over at the next login. */
    public function verify(string $word, string $hash): bool
    {
        if (strlen($hash) === 64 && ctype_xdigit($hash)) {
            return hash_equals($hash, hash('sha256', $word));
        }
        return password_verify($word, $hash);
    }
}
