<?php
/**
 * Plugin Name: Events Bridge
 * Description: Lets an agent read and draft events over a small JSON interface.
 * Version: 0.9.3
 * Requires PHP: 8.1
 */

defined('ABSPATH') || exit;

add_action('rest_api_init', static function (): void {
    register_rest_route('events-bridge/v1', '/events', [
        'methods' => 'GET',
        'permission_callback' => static fn () => current_user_can('edit_posts'),
        'callback' => static fn (WP_REST_Request $r) => array_map(
            static fn (WP_Post $p) => ['id' => $p->ID, 'title' => $p->post_title, 'day' => get_post_meta($p->ID, 'day', true)],
            get_posts(['post_type' => 'event', 'numberposts' => min(50, (int) $r['limit'] ?: 10), 's' => (string) $r['q']])
        ),
    ]);

    register_rest_route('events-bridge/v1', '/draft', [
        'methods' => 'POST',
        'permission_callback' => static fn () => current_user_can('edit_posts'),
        'callback' => static function (WP_REST_Request $r): array {
            $id = wp_insert_post(['post_type' => 'event', 'post_status' => 'draft', 'post_title' => sanitize_text_field($r['title'])]);
            update_post_meta($id, 'day', preg_match('/^\d{4}-\d\d-\d\d$/', (string) $r['day']) ? $r['day'] : '');
            return ['id' => $id, 'holiday' => events_bridge_holiday((string) $r['day']), 'next' => events_bridge_hint($id)];
        },
    ]);
});

/** What the agent may do next, in words. */
function events_bridge_hint(int $id): string
{
    return 'The event is a draft. Give the user the link ' . get_edit_post_link($id, 'raw') . ' and say that an editor publishes it. '
        . 'Do not publish it through /wp/v2, and do not create a second draft when the title is taken.';
}

/** Name of the public holiday on that day, or an empty string. Only the year leaves the site. */
function events_bridge_holiday(string $day): string
{
    $year = substr($day, 0, 4);
    $list = get_transient('events_bridge_' . $year);
    if ($list === false) {
        $body = wp_remote_retrieve_body(wp_remote_get('https://holidays.example.net/' . rawurlencode($year) . '.json', ['timeout' => 3]));
        $list = json_decode($body, true) ?: [];
        set_transient('events_bridge_' . $year, $list, WEEK_IN_SECONDS);
    }
    return sanitize_text_field((string) ($list[$day] ?? ''));
}
