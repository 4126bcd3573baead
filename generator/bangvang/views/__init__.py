"""Views: one small printable record for each page. Sorting, counting and choosing happen here; templates only print."""
