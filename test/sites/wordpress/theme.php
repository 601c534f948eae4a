<?php
// A plugin of the blog: `?look=…` shows a page under another theme.
foreach (['template', 'stylesheet'] as $part) {
    add_filter("pre_option_{$part}", fn($theme) => $_GET['look'] ?? $theme);
}
