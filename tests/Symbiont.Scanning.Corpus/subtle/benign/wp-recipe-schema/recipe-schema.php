<?php
/**
 * Plugin Name: Recipe Schema
 * Description: Adds schema.org/Recipe structured data to posts using the [recipe] shortcode.
 * Version:     1.4.0
 * Author:      Leek & Ladle
 * License:     GPL-2.0-or-later
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

register_activation_hook( __FILE__, 'rsch_activate' );

function rsch_activate() {
	add_option( 'rsch_portions', 4 );
	// A role of its own, so that kitchen staff can edit recipes without being editors.
	add_role( 'recipe_author', __( 'Recipe author', 'recipe-schema' ), array( 'read' => true, 'edit_posts' => true ) );
}

register_deactivation_hook( __FILE__, function () {
	remove_role( 'recipe_author' );
} );

add_shortcode( 'recipe', 'rsch_card' );

function rsch_card( $atts, $content = '' ) {
	$a = shortcode_atts( array( 'title' => '', 'minutes' => 0, 'portions' => get_option( 'rsch_portions' ) ), $atts );
	$lines = array_filter( array_map( 'trim', preg_split( '/\r?\n/', wp_strip_all_tags( $content ) ) ) );

	$data = array(
		'@context'         => 'https://schema.org',
		'@type'            => 'Recipe',
		'name'             => $a['title'],
		'totalTime'        => 'PT' . absint( $a['minutes'] ) . 'M',
		'recipeYield'      => absint( $a['portions'] ),
		'recipeIngredient' => array_values( $lines ),
	);

	$out = '<div class="rsch"><h3>' . esc_html( $a['title'] ) . '</h3><ul>';
	foreach ( $lines as $line ) {
		$out .= '<li>' . esc_html( $line ) . '</li>';
	}
	return $out . '</ul></div><script type="application/ld+json">' . wp_json_encode( $data, JSON_HEX_TAG ) . '</script>';
}

add_action( 'admin_init', function () {
	register_setting( 'writing', 'rsch_portions', array( 'type' => 'integer', 'sanitize_callback' => 'absint' ) );
} );
