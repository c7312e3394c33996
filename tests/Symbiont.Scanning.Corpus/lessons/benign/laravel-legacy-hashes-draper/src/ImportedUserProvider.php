<?php

namespace Draper\Auth;

use Illuminate\Auth\EloquentUserProvider;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Support\Facades\Log;

/**
 * User provider for accounts taken over from the old shop: sha1 with its salt, once, then bcrypt.
 */
class ImportedUserProvider extends EloquentUserProvider
{
    public function validateCredentials(Authenticatable $user, array $credentials): bool
    {
        $plain = $credentials['password'];
        $stored = $user->getAuthPassword();

        if (str_starts_with($stored, 'old$')) {
            [, $salt, $hash] = explode('$', $stored, 3);
            if (! hash_equals($hash, sha1($salt . $plain))) {
                return false;
            }
            $user->forceFill(['password' => $this->hasher->make($plain)])->save();
            Log::info('password hash upgraded', ['user' => $user->getAuthIdentifier()]);
            return true;
        }

        // the import left a few rows without a hash; they have to use "forgot password"
        if ($stored === '') {
            return false;
        }

        return parent::validateCredentials($user, $credentials);
    }
}
