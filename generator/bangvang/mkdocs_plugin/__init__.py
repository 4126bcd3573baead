"""The only room that knows MkDocs. `bangvang build` and `mkdocs build` both end here, so that they give the same site."""

from bangvang.mkdocs_plugin.building import build_shell, build_site, forms_setting
from bangvang.mkdocs_plugin.plugin import BangVangPlugin

__all__ = ["BangVangPlugin", "build_shell", "build_site", "forms_setting"]
