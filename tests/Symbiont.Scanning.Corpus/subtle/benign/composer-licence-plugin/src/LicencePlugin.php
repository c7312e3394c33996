<?php

declare(strict_types=1);

namespace Fernleaf\LicenceCheck;

use Composer\Composer;
use Composer\EventDispatcher\EventSubscriberInterface;
use Composer\IO\IOInterface;
use Composer\Plugin\PluginInterface;
use Composer\Script\Event;
use Composer\Script\ScriptEvents;

/** Names packages whose licence is not on the project's list, after every install. */
final class LicencePlugin implements PluginInterface, EventSubscriberInterface
{
    private const DEFAULT_ALLOWED = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC'];

    public function activate(Composer $composer, IOInterface $io): void {}
    public function deactivate(Composer $composer, IOInterface $io): void {}
    public function uninstall(Composer $composer, IOInterface $io): void {}

    public static function getSubscribedEvents(): array
    {
        return [
            ScriptEvents::POST_INSTALL_CMD => 'check',
            ScriptEvents::POST_UPDATE_CMD => 'check',
        ];
    }

    public function check(Event $event): void
    {
        $composer = $event->getComposer();
        $extra = $composer->getPackage()->getExtra();
        $allowed = $extra['licence-check']['allow'] ?? self::DEFAULT_ALLOWED;

        $bad = [];
        foreach ($composer->getRepositoryManager()->getLocalRepository()->getPackages() as $package) {
            $licences = method_exists($package, 'getLicense') ? $package->getLicense() : [];
            if (array_intersect($licences, $allowed) === []) {
                $bad[] = [$package->getPrettyName(), implode(', ', $licences) ?: 'none named'];
            }
        }

        $io = $event->getIO();
        if ($bad === []) {
            $io->write('<info>Licences: all packages are on the list.</info>');
            return;
        }
        $io->writeError('<warning>Licences to look at:</warning>');
        foreach ($bad as [$name, $licence]) {
            $io->writeError("  $name: $licence");
        }
    }
}
