<?php
// Installs the blog. Prints the release.
define('WP_INSTALLING', true);
require __DIR__ . '/load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('A blog', 'administrator', 'a@blog.example', true, '', 'password');
foreach (['editor', 'author'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => 'password', 'role' => $role]);
}
echo get_bloginfo('version');
