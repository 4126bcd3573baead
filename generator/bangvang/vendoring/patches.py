"""What is changed in the editor's script before it is used, so that it asks nobody but the site and the git host."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bangvang.problems.both import Both


class PatchRefused(Exception):  # noqa: N818 - a refusal, with what to tell
    """A text that is to be replaced does not stand in a file exactly once. `message` says where."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message


ANY_HOST = "https://*/"


@dataclass(frozen=True, slots=True)
class Patch:
    """A text of a file that must stand there exactly once, and what takes its place. `*` in it stands for any host's name."""

    old: str
    new: str

    @property
    def pattern(self) -> re.Pattern[bytes]:
        """What is looked for."""
        return re.compile(re.escape(self.old).replace(re.escape(ANY_HOST), "https://[a-z.-]+/").encode())


_COUNTING = "(()=>{let t=mP(PEe,e,()=>RegExp(`^${DO(e)}\\\\.\\\\d+`));return new Set(Object.keys(n).map(e=>e.match(t)?.[0]).filter(Boolean)).size})()"
_COUNTED = (
    "(()=>{let t=FEe.known;if(!t||t.values!==n){t=FEe.known={values:n,lists:new Map};"
    "for(let e of Object.keys(n))for(let n=e.indexOf(`.`);n>0;n=e.indexOf(`.`,n+1)){"
    "let r=e.slice(n+1).split(`.`,1)[0];if(!/^\\d+$/.test(r))continue;"
    "let i=e.slice(0,n),a=t.lists.get(i);a||t.lists.set(i,a=new Set),a.add(r)}"
    "queueMicrotask(()=>{FEe.known=void 0})}return t.lists.get(e)?.size??0})()"
)
_FONTS = (
    ("source-sans-3:vf@5.3.0/latin-wght-normal", "woff2-variations", "Source Sans 3"),
    ("noto-mono@5.3.0/latin-400-normal", "woff2", "Noto Mono"),
    ("material-symbols-outlined:vf@5.3.7/latin-wght-normal", "woff2-variations", "Material Symbols Outlined"),
)


def _elsewhere(name: str, kind: str) -> str:
    """How the script's styles name a font of another host."""
    return f"src:url({ANY_HOST}fontsource/fonts/{name}.woff2)\n      format('{kind}')"


PATCHES: Mapping[str, tuple[Patch, ...]] = {
    "index.js": (
        # Our script reads files by the editor's own YAML reader, but without guessing.
        Patch("export{CUe as default", "export{qR as parseYAML,CUe as default"),
        # A link is the id of a record, whichever sub-folder its file stands in.
        Patch("slug:p,locale:c,getDisplayValue:", "slug:p.slice(p.lastIndexOf(`/`)+1),locale:c,getDisplayValue:"),
        # The Vietnamese texts are data beside the script; browsers import no JSON that is not said to be JSON.
        Patch(
            "import(`../locales/vi.json`)",
            "fetch(new URL(`locales/vi.json`,import.meta.url)).then(e=>e.json()).then(e=>({default:e}))",
        ),
        # Nobody is asked how a git host feels today.
        Patch("let{status:{indicator:e}}=await ZR(Rye);", "let e=`none`;"),
        Patch("let{result:{status_overall:{status_code:e}}}=await ZR(Vbe);", "let e=100;"),
        # How many entries a list has is counted once for all lists: else a decision of 500 takes half a minute to save.
        Patch(_COUNTING, _COUNTED),
        # The fonts stand beside the script, and are fetched from nowhere else if they are missing.
        *(Patch(_elsewhere(name, kind), f"src:local('{family}')") for name, kind, family in _FONTS),
    ),
    # What editors choose when they add a record, which nobody has put into Vietnamese yet.
    "locales/vi.json": (Patch('"entry_sidebar":{', '"entry_sidebar":{"slug":{"title":"Mã (tên tệp)"},'),),
}
"""By the path of a file beside the roll."""


def patched(path: str, content: bytes) -> bytes:
    """The bytes of a file with its patches.

    Raises:
        PatchRefused: one of them does not fit.
    """
    for patch in PATCHES.get(path, ()):
        new = patch.new.encode()
        content, found = patch.pattern.subn(lambda _, new=new: new, content)  # type: ignore[misc] # the text as it is
        if found != 1:
            raise PatchRefused(
                Both(
                    f"Bộ soạn thảo không như đã ghim: «{patch.old}» có {found} lần trong {path}, phải đúng một lần.",
                    f"The editor is not the one that is pinned: «{patch.old}» stands {found} times in {path}, not once.",
                )
            )
    return content
