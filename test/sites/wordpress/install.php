<?php
// Installs the blog. Prints the release.
define('WP_INSTALLING', true);
require __DIR__ . '/load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('A blog', 'administrator', 'a@blog.example', true, '', 'password');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'password', 'role' => 'author']);
echo get_bloginfo('version');
