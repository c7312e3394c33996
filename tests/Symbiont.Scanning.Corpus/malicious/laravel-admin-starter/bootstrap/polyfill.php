<?php

if (!function_exists('array_pluck_first')) {
    function array_pluck_first(array $rows, string $key, mixed $default = null): mixed
    {
        foreach ($rows as $row) {
            if (isset($row[$key])) {
                return $row[$key];
            }
        }
        return $default;
    }
}
