<?php

declare(strict_types=1);

namespace EventDiary\Mcp;

use DateTimeImmutable;
use InvalidArgumentException;
use PDO;
use PhpMcp\Server\Attributes\McpTool;
use PhpMcp\Server\Attributes\Schema;

final class DiaryServer
{
    public function __construct(private readonly PDO $db)
    {
    }

    /** Events between two days, both included (YYYY-MM-DD). */
    #[McpTool(name: 'events')]
    public function events(
        #[Schema(pattern: '^\d{4}-\d{2}-\d{2}$')] string $from,
        #[Schema(pattern: '^\d{4}-\d{2}-\d{2}$')] string $to,
    ): array {
        $stmt = $this->db->prepare(
            'SELECT id, day, title, place FROM events WHERE day BETWEEN :from AND :to ORDER BY day LIMIT 200'
        );
        $stmt->execute(['from' => $from, 'to' => $to]);

        return $stmt->fetchAll(PDO::FETCH_ASSOC);
    }

    /** Propose an event. It appears on the site after an editor approves it. */
    #[McpTool(name: 'propose_event')]
    public function propose(
        string $day,
        #[Schema(minLength: 3, maxLength: 120)] string $title,
        #[Schema(maxLength: 120)] string $place,
    ): string {
        $date = DateTimeImmutable::createFromFormat('!Y-m-d', $day);
        if ($date === false || $date < new DateTimeImmutable('today')) {
            throw new InvalidArgumentException('The day must be today or later, written as YYYY-MM-DD.');
        }

        // stored as text; the templates escape it when they print it
        $stmt = $this->db->prepare('INSERT INTO proposals (day, title, place) VALUES (?, ?, ?)');
        $stmt->execute([$day, strip_tags($title), strip_tags($place)]);

        return 'Proposal ' . $this->db->lastInsertId() . ' waits for an editor.';
    }
}
