"""The addresses of pages: every kind's folder, every record's path, the same in all languages."""

from dataclasses import dataclass

FOLDERS = {
    "movements": "phong-trao",
    "exemplars": "dien-hinh",
    "clusters": "cum-khoi",
    "units": "don-vi",
    "people": "ca-nhan",
    "honours": "danh-hieu",
    "decisions": "quyet-dinh",
    "events": "su-kien",
    "documents": "van-ban",
    "sources": "nguon",
    "results": "ket-qua",
    "nominations": "de-nghi",
}
"""Kind → folder of its pages. Results stand by year and place, see `result_path`."""
BY_YEAR = "theo-nam"
"""Where lists stand year by year. No record may be called so."""
API = "api/v1/"
"""Where the roll stands as JSON, the same for all languages; the number is that of its form."""
DOWNLOADS = "du-lieu/tai-ve/"
"""Where the files to take away stand, the same for all languages."""
ATOM, JSON_FEED = "atom.xml", "feed.json"
"""How feeds are called, beside the pages that they follow."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Makes the paths of pages: POSIX, with a trailing slash, relative to the site's root."""

    first_language: str

    def home(self, language: str) -> str:
        """The home page of a language: empty for the first one."""
        return "" if language == self.first_language else f"{language}/"

    def section(self, language: str, kind: str) -> str:
        """The list of a kind's records."""
        return f"{self.home(language)}{FOLDERS[kind]}/"

    def record(self, language: str, kind: str, record_id: str) -> str:
        """The page of a record."""
        home = "" if language == self.first_language else f"{language}/"
        return f"{home}{FOLDERS[kind]}/{record_id}/"

    def award(self, language: str, decision: str, anchor: str) -> str:
        """An award of a decision that is too long for one page, by the award's anchor."""
        return f"{self.record(language, 'decisions', decision)}{anchor}/"

    def by_year(self, language: str, kind: str) -> str:
        """The list of a kind's records, year by year, where it stands otherwise in the first place."""
        return f"{self.section(language, kind)}{BY_YEAR}/"

    def year(self, language: str, span: str) -> str:
        """The results of a year (`2022`) or a span (`2020-2025`)."""
        return f"{self.section(language, 'results')}{span}/"

    def place_in_year(self, language: str, span: str, place: str) -> str:
        """The results of a place or cluster in a year."""
        return f"{self.year(language, span)}{place}/"

    def booklet(self, language: str, span: str) -> str:
        """The results of a year as a booklet to be printed. No place or cluster is called `in`."""
        return f"{self.year(language, span)}in/"

    def search(self, language: str) -> str:
        """The page of the search; the index stands beside it."""
        return f"{self.home(language)}tra-cuu/"

    def data(self, language: str) -> str:
        """The open data, with the dictionary of all fields."""
        return f"{self.home(language)}du-lieu/"

    def numbers(self, language: str) -> str:
        """The honest numbers: coverage and shares, with what is unknown."""
        return f"{self.data(language)}so-lieu/"

    def downloads(self, language: str) -> str:
        """The files of the open data, with their sizes and checksums."""
        return f"{self.home(language)}{DOWNLOADS}"

    def guide(self, language: str) -> str:
        """The guides."""
        return f"{self.home(language)}huong-dan/"

    def problems(self, language: str) -> str:
        """The guide to all problems; anchors are their codes."""
        return f"{self.guide(language)}loi/"

    def page(self, first: str, number: int) -> str:
        """Page `number` of a long list whose first page is `first`."""
        return first if number == 1 else f"{first}trang/{number}/"
