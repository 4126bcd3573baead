"""What closes every page: its permanent address, how to cite it, and how to have it corrected without a git account."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from bangvang.site.bibtex import bibtex_address, bibtex_entry, bibtex_text
from bangvang.site.inline import SAFE_SCHEMES
from bangvang.site.qr import QrCode, qr_code
from bangvang.views.page import Page
from bangvang.views.sight import Sight

MAIL = "mailto:"


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of one page. `address` is absolute where the site's address is known, else the path within the site."""

    address: str
    bibtex: str
    contact: str | None
    qr: QrCode | None


@dataclass(frozen=True)
class Closer:
    """Closes the pages of a roll in one language. `site_url` is absolute with a trailing slash, or empty.

    Without slots, so that what is the same on every page is made once.
    """

    sight: Sight
    site_url: str

    @cached_property
    def title(self) -> str:
        """The roll's title."""
        return str(self.sight.words(self.sight.roll.settings, "title") or "")

    @cached_property
    def publisher(self) -> str:
        """Who publishes the roll."""
        return str(self.sight.words(self.sight.roll.settings, "publisher") or "")

    @cached_property
    def as_of(self) -> str:
        """The date of the data, as readers read it."""
        return self.sight.date(self.sight.roll.settings.as_of)

    def close(self, page: Page) -> Closing:
        """The end of a page."""
        address = self.site_url + (page.permanent or page.path)
        qr = qr_code(address) if page.official and self.site_url else None
        return Closing(address, self._bibtex(page, address), self._contact(page, address), qr)

    def _bibtex(self, page: Page, address: str) -> str:
        if page.citation is None:
            return ""
        as_of = self.sight.say("as of %(date)s", date=self.as_of)
        fields = (
            ("author", f"{{{bibtex_text(self.publisher)}}}"),
            ("title", f"{{{bibtex_text(str(page.title))}}}"),
            ("howpublished", bibtex_address(address) if self.site_url else ""),
            ("year", str(self.sight.roll.settings.as_of.year)),
            ("note", bibtex_text(f"{self.title}, {as_of}")),
        )
        return bibtex_entry(page.key, fields)

    def _contact(self, page: Page, address: str) -> str | None:
        """Where to write about a page: a letter with its name and address already in it, or the contact as it is."""
        contact = self.sight.roll.settings.contact
        if contact is None or not contact.startswith(SAFE_SCHEMES):
            return None
        if not contact.startswith(MAIL):
            return contact
        name = str(page.title)
        subject = self.sight.say("Correction: %(page)s", page=name)
        asked = self.sight.say("What is wrong, what is right, and which source says so:")
        body = f"{name}\r\n{address}\r\n\r\n{asked}\r\n"
        return f"{contact}{'&' if '?' in contact else '?'}subject={quote(subject, safe='')}&body={quote(body, safe='')}"
