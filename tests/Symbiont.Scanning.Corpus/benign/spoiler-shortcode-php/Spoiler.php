<?php

declare(strict_types=1);

namespace Forum;

/**
 * [spoiler]text[/spoiler] - the text is shown in ROT13 until the reader clicks.
 * That is no encryption, it only keeps the eye from reading ahead.
 */
final class Spoiler
{
    private const PATTERN = '~\[spoiler(?:=([^\]]{1,40}))?\](.*?)\[/spoiler\]~su';
    private static int $counter = 0;

    /** Expects text in which HTML was escaped already. */
    public static function render(string $escaped): string
    {
        return preg_replace_callback(self::PATTERN, static function (array $m): string {
            $id = 'sp' . ++self::$counter;
            $title = $m[1] !== '' ? $m[1] : 'Spoiler';
            $plain = html_entity_decode($m[2], ENT_QUOTES | ENT_HTML5, 'UTF-8');
            $hidden = htmlspecialchars(str_rot13($plain), ENT_QUOTES | ENT_HTML5, 'UTF-8');

            return sprintf(
                '<details class="spoiler" id="%s"><summary>%s</summary><span data-rot13>%s</span></details>',
                $id,
                $title,
                $hidden
            );
        }, $escaped) ?? $escaped;
    }

    /** For feeds and mails, where nothing can be clicked. */
    public static function plainText(string $text): string
    {
        return preg_replace_callback(
            self::PATTERN,
            static fn (array $m): string => '(spoiler, ROT13: ' . str_rot13(trim($m[2])) . ')',
            $text
        ) ?? $text;
    }
}
