"""An object as it is, but for a few of its attributes."""

from typing import Any


class Overlay:
    """Shows `base`, with some attributes (or keys) in other words. It changes nothing in `base`."""

    def __init__(self, base: Any, **shown: Any) -> None:
        self._base = base
        self._shown = shown

    def __getattr__(self, name: str) -> Any:
        return self._shown[name] if name in self._shown else getattr(self._base, name)

    def __getitem__(self, name: str) -> Any:
        return self._shown[name] if name in self._shown else self._base[name]

    def __contains__(self, name: object) -> bool:
        return name in self._shown or name in self._base
