"""Problems of the law: what the catalogue of honours, the calendar and arithmetic do not allow."""

from bangvang.problems.catalogue.counting import COUNTING
from bangvang.problems.catalogue.deciding import DECIDING
from bangvang.problems.catalogue.honouring import HONOURING
from bangvang.problems.catalogue.timing import TIMING
from bangvang.problems.entry import Entry

LAW: tuple[Entry, ...] = (*HONOURING, *TIMING, *COUNTING, *DECIDING)
