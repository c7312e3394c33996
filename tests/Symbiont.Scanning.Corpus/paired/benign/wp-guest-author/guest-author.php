<?php
/**
 * Plugin Name: Guest Author
 * Description: Zakłada konta autorów gościnnych na czas jednego tekstu i sprząta po nich.
 * Version: 1.3
 */

defined('ABSPATH') || exit;

register_activation_hook(__FILE__, function () {
    add_role('guest_author', 'Autor gościnny', ['read' => true, 'edit_posts' => true, 'upload_files' => true]);
    if (!wp_next_scheduled('gauth_clean')) {
        wp_schedule_event(time(), 'daily', 'gauth_clean');
    }
});

register_deactivation_hook(__FILE__, function () {
    wp_clear_scheduled_hook('gauth_clean');
});

add_action('admin_menu', function () {
    add_users_page('Autorzy gościnni', 'Autorzy gościnni', 'create_users', 'gauth', 'gauth_page');
});

function gauth_page(): void
{
    if (isset($_POST['mail']) && check_admin_referer('gauth') && current_user_can('create_users')) {
        $mail = sanitize_email($_POST['mail']);
        $login = 'gosc_' . wp_generate_password(6, false);
        $id = is_email($mail) ? wp_create_user($login, wp_generate_password(24), $mail) : new WP_Error('mail', 'Zły adres');
        if (is_wp_error($id)) {
            printf('<div class="notice notice-error"><p>%s</p></div>', esc_html($id->get_error_message()));
        } else {
            (new WP_User($id))->set_role('guest_author');
            update_user_meta($id, 'gauth_until', time() + 30 * DAY_IN_SECONDS);
            wp_new_user_notification($id, null, 'both'); // autor i administrator dostają list
            printf('<div class="notice notice-success"><p>Konto %s, ważne 30 dni.</p></div>', esc_html($login));
        }
    }
    echo '<div class="wrap"><h1>Autorzy gościnni</h1><form method="post">';
    wp_nonce_field('gauth');
    echo '<input type="email" name="mail" required> <button class="button">Zaproś</button></form></div>';
}

// Po terminie konto traci prawa; teksty zostają przy redaktorze, który je przyjął.
add_action('gauth_clean', function () {
    $old = get_users(['role' => 'guest_author', 'meta_key' => 'gauth_until', 'meta_value' => time(), 'meta_compare' => '<']);
    foreach ($old as $u) {
        $u->set_role('subscriber');
        delete_user_meta($u->ID, 'gauth_until');
    }
    if ($old) {
        wp_mail(get_option('admin_email'), 'Autorzy gościnni', count($old) . ' kont po terminie');
    }
});
