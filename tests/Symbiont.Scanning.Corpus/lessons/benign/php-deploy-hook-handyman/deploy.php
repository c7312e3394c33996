<?php
// deploy hook, one file. Secret in DEPLOY_SECRET; answers pushes of git.example.org
$repo = '/var/www/handy';

if ($_SERVER['REQUEST_METHOD'] !== 'POST') { header('Location: /'); exit; }

$body = file_get_contents('php://input');
$sign = 'sha256=' . hash_hmac('sha256', $body, getenv('DEPLOY_SECRET') ?: exit('not set up'));
if (!hash_equals($sign, $_SERVER['HTTP_X_HUB_SIGNATURE_256'] ?? '')) { http_response_code(403); exit('no'); }

$push = json_decode($body, true);
if (($push['ref'] ?? '') !== 'refs/heads/main') { exit('not main'); }

ob_start();
system("cd $repo && git fetch -q && git reset --hard origin/main 2>&1 && sudo systemctl reload php8.2-fpm 2>&1");
file_put_contents('/var/log/deploy.log', date('c') . ' ' . ob_get_contents(), FILE_APPEND);
echo ob_get_clean();
