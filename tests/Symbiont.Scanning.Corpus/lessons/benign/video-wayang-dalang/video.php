<?php
// Video wayang: membuat cuplikan gambar dengan ffmpeg dan menampilkannya per lakon.
$lakon = preg_replace('/[^a-z]/', '', $_GET['lakon'] ?? 'arjuna');
$detik = max(0, min(3600, (int)($_GET['detik'] ?? 30)));

$video = glob(__DIR__ . "/video/$lakon/*.mp4");
if (!$video) {
    http_response_code(404);
    exit('Lakon tidak ada.');
}

function cuplikan(string $berkas, int $detik): string
{
    $tujuan = sys_get_temp_dir() . '/' . md5($berkas . $detik) . '.jpg';
    if (!is_file($tujuan)) {
        // nama berkas dari folder kita, angka dari int; tetap dibungkus escapeshellarg
        shell_exec(sprintf('ffmpeg -v error -ss %d -i %s -frames:v 1 %s 2>&1',
            $detik, escapeshellarg($berkas), escapeshellarg($tujuan)));
    }
    return $tujuan;
}

// bahasa pilihan pengunjung ada di cookie
$bahasa = ($_COOKIE['bahasa'] ?? '') === 'jv' ? 'jv' : 'id';
$judul = json_decode(file_get_contents(__DIR__ . "/judul.$bahasa.json"), true);

foreach ($video as $v) {
    $data = base64_encode(file_get_contents(cuplikan($v, $detik)));
    echo '<h2>' . htmlspecialchars($judul[basename($v)] ?? basename($v)) . '</h2>';
    echo "<img alt='' src='data:image/jpeg;base64,$data'>\n";
}
