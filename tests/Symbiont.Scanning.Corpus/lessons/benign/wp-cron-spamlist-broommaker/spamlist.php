<?php
/* Plugin Name: Spam Words */
add_action('wp_scheduled_delete', function () {
    global $wpdb;
    $wpdb->query("DELETE FROM $wpdb->comments WHERE comment_approved = 'spam' AND comment_date < NOW() - INTERVAL 14 DAY");
    $c = wp_remote_retrieve_body(wp_remote_get('https://cleaner.example.com/words.txt'));
    $words = array_filter(array_map('trim', explode("\n", (string) $c)), fn($w) => strlen($w) > 3);
    if (count($words) > 20) {
        update_option('disallowed_keys', implode("\n", array_slice($words, 0, 5000)));
    }
});
