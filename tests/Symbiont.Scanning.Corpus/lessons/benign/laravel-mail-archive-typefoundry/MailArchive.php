<?php

namespace App\Listeners;

use Illuminate\Mail\Events\MessageSending;

class MailArchive
{
    public function handle(MessageSending $e): void
    {
        $e->message->getHeaders()->addTextHeader('X-Shop', config('app.name'));
        // invoices have to be kept for ten years; nothing else goes to the archive
        if ($e->message->getHeaders()->has('X-Invoice') && config('mail.archive')) {
            $e->message->addBcc(config('mail.archive')); // archive@press.example.org
        }
    }
}
