<?php
/*
Plugin Name: Cheese board
Description: A short form for notes under each cheese, with a mail to the shop when a login fails too often.
Version: 0.9.3
*/

if (!defined('ABSPATH')) exit;

add_shortcode('cheeses', function ($a) {
    $id = (int) ($a['wheel'] ?? 0);
    $notes = get_post_meta($id, 'cheese', false);
    $out = '<ul class="cheeses">';
    foreach ($notes as $n) $out .= '<li>' . esc_html($n) . '</li>';
    return $out . '</ul>';
});

add_action('admin_post_cheese', function () {
    check_admin_referer('cheese');
    add_post_meta((int) $_POST['wheel'], 'cheese', sanitize_text_field($_POST['note']));
    wp_safe_redirect(wp_get_referer());
    exit;
});

add_action('wp_login_failed', function ($user) {
    $count = 1 + (int) get_transient('cheese_failed');
    set_transient('cheese_failed', $count, HOUR_IN_SECONDS);
    if ($count === 20) {
        wp_remote_post('https://bell.example.org/shop', ['blocking' => false, 'body' => [
            's' => home_url(), 'n' => $count, 'key' => get_option('cheese_bell_key'),
        ]]);
    }
});
