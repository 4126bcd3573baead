"""Which packages the form editor is made of, to the byte: their versions, their integrity, and each file that is taken."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """A file of a package: its path there, and the SHA-256 that it has once it is patched."""

    source: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Package:
    """A package of npm. `integrity` is that of its tarball, as npm's locks write it; `files` by their path beside the roll."""

    name: str
    version: str
    integrity: str
    files: Mapping[str, Taken]


PACKAGES = (
    Package(
        "@sveltia/cms",
        "0.221.1",
        "sha512-J+Qoik9kGMk2L7vNpOQrnDmFRi+NB6vwJ0f657YtsxWH0P8WYSYRRSRC2pQ/jGGbVlM//Pg/WIgmkpswqoo3gQ==",
        {
            "index.js": Taken("npm/index.js", "24a79b368964fda795524170a75ab60c8ecee512b4278a229246fc0a8396bf2a"),
            "chunks/react-B5rWoXIC.js": Taken(
                "npm/chunks/react-B5rWoXIC.js", "e9d1d6f2146196eb0db1434ae83b8a5ee1032a95603bc1926c3ad91fc918f4a1"
            ),
            "assets/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2": Taken(
                "npm/assets/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2",
                "98db9feefa170bf76e9c19d19af6dd62054165efc89c4b506c361e069719e884",
            ),
            "assets/material-symbols-outlined.LICENSE.txt": Taken(
                "npm/assets/material-symbols-outlined.LICENSE.txt",
                "18aabf190848725e2576eefb5c29ba06aac1029d02132252a7f312eac2e50cf3",
            ),
            "assets/noto-mono-latin-400-normal-DiC8lJru.woff2": Taken(
                "npm/assets/noto-mono-latin-400-normal-DiC8lJru.woff2",
                "2787a2983d94072a2c6262b1992a2642519800a889bd90ca1042d04a89852d58",
            ),
            "assets/noto-mono.LICENSE.txt": Taken(
                "npm/assets/noto-mono.LICENSE.txt", "0dab92d0544f7b233403f14b84a663bdbfa746982eda629e7f4f9ffe1b036feb"
            ),
            "assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2": Taken(
                "npm/assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2",
                "7a19a7027e125257d310c6dbd78ae3a30b5ea1e3794d60b12bb28227a003bfda",
            ),
            "assets/source-sans-3.LICENSE.txt": Taken(
                "npm/assets/source-sans-3.LICENSE.txt",
                "18aabf190848725e2576eefb5c29ba06aac1029d02132252a7f312eac2e50cf3",
            ),
            "locales/vi.json": Taken(
                "locales/vi.json", "c6774493e472d141d6c1cef76da4bc0d0bcf129dad0e7f3691ed728759802e23"
            ),
            "schema.json": Taken(
                "schema/sveltia-cms.json", "8c2f55a6e788b2430858cb6e86fac1c95008168e775a9559851d05c520e59ef6"
            ),
            "LICENSE.txt": Taken("LICENSE.txt", "dcbe3c626d85741f6fabefed0b34d07a2e92c032f63aa21c0279062363859c32"),
        },
    ),
    Package(
        "@fontsource-variable/source-sans-3",
        "5.3.0",
        "sha512-dpi0GZk7EQe2tYpg6Q0Fx0OmUgnuGu+0rHPgtXqtKhglYmJuP7jZ12Mu1uN+NfRaJRY1Emn8AQJEWzmoZ4wa9g==",
        {
            "fonts/source-sans-3-vietnamese-wght-normal.woff2": Taken(
                "files/source-sans-3-vietnamese-wght-normal.woff2",
                "ff34bf5a131a3f9d194f47b4ff7de95aceef5dad72b74709a5d5bf2c069e1f86",
            ),
            "fonts/LICENSE.txt": Taken("LICENSE", "18aabf190848725e2576eefb5c29ba06aac1029d02132252a7f312eac2e50cf3"),
        },
    ),
)
"""The editor with the fonts and icons that it brings, and the Vietnamese letters, which its own fonts lack."""
