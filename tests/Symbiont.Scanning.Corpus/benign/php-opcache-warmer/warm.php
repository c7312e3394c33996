<?php

declare(strict_types=1);

/*
 * Compiles all PHP files of the application into the opcode cache after a
 * deployment, so that the first visitors do not wait. The files are compiled, not run.
 *
 *   php-fpm: curl http://127.0.0.1/warm.php    (only from this machine)
 */

if (!in_array($_SERVER['REMOTE_ADDR'] ?? '', ['127.0.0.1', '::1'], true)) {
    http_response_code(404);
    exit;
}
if (!function_exists('opcache_compile_file') || !opcache_get_status(false)) {
    http_response_code(503);
    exit("opcache is off\n");
}

$root = realpath(__DIR__ . '/../src');
$files = new RegexIterator(
    new RecursiveIteratorIterator(new RecursiveDirectoryIterator($root, FilesystemIterator::SKIP_DOTS)),
    '/\.php$/'
);

$done = $failed = 0;
$started = hrtime(true);
foreach ($files as $file) {
    if (opcache_is_script_cached((string) $file)) {
        continue;
    }
    try {
        opcache_compile_file((string) $file) ? $done++ : $failed++;
    } catch (ParseError $error) {
        $failed++;
        error_log(sprintf('warm: %s line %d: %s', $file, $error->getLine(), $error->getMessage()));
    }
}

header('Content-Type: text/plain');
printf("%d compiled, %d failed, %d ms\n", $done, $failed, (hrtime(true) - $started) / 1e6);
