"""Problems of honesty: names that do not say who bears them, and bearers who may be one and the same, or gone."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

NAMESAKES: tuple[Entry, ...] = (
    Entry(
        "bare-name",
        "honesty",
        "warning",
        Both(
            "Tập thể «$written» không rõ thuộc đơn vị nào.",
            "It is not said which unit the collective «$written» belongs to.",
        ),
        Both(
            "Nơi nào cũng có «Phòng Tổ chức», «Tổ 1»: tên trơ trọi thì không biết là của ai.",
            "Every place has its «Phòng Tổ chức» and its «Tổ 1»: the name alone does not tell whose it is.",
        ),
        Both(
            "Ghi đơn vị cấp trên như đã in, mã của nó, hoặc mã của chính tập thể:\n\n"
            "    - name: Phòng Tổ chức\n      kind: collective\n      of_name: Sở Y tế",
            "Add the unit above it as printed, its id, or the collective's own id:\n\n"
            "    - name: Phòng Tổ chức\n      kind: collective\n      of_name: Sở Y tế",
        ),
        Both("Thêm of, of_name hoặc unit.", "Add of, of_name or unit."),
    ),
    Entry(
        "same-person-twice",
        "honesty",
        "warning",
        Both("$name có thể chính là $other.", "$name may be the same person as $other."),
        Both(
            "Một người mang hai mã thì thành tích bị chia đôi; hai người trùng tên mà không nói rõ thì dễ bị lẫn.",
            "A person with two ids has the honours split in two; two namesakes who are not told apart get mixed up.",
        ),
        Both(
            "Nếu là một người, chạy «bangvang same»; nếu là hai người, chạy «bangvang distinct» hoặc ghi:\n\n"
            "    distinct_from:\n      - nguyen-van-an-2",
            "If they are one, run «bangvang same»; if two, run «bangvang distinct» or write:\n\n"
            "    distinct_from:\n      - nguyen-van-an-2",
        ),
        Both(
            "So sánh «$that» với «$this». Là một người thì chạy «$same», là hai người thì chạy «$distinct».",
            "Compare «$that» with «$this». If they are one, run «$same»; if two, run «$distinct».",
        ),
    ),
    Entry(
        "same-unit-twice",
        "honesty",
        "warning",
        Both("$name có thể chính là $other.", "$name may be the same unit as $other."),
        Both(
            "Một đơn vị mang hai mã thì thành tích bị chia đôi; hai đơn vị trùng tên mà không nói rõ thì dễ bị lẫn.",
            "A unit with two ids has its honours split in two; two units of one name that are not told apart get mixed up.",
        ),
        Both(
            "Nếu là một đơn vị, chạy «bangvang same»; nếu đơn vị này kế tục đơn vị kia, ghi `succeeded_by`; "
            "nếu là hai đơn vị, ghi:\n\n    distinct_from:\n      - xa-tan-phu-2",
            "If they are one, run «bangvang same»; if one came after the other, write `succeeded_by`; "
            "if they are two, write:\n\n    distinct_from:\n      - xa-tan-phu-2",
        ),
        Both(
            "So sánh «$that» với «$this». Là một đơn vị thì chạy «$same», là hai thì chạy «$distinct» hoặc ghi succeeded_by.",
            "Compare «$that» with «$this». If they are one, run «$same»; if two, run «$distinct», or write succeeded_by.",
        ),
    ),
    Entry(
        "unit-not-living",
        "honesty",
        "warning",
        Both("$name chỉ tồn tại $life, không có trong $period.", "$name existed $life, not in $period."),
        Both(
            "Đơn vị chưa thành lập hoặc đã thôi hoạt động thì không thể lập thành tích; có lẽ là đơn vị trước hoặc sau nó.",
            "A unit that was not yet founded, or is no more, achieves nothing; the one before or after it may be meant.",
        ),
        Both(
            "Đổi sang đơn vị tồn tại lúc đó, hoặc sửa `since`, `until` của đơn vị, hoặc `period`.",
            "Name the unit that existed then, or mend the unit's `since` and `until`, or the `period`.",
        ),
        Both(
            "Kiểm tra mã đơn vị, since, until và period.", "Look at the unit's id, its since and until, and the period."
        ),
    ),
)
