<?php

declare(strict_types=1);

namespace Joinery\Galerie;

use Composer\Script\Event;

/** Copie les ressources publiques après l'installation. */
final class Publication
{
    public static function publier(Event $event): void
    {
        $racine = dirname((string) $event->getComposer()->getConfig()->get('vendor-dir'));
        $public = is_dir("$racine/public") ? "$racine/public" : "$racine/web";
        if (!is_dir($public)) {
            return;
        }

        @mkdir("$public/assets/galerie", 0755, true);
        foreach (['galerie.css', 'galerie.js', 'vignette.php'] as $fichier) {
            copy(__DIR__ . "/../assets/$fichier", "$public/assets/galerie/$fichier");
        }

        // image vide, montrée pendant le chargement
        $image = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
        file_put_contents("$public/assets/galerie/vide.gif", base64_decode($image));

        // l'ancien cache des vignettes ne correspond plus au nouveau format
        foreach (glob("$racine/var/cache/vignettes/*.jpg") ?: [] as $vieux) {
            unlink($vieux);
        }
        $event->getIO()->write('<info>galerie-photos : ressources publiées</info>');
    }
}
