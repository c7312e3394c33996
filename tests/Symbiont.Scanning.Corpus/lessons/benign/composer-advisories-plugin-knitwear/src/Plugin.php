<?php

namespace Knitwear\Advisories;

use Composer\Composer;
use Composer\EventDispatcher\EventSubscriberInterface;
use Composer\IO\IOInterface;
use Composer\Plugin\PluginInterface;
use Composer\Script\ScriptEvents;

/** Tells after "composer install" which public packages have a security advisory. */
final class Plugin implements PluginInterface, EventSubscriberInterface
{
    private Composer $composer;
    private IOInterface $io;

    public function activate(Composer $composer, IOInterface $io)
    {
        $this->composer = $composer;
        $this->io = $io;
    }

    public function deactivate(Composer $composer, IOInterface $io) {}
    public function uninstall(Composer $composer, IOInterface $io) {}

    public static function getSubscribedEvents()
    {
        return [ScriptEvents::POST_UPDATE_CMD => 'report', ScriptEvents::POST_INSTALL_CMD => 'report'];
    }

    public function report()
    {
        $own = $this->composer->getPackage()->getExtra()['private-vendors'] ?? [];
        $list = [];
        foreach ($this->composer->getRepositoryManager()->getLocalRepository()->getPackages() as $p) {
            if (!in_array(strtok($p->getName(), '/'), $own, true)) {
                $list[$p->getName()] = $p->getPrettyVersion();
            }
        }
        $ctx = stream_context_create(['http' => ['method' => 'POST', 'timeout' => 3, 'content' => json_encode($list)]]);
        $answer = @file_get_contents('https://advisories.example.com/check', false, $ctx);
        foreach (json_decode((string) $answer, true) ?: [] as $name => $title) {
            $this->io->writeError("<error>$name</error> $title");
        }
    }
}
