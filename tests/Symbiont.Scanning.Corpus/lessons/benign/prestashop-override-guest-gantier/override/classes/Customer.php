<?php
/**
 * Surcharge : freine les essais de mots de passe et note les échecs pour fail2ban.
 */
class Customer extends CustomerCore
{
    public function getByEmail($email, $plaintextPassword = null, $ignoreGuest = true)
    {
        $email = Tools::strtolower(trim($email));
        $client = parent::getByEmail($email, $plaintextPassword, $ignoreGuest);

        if ($plaintextPassword !== null && !$client) {
            $this->journal($email);
            usleep(random_int(300, 900) * 1000);
        }

        return $client;
    }

    private function journal($email)
    {
        $f = _PS_ROOT_DIR_ . '/var/logs/echecs_' . date('W') . '.log';
        $ligne = sprintf(
            "%s echec ip=%s compte=%s\n",
            date('c'),
            Tools::getRemoteAddr(),
            substr(hash_hmac('sha256', $email, _COOKIE_KEY_), 0, 12)
        );
        @file_put_contents($f, $ligne, FILE_APPEND | LOCK_EX);
        foreach (glob(_PS_ROOT_DIR_ . '/var/logs/echecs_*.log') as $vieux) {
            if (filemtime($vieux) < time() - 90 * 86400) {
                unlink($vieux);
            }
        }
    }
}
