#!/usr/bin/env php
<?php

declare(strict_types=1);

/*
 * Deletes personal data whose time is over (Art. 5 GDPR). Periods stand in retention.json:
 *
 *   [{ "table": "applicants", "column": "closed_at", "days": 180 }]
 *
 * Without --apply the rows are only counted. Deletes in batches, inside transactions,
 * and writes one line per table into the deletion log.
 */

$apply = in_array('--apply', $argv, true);
$rules = json_decode((string) file_get_contents(__DIR__ . '/retention.json'), true, 8, JSON_THROW_ON_ERROR);
$db = new PDO(getenv('DATABASE_DSN') ?: exit("DATABASE_DSN is not set\n"), getenv('DATABASE_USER'), getenv('DATABASE_PASSWORD'), [
    PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
]);

$identifier = static function (string $name): string {
    if (!preg_match('/^[a-z][a-z0-9_]{0,62}$/', $name)) {
        throw new InvalidArgumentException("strange name in retention.json: $name");
    }

    return "`$name`";
};

foreach ($rules as $rule) {
    $table = $identifier($rule['table']);
    $column = $identifier($rule['column']);
    $days = (int) $rule['days'];
    if ($days < 30) {
        fwrite(STDERR, "{$rule['table']}: less than 30 days, please check; skipped\n");
        continue;
    }
    $limit = (new DateTimeImmutable("-$days days"))->format('Y-m-d 00:00:00');
    $count = $db->prepare("SELECT COUNT(*) FROM $table WHERE $column < ?");
    $count->execute([$limit]);
    $total = (int) $count->fetchColumn();
    printf("%-20s %6d rows before %s\n", $rule['table'], $total, $limit);

    if (!$apply) {
        continue;
    }
    $deleted = 0;
    do {
        $db->beginTransaction();
        $delete = $db->prepare("DELETE FROM $table WHERE $column < ? LIMIT 500");
        $delete->execute([$limit]);
        $db->commit();
        $deleted += $delete->rowCount();
    } while ($delete->rowCount() === 500);

    file_put_contents(__DIR__ . '/deletions.log', sprintf("%s\t%s\t%d\n", date('c'), $rule['table'], $deleted), FILE_APPEND | LOCK_EX);
}
