<?php
// shows queries and time at the end of the page; include it at the top of index.php on the developers' machines
if (!in_array($_SERVER['REMOTE_ADDR'] ?? '', ['127.0.0.1', '::1'], true)) {
    return;
}
$start = microtime(true);
$GLOBALS['debug_queries'] = [];
register_shutdown_function(function () use ($start) {
    if (isset($_GET['phpinfo'])) {
        phpinfo(INFO_CONFIGURATION | INFO_MODULES);
    }
    printf('<pre>%d queries, %.1f ms, %s</pre>', count($GLOBALS['debug_queries']), (microtime(true) - $start) * 1000, php_uname());
});
