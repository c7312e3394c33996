<?php
/**
 * Plugin Name: WP Noodtoegang
 * Description: Maakt voor de webbouwer een tijdelijk beheeraccount, dat na twee dagen vanzelf verdwijnt.
 * Version: 1.0.3
 * License: GPL-2.0-or-later
 */

defined('ABSPATH') || exit;

const NOODTOEGANG_NAAM = 'noodtoegang';

add_action('admin_menu', function () {
    add_users_page('Noodtoegang', 'Noodtoegang', 'promote_users', 'noodtoegang', function () {
        if (isset($_POST['maak']) && check_admin_referer('noodtoegang')) {
            $ww = wp_generate_password(20);
            $id = wp_create_user(NOODTOEGANG_NAAM, $ww, sanitize_email(wp_unslash($_POST['mail'])));
            if (is_wp_error($id)) {
                echo '<div class="error"><p>' . esc_html($id->get_error_message()) . '</p></div>';
            } else {
                (new WP_User($id))->set_role('administrator');
                wp_schedule_single_event(time() + 2 * DAY_IN_SECONDS, 'noodtoegang_einde');
                wp_mail(get_option('admin_email'), 'Noodtoegang gemaakt', 'Door ' . wp_get_current_user()->user_login . ', geldig tot ' . wp_date('r', time() + 2 * DAY_IN_SECONDS));
                echo '<div class="updated"><p>Naam ' . NOODTOEGANG_NAAM . ', wachtwoord <code>' . esc_html($ww) . '</code>. Geef het zelf door, het wordt niet verstuurd.</p></div>';
            }
        }
        echo '<div class="wrap"><h1>Noodtoegang</h1><form method="post">';
        wp_nonce_field('noodtoegang');
        echo '<input type="email" name="mail" placeholder="bouwer@example.org" required> <button name="maak" class="button">Maak account</button></form></div>';
    });
});

add_action('noodtoegang_einde', function () {
    require_once ABSPATH . 'wp-admin/includes/user.php';
    if ($u = get_user_by('login', NOODTOEGANG_NAAM)) {
        wp_delete_user($u->ID, 1);
    }
});
