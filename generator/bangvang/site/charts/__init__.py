"""Charts drawn when the site is built: where every mark of a chart stands. Templates print them as SVG."""
