<?php
// Pošle upomínku, když faktura není zaplacená. Volá se z cronu každé pondělí.
use PHPMailer\PHPMailer\PHPMailer;

function upomen(array $faktura, array $nastaveni): bool
{
    $m = new PHPMailer(true);
    $m->isSMTP();
    $m->Host = $nastaveni['smtp'];
    $m->SMTPAuth = true;
    $m->Username = $nastaveni['uzivatel'];
    $m->Password = getenv('SMTP_HESLO') ?: $nastaveni['heslo'];
    $m->SMTPDebug = !empty($nastaveni['ladeni']) ? 2 : 0;
    $m->CharSet = 'UTF-8';
    $m->setFrom($nastaveni['od'], $nastaveni['firma']);
    $m->addAddress($faktura['email']);
    $m->addReplyTo($nastaveni['uctarna']);            // uctarna@example.net, stojí i na faktuře
    $m->addBCC($nastaveni['archiv']);
    $m->Subject = 'Upomínka, faktura ' . $faktura['cislo'];
    $stupen = min(3, $faktura['upominek'] + 1);
    $m->Body = file_get_contents(__DIR__ . "/texty/upominka$stupen.txt");
    $m->Body = strtr($m->Body, ['{cislo}' => $faktura['cislo'], '{celkem}' => $faktura['celkem'], '{ucet}' => $nastaveni['ucet']]);
    if ($faktura['celkem'] > 50000 && $stupen === 3) {
        error_log("faktura {$faktura['cislo']}: třetí upomínka, volat telefonem");
        return false;
    }
    return $m->send();
}
