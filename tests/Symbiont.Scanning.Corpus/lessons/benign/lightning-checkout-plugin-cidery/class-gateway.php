<?php
/**
 * Lightning gateway: an invoice from the shop's own node; falls back to an address of the shop.
 */
class CI_Gateway_Ln extends WC_Payment_Gateway
{
    public $id = 'ci_ln';
    public $method_title = 'Lightning';

    public function process_payment($order_id)
    {
        $order = wc_get_order($order_id);
        $sats = (int) ceil($order->get_total() / $this->rate() * 1e8);
        $invoice = $this->invoice($order, $sats);
        $order->update_meta_data('_ln_invoice', $invoice ?: $this->get_option('fallback_address'));
        $order->update_meta_data('_ln_sats', $sats);
        $order->update_status('on-hold', 'Waiting for ' . $sats . ' sats');
        $order->save();
        return ['result' => 'success', 'redirect' => $this->get_return_url($order)];
    }

    private function rate()
    {
        $r = wp_remote_get('https://rates.example.com/btc-eur');
        return (float) json_decode(wp_remote_retrieve_body($r))->last;
    }

    private function invoice($order, $sats)
    {
        $r = wp_remote_post($this->get_option('node_url') . '/v1/invoices', [
            'headers' => ['Grpc-Metadata-macaroon' => bin2hex(base64_decode($this->get_option('macaroon')))],
            'body' => wp_json_encode(['value' => $sats, 'memo' => 'Order ' . $order->get_order_number(), 'expiry' => 900]),
            'sslverify' => $this->get_option('node_tls') !== 'self-signed',
            'timeout' => 10,
        ]);
        return is_wp_error($r) ? null : json_decode(wp_remote_retrieve_body($r))->payment_request ?? null;
    }
}
