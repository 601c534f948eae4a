<?php
// For `php -S`: files of WordPress as they are, any other address as its index.php does.
if (is_file(getenv('BLOG_CODE') . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH))) {
    return false;
}
define('WP_USE_THEMES', true);
require __DIR__ . '/load.php';
wp();
require ABSPATH . WPINC . '/template-loader.php';
