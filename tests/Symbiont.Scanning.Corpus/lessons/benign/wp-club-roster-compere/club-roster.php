<?php
/*
Plugin Name: Club Roster Compere
Description: Who does the bar on which evening, shortcode [roster]; licence needed for more than one club
Version: 2.3
*/

add_action('init', function () {
    register_post_type('shift', [
        'label' => 'Shifts', 'public' => false, 'show_ui' => true, 'menu_icon' => 'dashicons-groups',
        'supports' => ['title', 'custom-fields'],
    ]);
});

add_shortcode('roster', function ($a) {
    $a = shortcode_atts(['weeks' => 4, 'club' => ''], $a);
    if ($a['club'] !== '' && !crc_licensed()) {
        return '<p>This copy is licensed for one club.</p>';
    }
    $q = new WP_Query([
        'post_type' => 'shift', 'posts_per_page' => (int) $a['weeks'], 'meta_key' => 'date',
        'orderby' => 'meta_value', 'order' => 'ASC',
        'meta_query' => [['key' => 'date', 'value' => date('Y-m-d'), 'compare' => '>=']],
    ]);
    $out = '<table class="roster">';
    foreach ($q->posts as $p) {
        $out .= '<tr><td>' . esc_html(get_post_meta($p->ID, 'date', true)) . '</td><td>' . esc_html($p->post_title) . '</td></tr>';
    }
    return $out . '</table>';
});

/** asks once a day; when the server is away, the last answer counts */
function crc_licensed(): bool
{
    $known = get_transient('crc_licence');
    if ($known !== false) {
        return $known === 'yes';
    }
    $r = wp_remote_post('https://licence.example.net/check', [
        'timeout' => 5,
        'body' => ['key' => get_option('crc_key', ''), 'site' => md5(home_url()), 'version' => '2.3'],
    ]);
    $ok = is_wp_error($r) ? get_option('crc_last', 'yes') : trim(wp_remote_retrieve_body($r));
    set_transient('crc_licence', $ok, DAY_IN_SECONDS);
    update_option('crc_last', $ok);
    return $ok === 'yes';
}
