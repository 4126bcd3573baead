"""Problems of the law: numbers with years, and dates that cannot follow each other so."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

TIMING: tuple[Entry, ...] = (
    Entry(
        "number-holds-year",
        "law",
        "warning",
        Both(
            "Số «$written» có năm ở giữa, như số của văn bản quy phạm pháp luật.",
            "The number «$written» holds a year, as the numbers of regulations do.",
        ),
        Both(
            "Quyết định khen thưởng là văn bản cá biệt, số không kèm năm (1034/QĐ-UBND); số có năm (22/2010/QĐ-UBND) thường là của quy chế được viện dẫn.",
            "Acts about people have numbers without a year (1034/QĐ-UBND); one with a year (22/2010/QĐ-UBND) is mostly that of a regulation cited in it.",
        ),
        Both(
            "Xem lại bản gốc; năm thì ghi ở date:\n\n    number: 1034/QĐ-UBND\n    date: 2017-02-20",
            "Look at the original; the year belongs in date:\n\n    number: 1034/QĐ-UBND\n    date: 2017-02-20",
        ),
        Both(
            "Xem lại bản gốc. Nếu bản gốc in đúng như vậy thì để nguyên.",
            "Look at the original. If it is printed so, leave it.",
        ),
    ),
    Entry(
        "date-order",
        "law",
        "error",
        Both("$what ($on) lại sau $other ($other_on).", "$what ($on) after $other ($other_on)."),
        Both(
            "Không ai được khen vì việc chưa bắt đầu, và không gì kết thúc trước khi bắt đầu.",
            "Nobody is rewarded for what has not begun, and nothing ends before it begins.",
        ),
        Both(
            "Sửa một trong hai ngày. Nếu không chắc ngày nào, chỉ ghi phần đã biết: 2017 hoặc 2017-02.",
            "Mend one of the two. Where a day is not certain, write only what is known: 2017 or 2017-02.",
        ),
        Both(
            "Sửa một trong hai; phần chưa chắc thì bỏ đi: 2017 hoặc 2017-02.",
            "Mend one of the two; leave out what is not certain: 2017 or 2017-02.",
        ),
    ),
    Entry(
        "decision-after-ceremony",
        "law",
        "warning",
        Both(
            "Quyết định ký ngày $date, sau khi đã trao ($on).", "The decision is dated $date, after the ceremony ($on)."
        ),
        Both(
            "Thường chỉ trao khi đã có quyết định; ngày ngược nhau hay do gõ nhầm.",
            "Honours are mostly handed over once they are decided; dates the other way round are often a slip.",
        ),
        Both(
            "Xem lại ngày ký và ngày trao. Nếu chỉ biết đã ký trước buổi lễ, ghi:\n\n    date: ../2017-02-25",
            "Look at both dates. If all that is known is that it was signed before the ceremony, write:\n\n    date: ../2017-02-25",
        ),
        Both("Xem lại cả hai ngày.", "Look at both dates."),
    ),
    Entry(
        "launch-after-period",
        "law",
        "warning",
        Both(
            "Phong trào được phát động ($on) sau khi đã hết thời gian ($period).",
            "The campaign was launched ($on) after its period was over ($period).",
        ),
        Both(
            "Phong trào được phát động trước hoặc trong thời gian của nó; ngược lại hay do gõ nhầm năm.",
            "A campaign is launched before or during its period; the other way round is often a wrong year.",
        ),
        Both(
            "Xem lại ngày phát động và thời gian:\n\n    launched:\n      on: 2023-03-21\n    period: 2023",
            "Look at the launch and at the period:\n\n    launched:\n      on: 2023-03-21\n    period: 2023",
        ),
        Both("Xem lại ngày phát động và thời gian của phong trào.", "Look at the launch and at the campaign's period."),
    ),
)
