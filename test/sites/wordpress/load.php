<?php
// The settings of a WordPress with what it writes in a folder of its own. Its code is only read.
//   BLOG_CODE     where WordPress is unpacked
//   BLOG_CONTENT  its wp-content for this run
//   BLOG_URL      its address
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", $name);
    define("{$name}_SALT", $name);
}
define('ABSPATH', getenv('BLOG_CODE') . '/');
define('WP_CONTENT_DIR', getenv('BLOG_CONTENT'));
define('WP_HOME', getenv('BLOG_URL'));
define('WP_SITEURL', getenv('BLOG_URL'));
define('DB_NAME', 'blog');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';

if (PHP_SAPI === 'cli') {
    $_SERVER += ['HTTP_HOST' => 'blog.example', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
}
require ABSPATH . 'wp-settings.php';
