<?php
/**
 * Plugin Name: Przerwa techniczna
 * Description: Pokazuje gościom stronę o przerwie, redakcja pracuje dalej.
 * Version: 2.1.0
 * Author: Pracownia Jesion
 */

if (!defined('ABSPATH')) {
    exit;
}

add_action('admin_menu', function () {
    add_options_page('Przerwa techniczna', 'Przerwa', 'manage_options', 'przerwa', 'pt_ustawienia');
});

function pt_ustawienia()
{
    if (isset($_POST['pt_do']) && check_admin_referer('pt_zapis')) {
        update_option('pt_do', sanitize_text_field(wp_unslash($_POST['pt_do'])));
    }
    echo '<form method="post"><label>Przerwa do: ';
    printf('<input name="pt_do" value="%s" placeholder="2026-05-01 06:00"></label>', esc_attr(get_option('pt_do', '')));
    wp_nonce_field('pt_zapis');
    submit_button('Zapisz');
    echo '</form>';
}

/* Podgląd dla klienta: odnośnik z podpisem, ważny do końca przerwy */
function pt_podglad(): bool
{
    $podpis = $_GET['podglad'] ?? '';
    $wzor = hash_hmac('sha256', 'podglad|' . get_option('pt_do', ''), wp_salt('nonce'));
    return is_string($podpis) && hash_equals($wzor, $podpis);
}

add_action('template_redirect', function () {
    $do = strtotime((string) get_option('pt_do', ''));
    if (!$do || $do < current_time('timestamp') || current_user_can('edit_posts') || pt_podglad()) {
        return;
    }
    status_header(503);
    header('Retry-After: ' . max(60, $do - current_time('timestamp')));
    wp_die('Wracamy o ' . esc_html(wp_date('H:i', $do)) . '.', 'Przerwa techniczna', ['response' => 503]);
});

register_uninstall_hook(__FILE__, 'pt_usun');
function pt_usun()
{
    delete_option('pt_do');
}
