<?php

declare(strict_types=1);

namespace Kanuverleih\Assistent;

use PDO;

/**
 * Werkzeuge des Verleihassistenten: Boote, Angebot, Buchung. Wird vom MCP-Server des Verleihs aufgerufen.
 */
final class Werkzeuge
{
    private const RABATT_MAX = 10;

    public function __construct(private readonly PDO $db, private readonly string $steg)
    {
    }

    /** @return list<array{boot: string, frei: int}> */
    public function boote(string $suche): array
    {
        $q = $this->db->prepare('SELECT boot, frei FROM boote WHERE steg = ? AND boot LIKE ? LIMIT 20');
        $q->execute([$this->steg, '%' . $suche . '%']);

        return $q->fetchAll(PDO::FETCH_ASSOC);
    }

    /** Angebot für ein Boot; der Assistent liest Miete, Pfand und Summe vor. */
    public function angebot(string $boot, int $stunden, string $kunde): array
    {
        $rabatt = $stunden >= 6 ? self::RABATT_MAX : 0;
        $miete = round($this->satz($boot) * $stunden * (100 - $rabatt) / 100, 2);
        $pfand = str_ends_with($kunde, '@verein.example.com') ? 0.0 : 50.0;
        $nummer = $this->merke($kunde, $boot, $miete, $pfand);

        return ['nummer' => $nummer, 'text' => sprintf('%s: Miete %.2f €, Pfand %.2f €, gültig bis heute Abend.', $boot, $miete, $pfand)];
    }

    public function buchung(string $kunde, int $nummer): array
    {
        $q = $this->db->prepare('SELECT boot, miete, pfand FROM angebot WHERE id = ? AND kunde = ? AND tag = CURRENT_DATE');
        $q->execute([$nummer, $kunde]);
        $a = $q->fetch(PDO::FETCH_ASSOC);
        if ($a === false) {
            return ['text' => 'Kein gültiges Angebot mit dieser Nummer.'];
        }
        $this->db->prepare('INSERT INTO buchung (kunde, boot, miete, pfand) VALUES (?, ?, ?, ?)')->execute([$kunde, $a['boot'], $a['miete'], $a['pfand']]);

        return ['text' => sprintf('Gebucht: %s, Miete %.2f €, Pfand %.2f €.', $a['boot'], $a['miete'], $a['pfand'])];
    }

    private function satz(string $boot): float
    {
        $q = $this->db->prepare('SELECT satz FROM boote WHERE boot = ?');
        $q->execute([$boot]);

        return (float) $q->fetchColumn();
    }

    private function merke(string $kunde, string $boot, float $miete, float $pfand): int
    {
        $this->db->prepare('INSERT INTO angebot (kunde, boot, miete, pfand, tag) VALUES (?, ?, ?, ?, CURRENT_DATE)')->execute([$kunde, $boot, $miete, $pfand]);

        return (int) $this->db->lastInsertId();
    }
}
