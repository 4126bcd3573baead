"""Printers of a judgement: for people, for GitHub and GitLab, for code scanning, for programs."""
