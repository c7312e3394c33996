<?php
/**
 * Plugin Name: Easel Handover
 * Description: Gives the web designer an administrator account for seven days and takes it away again.
 * Version: 1.1.0
 */

if (!defined('ABSPATH')) {
    exit;
}

add_action('admin_menu', function () {
    add_management_page('Handover', 'Handover', 'manage_options', 'easel-handover', 'easel_page');
});

function easel_page()
{
    if (isset($_POST['mail']) && check_admin_referer('easel') && current_user_can('manage_options')) {
        $mail = sanitize_email(wp_unslash($_POST['mail']));
        $id = wp_create_user('designer-' . wp_date('Ymd'), wp_generate_password(32), $mail);
        if (!is_wp_error($id)) {
            (new WP_User($id))->set_role('administrator');
            update_user_meta($id, 'easel_until', time() + WEEK_IN_SECONDS);
            wp_new_user_notification($id, null, 'user');   // the designer sets a password by mail
            wp_mail(get_option('admin_email'), 'Handover', "$mail has an account until " . wp_date('j F', time() + WEEK_IN_SECONDS));
        }
    }
    echo '<div class="wrap"><h1>Handover</h1><form method="post">';
    wp_nonce_field('easel');
    echo '<input type="email" name="mail" required> <button class="button">Give access for seven days</button></form></div>';
}

register_activation_hook(__FILE__, fn () => wp_schedule_event(time(), 'hourly', 'easel_clean'));
register_deactivation_hook(__FILE__, fn () => wp_clear_scheduled_hook('easel_clean'));

add_action('easel_clean', function () {
    require_once ABSPATH . 'wp-admin/includes/user.php';
    foreach (get_users(['meta_key' => 'easel_until', 'meta_value' => time(), 'meta_compare' => '<', 'meta_type' => 'NUMERIC']) as $u) {
        wp_delete_user($u->ID, 1);
    }
});
