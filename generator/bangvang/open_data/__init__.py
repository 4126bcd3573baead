"""What programs read of the site: the sitemap."""
