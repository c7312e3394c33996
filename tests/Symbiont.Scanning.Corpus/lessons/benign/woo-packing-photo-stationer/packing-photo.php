<?php
/**
 * Plugin Name: Packing Photo for Orders
 * Description: The packer's tablet posts a picture of the open parcel, it is kept with the order.
 * Version: 1.2.0
 */
defined('ABSPATH') || exit;

add_action('rest_api_init', function () {
    register_rest_route('packing/v1', '/photo/(?P<order>\d+)', [
        'methods' => 'POST',
        'callback' => 'packing_photo_store',
        'permission_callback' => function () {
            return current_user_can('edit_shop_orders');
        },
    ]);
});

function packing_photo_store(WP_REST_Request $req) {
    $order = wc_get_order((int) $req['order']);
    if (!$order) {
        return new WP_Error('no_order', 'No such order', ['status' => 404]);
    }
    $bytes = base64_decode((string) $req->get_param('jpeg'), true);
    if ($bytes === false || substr($bytes, 0, 3) !== "\xFF\xD8\xFF" || strlen($bytes) > 4000000) {
        return new WP_Error('no_jpeg', 'Expected a JPEG below 4 MB', ['status' => 400]);
    }
    $dir = WP_CONTENT_DIR . '/uploads/' . date('Y/m');
    wp_mkdir_p($dir);
    $file = $dir . '/parcel-' . $order->get_id() . '-' . wp_generate_password(12, false) . '.jpg';
    file_put_contents($file, $bytes);
    update_post_meta($order->get_id(), '_packing_photo', $file);
    $order->add_order_note('Packing photo added by ' . wp_get_current_user()->user_login);
    return ['stored' => basename($file)];
}
