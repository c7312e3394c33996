<?php
declare(strict_types=1);

namespace ScoreLibrary;

/**
 * The licence of the score library. After the end date the programme stays
 * readable for ever; only new entries are blocked, and the page says so.
 * Nothing is ever deleted because a licence has ended.
 */
final class Licence
{
    private const GRACE_DAYS = 30;

    public function __construct(
        private readonly \DateTimeImmutable $validUntil,
        private readonly string $holder,
    ) {
    }

    public function state(?\DateTimeImmutable $now = null): string
    {
        $now ??= new \DateTimeImmutable('today');
        if ($now <= $this->validUntil) {
            return 'active';
        }
        return $now <= $this->validUntil->modify('+' . self::GRACE_DAYS . ' days')
            ? 'grace'
            : 'read-only';
    }

    public function banner(): string
    {
        return match ($this->state()) {
            'active' => '',
            'grace' => sprintf(
                'The licence of %s ended on %s. You can go on working for %d days.',
                $this->holder,
                $this->validUntil->format('j F Y'),
                self::GRACE_DAYS
            ),
            'read-only' => 'The licence has ended. Reading and exporting remain possible: '
                . 'Settings > Export writes all your data as CSV.',
        };
    }

    public function mayWrite(): bool
    {
        return $this->state() !== 'read-only';
    }
}
