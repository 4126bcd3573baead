"""Problems of the law: decisions, rows and effects that repeat each other or come to nothing."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

DECIDING: tuple[Entry, ...] = (
    Entry(
        "same-recipient-twice",
        "law",
        "error",
        Both("«$written» đã có ở dòng $first của lần khen này.", "«$written» is already in row $first of this award."),
        Both("Một người, một đơn vị có tên hai lần sẽ bị đếm hai lần.", "Whoever is listed twice is counted twice."),
        Both(
            "Xóa một dòng. Nếu là hai người trùng tên, ghi điều phân biệt họ:\n\n"
            "    - name: Nguyễn Văn An\n      kind: individual\n      of_name: Trường THPT A\n      role: giáo viên Toán",
            "Delete one of the rows. If they are namesakes, write what tells them apart:\n\n"
            "    - name: Nguyễn Văn An\n      kind: individual\n      of_name: Trường THPT A\n      role: giáo viên Toán",
        ),
        Both(
            "Xóa một dòng. Nếu là hai người trùng tên, ghi thêm of, role hoặc id của từng dòng.",
            "Delete one of the rows. If they are namesakes, add of, role or an id to each row.",
        ),
    ),
    Entry(
        "rewarded-twice",
        "law",
        "info",
        Both(
            "$bearer đã nhận $honour cho thời gian $period ở quyết định «$other».",
            "$bearer has received $honour for $period already, by the decision «$other».",
        ),
        Both(
            "Luật Thi đua, khen thưởng: một thành tích không khen nhiều lần, nhiều hình thức.",
            "The law: one achievement is not rewarded several times or in several forms.",
        ),
        Both(
            "Nếu là hai thành tích khác nhau, ghi rõ reason của từng lần khen. Nếu cùng một quyết định ghi hai lần, xóa một.",
            "If these are two achievements, write the reason of each award. If one decision was recorded twice, delete one.",
        ),
        Both(
            "Nếu là hai thành tích khác nhau thì ghi rõ reason của từng lần khen.",
            "If these are two achievements, write the reason of each award.",
        ),
    ),
    Entry(
        "effect-on-nothing",
        "law",
        "error",
        Both(
            "Quyết định «$decision» không tặng gì mang mã «$written».",
            "The decision «$decision» gave nothing that is called «$written».",
        ),
        Both(
            "Hủy bỏ điều chưa từng tặng thì điều cần hủy vẫn còn đứng trên bảng vàng.",
            "If what never was is annulled, what should be annulled still stands on the roll.",
        ),
        Both(
            "award là id của lần khen, hoặc mã danh hiệu; recipient là id của dòng, mã đơn vị, mã người, hoặc tên viết không dấu:\n\n"
            "    affects:\n      - decision: qd-1034\n        award: co-thi-dua-bo-tinh\n        recipient: so-y-te\n        effect: annulled",
            "award is the award's id or its honour; recipient is the row's id, unit, person, or the slug of its name:\n\n"
            "    affects:\n      - decision: qd-1034\n        award: co-thi-dua-bo-tinh\n        recipient: so-y-te\n        effect: annulled",
        ),
        Both("Các mã có ở đó: $known.", "What is there: $known."),
    ),
    Entry(
        "nothing-to-restore",
        "law",
        "error",
        Both(
            "Phục hồi «$written», mà trước đó chưa bị hủy bỏ hay tước.",
            "«$written» is restored, but nothing had annulled or stripped it before.",
        ),
        Both(
            "Phục hồi phải có điều đã mất; nếu không, quyết định hủy bỏ hoặc tước chưa được ghi.",
            "Only what was lost can be restored; else the decision that annulled it is not recorded yet.",
        ),
        Both(
            "Thêm quyết định đã hủy bỏ hoặc tước, hoặc sửa decision, award, recipient.",
            "Add the decision that annulled or stripped it, or mend decision, award, recipient.",
        ),
        Both("Thêm quyết định đã hủy bỏ hoặc tước.", "Add the decision that annulled or stripped it."),
    ),
    Entry(
        "same-decision",
        "law",
        "error",
        Both(
            "Số «$number» cùng cơ quan, cùng ngày với quyết định «$other».",
            "The number «$number» has the same issuer and date as the decision «$other».",
        ),
        Both(
            "Một quyết định ghi hai lần thì mọi người trong đó bị đếm hai lần.",
            "A decision that is recorded twice counts everybody in it twice.",
        ),
        Both(
            "Gộp hai tệp làm một, hoặc sửa số, ngày, cơ quan.", "Merge the two files, or mend number, date or issuer."
        ),
        Both(
            "Gộp hai hồ sơ làm một, hoặc sửa số, ngày, cơ quan.",
            "Merge the two records, or mend number, date or issuer.",
        ),
    ),
    Entry(
        "maybe-same-decision",
        "law",
        "warning",
        Both(
            "Số «$number» cùng cơ quan với quyết định «$other», và ngày chưa đủ để phân biệt.",
            "The number «$number» has the same issuer as the decision «$other», and the dates do not tell them apart.",
        ),
        Both(
            "Số đánh lại từ đầu mỗi năm, nên chưa biết ngày thì chưa biết là một hay hai quyết định.",
            "Numbers begin anew each year, so without a date one decision cannot be told from two.",
        ),
        Both(
            "Ghi đủ ngày của cả hai, hoặc gộp làm một nếu đúng là một.",
            "Write the full date of both, or merge them if they are one.",
        ),
        Both("Ghi đủ ngày của cả hai, hoặc gộp làm một.", "Write the full date of both, or merge them."),
    ),
    Entry(
        "award-id-needed",
        "law",
        "error",
        Both(
            "Lần khen này cần mã riêng: quyết định có lần khen khác cũng là $written.",
            "This award needs an id of its own: another award of the decision is $written too.",
        ),
        Both(
            "Địa chỉ của từng dòng và việc hủy bỏ về sau đi theo mã của lần khen.",
            "The addresses of rows, and what later decisions annul, hang on the award's id.",
        ),
        Both(
            "Thêm id khác nhau cho từng lần khen:\n\n    - honour: bang-khen-bo-tinh\n      id: bang-khen-cum-khoi\n"
            "    - honour: bang-khen-bo-tinh\n      id: bang-khen-nguoi-tot-viec-tot",
            "Give each award an id:\n\n    - honour: bang-khen-bo-tinh\n      id: bang-khen-cum-khoi\n"
            "    - honour: bang-khen-bo-tinh\n      id: bang-khen-nguoi-tot-viec-tot",
        ),
        Both("Thêm id khác nhau cho từng lần khen.", "Add an id to each of the awards, no two alike."),
    ),
    Entry(
        "nothing-decided",
        "law",
        "error",
        Both("Quyết định không tặng gì và không hủy bỏ gì.", "The decision gives nothing and affects nothing."),
        Both(
            "Quyết định khen thưởng phải tặng, hủy bỏ hoặc phục hồi điều gì đó; văn bản khác thuộc về documents.",
            "A decision of this roll gives, annuls or restores something; other acts belong in documents.",
        ),
        Both(
            "Thêm awards hoặc affects:\n\n    awards:\n      - honour: co-thi-dua-bo-tinh\n        period: 2016",
            "Add awards or affects:\n\n    awards:\n      - honour: co-thi-dua-bo-tinh\n        period: 2016",
        ),
        Both(
            "Thêm awards hoặc affects, hoặc chuyển tệp sang thư mục documents.",
            "Add awards or affects, or move the file to documents.",
        ),
    ),
)
