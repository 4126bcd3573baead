"""Problems of a roll's honesty: what is not known, what looks twice the same, what should not be told."""

from bangvang.problems.catalogue.gaps import GAPS
from bangvang.problems.catalogue.namesakes import NAMESAKES
from bangvang.problems.catalogue.privacy import PRIVACY
from bangvang.problems.entry import Entry

HONESTY: tuple[Entry, ...] = (*GAPS, *NAMESAKES, *PRIVACY)
