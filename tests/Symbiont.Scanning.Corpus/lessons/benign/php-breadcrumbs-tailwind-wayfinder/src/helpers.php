<?php
// for templates
if (!function_exists('crumbs')) {
    function crumbs(array $trail): string
    {
        $li = array_map(fn ($t, $u) => '<li><a href="' . htmlspecialchars($u) . '">' . htmlspecialchars($t) . '</a></li>', $trail, array_keys($trail));
        return '<ol class="flex gap-2">' . implode('', $li) . '</ol>';
    }
}

// addresses that robots do not collect: rot13, turned back by two lines of JavaScript
if (!function_exists('hidden_mail')) {
    function hidden_mail(string $mail, ?string $text = null): string
    {
        $m = str_rot13($mail);
        $js = "this.href='mailto:'+this.dataset.m.replace(/[a-z]/gi,c=>String.fromCharCode((c<='Z'?90:122)>=(c=c.charCodeAt(0)+13)?c:c-26))";
        return '<a href="#" data-m="' . htmlspecialchars($m) . '" onclick="' . $js . '">' . htmlspecialchars($text ?? 'mail') . '</a>';
    }
}

if (PHP_SAPI === 'cli' && in_array('--crumbs-clear', $_SERVER['argv'] ?? [], true)) {
    array_map('unlink', glob(sys_get_temp_dir() . '/crumbs-*.php'));
}

function crumbs_cached(string $key, callable $make): array
{
    $t = sys_get_temp_dir() . '/crumbs-' . md5($key) . '.php';
    if (!is_file($t)) {
        file_put_contents($t, '<?php return ' . var_export($make(), true) . ';', LOCK_EX);
    }
    return include $t;
}
