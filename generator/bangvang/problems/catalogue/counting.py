"""Problems of the law: lists, numbers, sums, shares and members that do not fit each other."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

COUNTING: tuple[Entry, ...] = (
    Entry(
        "more-rows-than-stated",
        "law",
        "error",
        Both(
            "Danh sách có $named $kind, mà số đã nêu chỉ là $stated.",
            "More $kind are named ($named) than stated ($stated).",
        ),
        Both(
            "Danh sách có thể thiếu tên, chứ không thể dài hơn số đã công bố.",
            "A list may lack names, but cannot be longer than the number that was announced.",
        ),
        Both(
            "Xóa dòng thừa hoặc sửa số. Nếu nguồn chỉ nói «hơn» hay «khoảng», ghi:\n\n"
            "    stated:\n      collectives: 28\n      qualifier: more-than",
            "Take out rows or mend the number. Where the source says more than or about, write:\n\n"
            "    stated:\n      collectives: 28\n      qualifier: more-than",
        ),
        Both(
            "Xóa dòng thừa, sửa số, hoặc ghi qualifier nếu nguồn nói «hơn», «khoảng».",
            "Take out rows, mend the number, or write a qualifier where the source says more than or about.",
        ),
    ),
    Entry(
        "rows-not-complete",
        "law",
        "error",
        Both(
            "Danh sách ghi là đủ, mà mới có $named $kind, số đã nêu là $stated.",
            "The list is said to be whole, but fewer $kind are named ($named) than stated ($stated).",
        ),
        Both(
            "complete nói rằng không thiếu ai; người xem sẽ tin rằng ai không có tên thì không được khen.",
            "complete says that nobody is left out; readers will believe that who is not named was not honoured.",
        ),
        Both(
            "Thêm các dòng còn thiếu, hoặc xóa dòng complete: true.",
            "Add the rows that are missing, or delete complete: true.",
        ),
        Both("Thêm các dòng còn thiếu, hoặc xóa dòng complete.", "Add the missing rows, or delete the line complete."),
    ),
    Entry(
        "sum-mismatch",
        "law",
        "warning",
        Both(
            "Tổng số đã nêu là $total, mà cộng các phần được $made.",
            "The stated total is $total, but its parts make $made.",
        ),
        Both(
            "Một trong các số bị gõ nhầm, hoặc nguồn in sai và người đọc cần biết.",
            "One of the numbers is a slip, or the source is wrong and readers should know.",
        ),
        Both(
            "Xem lại nguồn. Nếu nguồn in như vậy thì giữ nguyên và ghi vào doubts của lần khen.",
            "Look at the source. If it is printed so, leave it and tell it under doubts of the award.",
        ),
        Both("Xem lại từng số trong nguồn.", "Look up each number in the source."),
    ),
    Entry(
        "share-mismatch",
        "law",
        "warning",
        Both(
            "Tỷ lệ ghi «$written», mà $value trên $of là $made.", "The share is «$written», but $value of $of is $made."
        ),
        Both(
            "Tỷ lệ không khớp với số của nó thì một trong ba số bị nhầm.",
            "Where a share does not fit its numbers, one of the three is wrong.",
        ),
        Both(
            "Xem lại nguồn: value là phần, of là tổng, share là tỷ lệ như đã in:\n\n    value: 950\n    of: 1000\n    share: 95%",
            "Look at the source: value is the part, of the whole, share the percentage as printed:\n\n    value: 950\n    of: 1000\n    share: 95%",
        ),
        Both("Xem lại value, of và share trong nguồn.", "Look up value, of and share in the source."),
    ),
    Entry(
        "figure-key-twice",
        "law",
        "error",
        Both(
            "Khóa «$written» đã dùng cho một số liệu khác ($other).",
            "The key «$written» is that of another figure already ($other).",
        ),
        Both(
            "Mỗi khóa là một con số, để so được năm này với năm khác.",
            "One key is one number, so that years can be compared.",
        ),
        Both(
            "Đặt khóa khác cho một trong hai, hoặc xóa con số lặp lại:\n\n    figures:\n      - key: ho-ngheo\n      - key: ho-can-ngheo",
            "Give one of the two another key, or delete the repeated number:\n\n    figures:\n      - key: ho-ngheo\n      - key: ho-can-ngheo",
        ),
        Both(
            "Đặt khóa khác cho một trong hai. Nếu hai nguồn nói khác nhau thì giữ một số, số kia ghi vào doubts.",
            "Give one of the two another key. Where two sources differ, keep one and tell the other under doubts.",
        ),
    ),
    Entry(
        "not-a-member",
        "law",
        "error",
        Both(
            "$unit là $role, mà không có trong danh sách thành viên năm $year.",
            "$unit is $role, but not among the members of $year.",
        ),
        Both(
            "Danh sách đã ghi là đủ, nên ai giữ việc trong cụm, khối thì phải có tên trong đó.",
            "The list is said to be whole, so whoever plays a part in the cluster must be on it.",
        ),
        Both(
            "Thêm đơn vị vào members, hoặc xóa dòng members_complete nếu chưa biết hết thành viên.",
            "Add the unit to members, or delete members_complete where not all members are known.",
        ),
        Both(
            "Thêm vào members, hoặc xóa dòng members_complete.",
            "Add it to members, or delete the line members_complete.",
        ),
    ),
    Entry(
        "members-mismatch",
        "law",
        "error",
        Both(
            "Năm $year nêu $stated thành viên, mà danh sách có $named.",
            "The number of members stated for $year is $stated, but the list has $named.",
        ),
        Both(
            "Cụm, khối có số thành viên nhất định; lệch nhau là thiếu, thừa hoặc trùng.",
            "A cluster has a fixed number of members; a difference means that one is missing, extra or repeated.",
        ),
        Both(
            "Sửa members hoặc members_stated. Trưởng, phó và đơn vị được suy tôn cũng tính là thành viên khi danh sách chưa ghi là đủ.",
            "Mend members or members_stated. Where the list is not said to be whole, head, deputies and nominees count as members too.",
        ),
        Both("Sửa danh sách hoặc con số.", "Mend the list or the number."),
    ),
)
