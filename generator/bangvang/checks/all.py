"""The checks, in the order in which they run."""

from collections.abc import Callable

from bangvang.checks.bearers import check_bearers
from bangvang.checks.circles import check_circles
from bangvang.checks.completeness import check_completeness
from bangvang.checks.counts import check_counts
from bangvang.checks.dates import check_dates
from bangvang.checks.dead_links import check_dead_links
from bangvang.checks.decisions import check_awards, check_same_decisions
from bangvang.checks.effects import check_effects
from bangvang.checks.figures import check_figures
from bangvang.checks.files import check_photos
from bangvang.checks.former_ids import check_former_ids
from bangvang.checks.found import Found
from bangvang.checks.hidden_names import check_hidden_names
from bangvang.checks.honours_law import check_honours_law
from bangvang.checks.links import check_links
from bangvang.checks.lives import check_lives
from bangvang.checks.members import check_members
from bangvang.checks.minors import check_minors
from bangvang.checks.names import check_bare_names, check_namesakes
from bangvang.checks.numbers import check_numbers
from bangvang.checks.personal import check_personal_data
from bangvang.checks.repeats import check_same_recipient
from bangvang.checks.required import check_required
from bangvang.checks.rewards import check_rewarded_twice
from bangvang.checks.sources import check_sources
from bangvang.checks.sums import check_shares, check_sums
from bangvang.checks.translations import check_translations
from bangvang.checks.untranslated import check_untranslated
from bangvang.roll.roll import Roll

Check = Callable[[Roll, Found], None]

GROUND: tuple[Check, ...] = (
    # the shape
    check_bearers,
    check_required,
    check_translations,
    # the links
    check_links,
    check_circles,
    check_former_ids,
    check_photos,
)
"""Those on which every page rests: a roll that passes them can be looked at, whatever else is wrong with it."""

CHECKS: tuple[Check, ...] = (
    *GROUND,
    check_dead_links,
    # the law
    check_honours_law,
    check_numbers,
    check_dates,
    check_counts,
    check_sums,
    check_shares,
    check_figures,
    check_members,
    check_same_recipient,
    check_rewarded_twice,
    check_effects,
    check_awards,
    check_same_decisions,
    # the honesty
    check_sources,
    check_completeness,
    check_bare_names,
    check_namesakes,
    check_lives,
    check_untranslated,
    check_personal_data,
    check_minors,
    check_hidden_names,
)
