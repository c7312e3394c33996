<?php

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Route;

// Hosting without a shell: a few artisan commands and log in as a customer, for the two owners
Route::prefix('_support')->middleware(['auth', 'can:own-shop', 'password.confirm'])->group(function () {
    Route::post('artisan/{what}', function (string $what) {
        $known = ['cache' => 'optimize:clear', 'migrate' => 'migrate', 'queue' => 'queue:restart'];
        abort_unless(isset($known[$what]), 404);
        Artisan::call($known[$what], $what === 'migrate' ? ['--force' => true] : []);
        return nl2br(e(Artisan::output()));
    });

    Route::post('as/{user}', function (Request $r, User $user) {
        abort_if($user->can('own-shop'), 403);
        Log::channel('audit')->warning('log in as', ['who' => $r->user()->id, 'as' => $user->id, 'why' => $r->input('why')]);
        session(['came_from' => $r->user()->id]);
        auth()->login($user);
        return redirect('/account');
    });
});

Route::post('_support/back', function () {
    auth()->loginUsingId(session()->pull('came_from') ?? abort(404));
    return redirect('/admin');
})->middleware('auth');
