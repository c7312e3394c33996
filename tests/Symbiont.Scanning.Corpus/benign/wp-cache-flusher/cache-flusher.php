<?php
/**
 * Plugin Name: Cache Flusher
 * Description: A button in the admin bar that empties the page cache of this site.
 * Version: 1.2
 */

if (!defined('ABSPATH')) {
    exit;
}

const CFL_DIR = WP_CONTENT_DIR . '/cache/pages';

add_action('admin_bar_menu', function (WP_Admin_Bar $bar) {
    if (!current_user_can('manage_options')) {
        return;
    }
    $bar->add_node([
        'id' => 'cfl',
        'title' => esc_html__('Empty cache', 'cfl'),
        'href' => wp_nonce_url(admin_url('admin-post.php?action=cfl_flush'), 'cfl_flush'),
    ]);
}, 100);

add_action('admin_post_cfl_flush', function () {
    if (!current_user_can('manage_options')) {
        wp_die(esc_html__('Not allowed.', 'cfl'), 403);
    }
    check_admin_referer('cfl_flush');
    $count = 0;
    $root = realpath(CFL_DIR);
    if ($root !== false) {
        $files = new RecursiveIteratorIterator(
            new RecursiveDirectoryIterator($root, FilesystemIterator::SKIP_DOTS),
            RecursiveIteratorIterator::CHILD_FIRST
        );
        foreach ($files as $file) {
            // cached pages end in .html or .gz, nothing else is touched
            if ($file->isFile() && !$file->isLink() && preg_match('/\.(html|gz)$/', $file->getFilename())) {
                unlink($file->getPathname());
                $count++;
            }
        }
    }
    set_transient('cfl_message', sprintf(_n('%d page removed', '%d pages removed', $count, 'cfl'), $count), 60);
    wp_safe_redirect(wp_get_referer() ?: admin_url());
    exit;
});

add_action('admin_notices', function () {
    if ($message = get_transient('cfl_message')) {
        delete_transient('cfl_message');
        printf('<div class="notice notice-success"><p>%s</p></div>', esc_html($message));
    }
});
