<?php
/*
Plugin Name: Prerender for Crawlers
Description: The configurator is a JavaScript application; crawlers get the same page, rendered by our service.
Version: 1.3
*/

add_action('template_redirect', function () {
    $ua = strtolower($_SERVER['HTTP_USER_AGENT'] ?? '');
    $service = get_option('prerender_service'); // https://render.example.org/
    $crawler = preg_match('/bot|crawl|slurp|spider/', $ua);

    if ($crawler && $service && is_singular('configurator')) {
        $url = get_permalink();
        $page = get_transient('pre_' . md5($url));
        if (!$page) {
            $r = wp_remote_get($service . '?url=' . rawurlencode($url), [
                'timeout' => 8,
                'headers' => ['Authorization' => 'Bearer ' . get_option('prerender_token')],
            ]);
            if (is_wp_error($r) || wp_remote_retrieve_response_code($r) !== 200) {
                return;
            }
            $page = wp_remote_retrieve_body($r);
            set_transient('pre_' . md5($url), $page, DAY_IN_SECONDS);
        }
        header('X-Prerendered: 1');
        echo $page;
        exit;
    }

    if (!is_user_logged_in() && wp_is_mobile() && is_page('gallery') && !isset($_COOKIE['full'])) {
        wp_redirect(home_url('/gallery-small/'), 302);
        exit;
    }
});
