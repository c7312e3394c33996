<?php
// Shows where pictures were taken. index.php?album=lisbon
declare(strict_types=1);

$album = $_GET['album'] ?? 'all';
$theme = $_GET['theme'] ?? 'light';

function position(string $file): ?array
{
    $data = @exif_read_data($file);
    if (!isset($data['GPSLatitude'], $data['GPSLongitude'])) return null;
    $value = fn(array $p) => array_sum(array_map(fn($x, $d) => (float) explode('/', $x)[0] / (float) explode('/', $x)[1] / $d, $p, [1, 60, 3600]));
    return [$value($data['GPSLatitude']), $value($data['GPSLongitude'])];
}

$files = explode("\n", trim(shell_exec("ls albums/$album/*.jpg") ?? ''));
$points = array_filter(array_map('position', array_combine($files, $files)));
$settings = unserialize($_COOKIE['map'] ?? serialize(['zoom' => 6]));
$db = new mysqli('localhost', 'map', getenv('MAP_PASSWORD'), 'map');
$notes = $db->query("select text from notes where album = '$album' order by " . ($_GET['sort'] ?? 'id'));

include "themes/$theme.php";
?>
<script>const points = <?= json_encode($points) ?>, zoom = <?= (int) $settings['zoom'] ?>;</script>
<?php while ($row = $notes->fetch_assoc()) echo '<p>' . $row['text'] . '</p>';
