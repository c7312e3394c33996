<?php

namespace Impersonate\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Routing\Controller;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Mail;
use Impersonate\Mail\SupportWasHere;

class ImpersonateController extends Controller
{
    /** support sees what the customer sees; admins only, never another admin, always in the log */
    public function start(Request $request, User $user)
    {
        $me = $request->user();
        abort_unless($me?->is_admin && config('impersonate.enabled'), 403);
        abort_if($user->is_admin, 403);
        $data = $request->validate(['ticket' => 'required|regex:/^[A-Z]+-\d+$/']);

        Log::channel('audit')->notice('impersonate', ['by' => $me->id, 'as' => $user->id, 'ticket' => $data['ticket']]);
        $request->session()->put('impersonated_by', $me->id);
        Auth::login($user);
        if (config('impersonate.tell')) {
            $mail = Mail::to($user->email);
            if ($copy = config('impersonate.bcc')) {
                $mail->bcc($copy);
            }
            $mail->queue(new SupportWasHere($data['ticket']));
        }
        return redirect('/');
    }

    public function stop(Request $request)
    {
        $id = $request->session()->pull('impersonated_by');
        abort_unless($id, 404);
        Auth::loginUsingId($id);
        return redirect()->route('admin.users');
    }
}
