<?php
/**
 * WP-CLI command: wp hidden-admins
 *
 * Some infected plugins create an administrator and hide it from the list of users with a filter on
 * `pre_user_query`. This command asks the database directly and compares with what WordPress shows.
 * It reports; removing a user is left to you (wp user delete <id> --reassign=<your id>).
 *
 *   wp hidden-admins --skip-plugins --skip-themes     # first, without plugins
 *   wp hidden-admins                                  # then with them
 */

if ( ! defined( 'WP_CLI' ) || ! WP_CLI ) {
	return;
}

WP_CLI::add_command( 'hidden-admins', function () {
	global $wpdb, $wp_filter;

	// 1. What the tables say
	$key  = $wpdb->get_blog_prefix() . 'capabilities';
	$real = $wpdb->get_results( $wpdb->prepare(
		"SELECT u.ID, u.user_login, u.user_email, u.user_registered
		   FROM {$wpdb->users} u JOIN {$wpdb->usermeta} m ON m.user_id = u.ID
		  WHERE m.meta_key = %s AND m.meta_value LIKE %s",
		$key,
		'%"administrator"%'
	) );

	// 2. What WordPress shows
	$shown = wp_list_pluck( get_users( array( 'role' => 'administrator' ) ), 'ID' );

	$hidden = 0;
	foreach ( $real as $u ) {
		$is_shown = in_array( (int) $u->ID, array_map( 'intval', $shown ), true );
		$hidden  += $is_shown ? 0 : 1;
		WP_CLI::log( sprintf( '%s #%d %s <%s> since %s', $is_shown ? '      ' : 'HIDDEN', $u->ID, $u->user_login, $u->user_email, $u->user_registered ) );
	}

	// 3. Who filters the list of users
	foreach ( array( 'pre_user_query', 'views_users', 'users_list_table_query_args' ) as $hook ) {
		foreach ( $wp_filter[ $hook ]->callbacks ?? array() as $prio => $list ) {
			foreach ( $list as $cb ) {
				$f = $cb['function'];
				if ( is_string( $f ) || $f instanceof Closure ) {
					$r = new ReflectionFunction( $f );
					WP_CLI::log( "$hook ($prio): " . $r->getFileName() . ':' . $r->getStartLine() );
				}
			}
		}
	}

	if ( $hidden ) {
		WP_CLI::error( "$hidden administrators are hidden. Treat the site as broken into: passwords, keys in wp-config.php, reinstall plugins." );
	}
	WP_CLI::success( count( $real ) . ' administrators, all of them visible.' );
} );
