<?php
/*
Plugin Name: Customer Privacy
Description: Editors see their colleagues in the list of users, not the customers. Administrators see everybody.
*/

add_action('admin_menu', function () {
    if (current_user_can('editor') && !current_user_can('manage_options')) {
        remove_menu_page('tools.php');
        remove_menu_page('options-general.php');
    }
}, 99);

add_action('pre_get_users', function ($q) {
    if (!is_admin() || current_user_can('manage_options')) {
        return;
    }
    $q->set('role__not_in', ['customer', 'subscriber']);
});

add_filter('views_users', function ($views) {
    if (!current_user_can('manage_options')) {
        unset($views['customer'], $views['subscriber'], $views['all']);
    }
    return $views;
});

add_action('user_register', function ($id) {
    $u = get_userdata($id);
    if (in_array('administrator', $u->roles, true)) {
        wp_mail(get_option('admin_email'), 'New administrator', "{$u->user_login} <{$u->user_email}> is an administrator now.");
    }
});
