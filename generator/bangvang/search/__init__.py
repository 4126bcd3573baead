"""The site's own search: an index that is written when the site is built, and the reader of it; the browser has a twin."""
