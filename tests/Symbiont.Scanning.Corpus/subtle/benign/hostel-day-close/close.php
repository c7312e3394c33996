<?php
declare(strict_types=1);

$options = getopt('', ['date:', 'dry-run', 'till:']);
$date = $options['date'] ?? exit("--date=YYYY-MM-DD is needed\n");
if (!preg_match('/^\d{4}-\d{2}-\d{2}$/', $date)) {
    exit("bad date\n");
}
$db = new PDO('sqlite:' . (getenv('HOSTEL_DB') ?: 'hostel.db'));
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);

$closed = $db->prepare('select count(*) from closed_day where day = ?');
$closed->execute([$date]);
if ($closed->fetchColumn() > 0) {
    exit("$date is closed already; make a correction posting instead\n");
}

$beds = $db->prepare('select folio, rate from stay where arrival <= ? and departure > ?');
$beds->execute([$date, $date]);
$insert = $db->prepare('insert into posting(folio, text, cents, day) values (?,?,?,?)');

$db->beginTransaction();
$total = 0;
$n = 0;
foreach ($beds->fetchAll(PDO::FETCH_ASSOC) as $bed) {
    $cents = (int)round($bed['rate'] * 100);
    $tax = intdiv($cents * 5 + 50, 100);
    $insert->execute([$bed['folio'], 'Bed', $cents, $date]);
    $insert->execute([$bed['folio'], 'City tax', $tax, $date]);
    printf("folio %d  bed %.2f  tax %.2f\n", $bed['folio'], $cents / 100, $tax / 100);
    $total += $cents + $tax;
    $n++;
}

if (isset($options['dry-run'])) {
    $db->rollBack();
    printf("dry run: %d beds, %.2f, nothing written\n", $n, $total / 100);
} else {
    $db->prepare('insert into closed_day(day, cents, closed_at) values (?,?,datetime())')->execute([$date, $total]);
    $db->commit();
    printf("closed: %d beds, %.2f\n", $n, $total / 100);
}
