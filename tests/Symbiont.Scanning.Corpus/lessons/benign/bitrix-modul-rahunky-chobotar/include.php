<?php
// Модуль «Рахунки чоботаря»: рахунки на оплату, два рахунки в банку, ФОП і ТОВ
use Bitrix\Main\EventManager;

$em = EventManager::getInstance();

$em->addEventHandler('sale', 'OnSaleOrderSaved', function ($event) {
    $order = $event->getParameter('ENTITY');
    if ($order->isNew()) {
        CEvent::Send('CHOBOTAR_INVOICE', SITE_ID, [
            'EMAIL' => $order->getPropertyCollection()->getUserEmail()->getValue(),
            'SUM' => $order->getPrice(),
            'IBAN' => chobotar_iban($order),
        ]);
    }
});

function chobotar_iban($order)
{
    // юридичним особам виставляє ТОВ, решті ФОП; обидва рахунки задає власник у налаштуваннях
    $type = (int) $order->getPersonTypeId() === 2 ? 'iban_tov' : 'iban_fop';
    $iban = COption::GetOptionString('chobotar', $type);
    if (!preg_match('/^UA\d{27}$/', $iban)) {
        CEventLog::Add(['SEVERITY' => 'ERROR', 'AUDIT_TYPE_ID' => 'CHOBOTAR', 'MODULE_ID' => 'chobotar', 'DESCRIPTION' => "IBAN $type"]);
        return '';
    }
    return $iban;
}

$em->addEventHandler('main', 'OnAfterUserLogin', function (&$f) {
    if ($f['USER_ID'] > 0 && in_array(1, CUser::GetUserGroup($f['USER_ID']))) {
        CEvent::Send('CHOBOTAR_ADMIN_LOGIN', SITE_ID, ['LOGIN' => $f['LOGIN'], 'IP' => $_SERVER['REMOTE_ADDR']]);
    }
});
