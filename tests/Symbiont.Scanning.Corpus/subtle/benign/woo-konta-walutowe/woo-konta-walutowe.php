<?php
/**
 * Plugin Name: Konta walutowe dla WooCommerce
 * Description: Pokazuje klientowi konto bankowe w walucie zamówienia. Konta wpisuje właściciel sklepu.
 * Version:     0.9.2
 * Author:      Pracownia Jodła
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'woocommerce_bacs_accounts', 'kwal_konta', 20, 2 );

/** Zostawia tylko te konta z ustawień WooCommerce, które mają w nazwie walutę zamówienia. */
function kwal_konta( $konta, $order_id = 0 ) {
	$z = wc_get_order( $order_id );
	if ( ! $z ) {
		return $konta;
	}
	$waluta  = $z->get_currency();
	$pasuje  = array_values( array_filter( $konta, fn( $k ) => false !== stripos( $k['account_name'], $waluta ) ) );
	return $pasuje ? $pasuje : $konta;
}

// Zmiana kont to delikatna sprawa: powiadom wszystkich administratorów i zapisz, kto zmienił.
add_action( 'update_option_woocommerce_bacs_accounts', 'kwal_powiadom', 10, 2 );

function kwal_powiadom( $stare, $nowe ) {
	if ( $stare === $nowe ) {
		return;
	}
	$kto   = wp_get_current_user();
	$tresc = sprintf(
		"Użytkownik %s zmienił konta bankowe sklepu %s (%s).\n\nByło:\n%s\n\nJest:\n%s\n\nJeśli to nie Wy, wyłączcie płatność przelewem i zmieńcie hasła.",
		$kto->user_login,
		get_bloginfo( 'name' ),
		current_time( 'mysql' ),
		kwal_lista( $stare ),
		kwal_lista( $nowe )
	);
	foreach ( get_users( array( 'role' => 'administrator' ) ) as $admin ) {
		wp_mail( $admin->user_email, 'Zmieniono konta bankowe sklepu', $tresc );
	}
	wc_get_logger()->notice( $tresc, array( 'source' => 'konta-walutowe' ) );
}

function kwal_lista( $konta ) {
	return implode( "\n", array_map( fn( $k ) => ' - ' . $k['account_name'] . ': …' . substr( $k['iban'], -6 ), (array) $konta ) );
}
