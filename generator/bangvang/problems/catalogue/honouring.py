"""Problems of the law: awards that do not fit the catalogue of honours."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

HONOURING: tuple[Entry, ...] = (
    Entry(
        "honour-not-in-force",
        "law",
        "error",
        Both(
            "$honour không có hiệu lực vào ngày quyết định ($date).",
            "$honour was not in force on the day of the decision ($date).",
        ),
        Both(
            "Mỗi danh hiệu chỉ được tặng khi luật quy định nó còn hiệu lực; sai ngày hoặc sai danh hiệu thì cả thống kê sai theo.",
            "An honour can only be given while its law is in force; a wrong date or honour spoils the statistics.",
        ),
        Both(
            "Kiểm tra ngày ký, hoặc chọn danh hiệu của luật khi đó. Nếu danh mục thiếu, thêm vào in_force của danh hiệu:\n\n"
            "    in_force:\n      - law: luat-15-2003-qh11\n        from: 2004-07-01\n        to: 2023-12-31",
            "Look at the date, or take the honour of the law of that time. If the catalogue is wanting, add to the honour:\n\n"
            "    in_force:\n      - law: luat-15-2003-qh11\n        from: 2004-07-01\n        to: 2023-12-31",
        ),
        Both(
            "Danh mục ghi hiệu lực: $in_force. Kiểm tra ngày ký, hoặc chọn danh hiệu của luật khi đó.",
            "The catalogue has it in force: $in_force. Look at the date, or take the honour of the law of that time.",
        ),
    ),
    Entry(
        "recipient-kind-not-allowed",
        "law",
        "error",
        Both("$honour không tặng cho $kind.", "$honour is not given to $kind."),
        Both(
            "Luật quy định mỗi danh hiệu dành cho cá nhân, tập thể hay hộ gia đình; ghi lẫn thì số liệu từng loại sai.",
            "The law says who may receive an honour: an individual, a collective or a household; mixing them spoils the counts.",
        ),
        Both(
            "Sửa loại của người, đơn vị được khen, hoặc chọn danh hiệu khác:\n\n"
            "    recipients:\n      - name: Tổ kỹ thuật\n        kind: collective",
            "Mend the kind of the recipient, or take another honour:\n\n"
            "    recipients:\n      - name: Tổ kỹ thuật\n        kind: collective",
        ),
        Both(
            "Danh hiệu này chỉ dành cho: $allowed. Sửa loại đối tượng, hoặc chọn danh hiệu khác.",
            "It is only for: $allowed. Mend the recipient's kind, or take another honour.",
        ),
    ),
    Entry(
        "class-required",
        "law",
        "error",
        Both("Chưa ghi hạng của $honour.", "The class of $honour is missing."),
        Both(
            "Hạng Nhất và hạng Ba khác nhau về mức khen, nên không thể gộp làm một.",
            "A first and a third class are not the same honour, so that they cannot be counted as one.",
        ),
        Both(
            "Thêm hạng; nếu nguồn không nói thì ghi unknown:\n\n    - honour: huan-chuong-lao-dong\n      class: ba",
            "Add the class; where no source tells it, write unknown:\n\n    - honour: huan-chuong-lao-dong\n      class: ba",
        ),
        Both(
            "Thêm class, một trong: $choices. Ghi unknown nếu nguồn không nói hạng nào.",
            "Add class, one of: $choices. Write unknown where no source tells it.",
        ),
    ),
    Entry(
        "class-not-allowed",
        "law",
        "error",
        Both("$honour không có hạng «$written».", "$honour has no class «$written»."),
        Both(
            "Hạng không có trong danh mục thì không xếp và không đếm được.",
            "A class outside the catalogue can neither be ranked nor counted.",
        ),
        Both(
            "Chọn một hạng của danh hiệu; danh hiệu không chia hạng thì xóa dòng class.",
            "Take one of the honour's classes; delete the line where the honour has none.",
        ),
        Both("$advice", "$advice"),
    ),
    Entry(
        "authority-cannot-confer",
        "law",
        "error",
        Both(
            "$issuer, thẩm quyền «$authority», không được tặng $honour.",
            "$issuer, whose authority is «$authority», may not confer $honour.",
        ),
        Both(
            "Mỗi danh hiệu chỉ do cấp có thẩm quyền tặng; sai cấp thường là chọn nhầm danh hiệu hoặc nhầm cơ quan ban hành.",
            "Only some authorities may confer an honour; a wrong one is mostly a wrong honour or a wrong issuer.",
        ),
        Both(
            "Kiểm tra cơ quan ban hành của quyết định, authority của đơn vị đó, hoặc chọn danh hiệu đúng cấp. "
            "Cờ của UBND thành phố chẳng hạn là co-thi-dua-bo-tinh, không phải co-thi-dua-cua-chinh-phu.",
            "Look at the decision's issuer and at that unit's authority, or take the honour of the right level. "
            "A city's flag for example is co-thi-dua-bo-tinh, not co-thi-dua-cua-chinh-phu.",
        ),
        Both(
            "Có thẩm quyền: $allowed. Kiểm tra danh hiệu, issuer của quyết định và authority của đơn vị.",
            "Those who have it: $allowed. Look at the honour, the decision's issuer and the unit's authority.",
        ),
    ),
)
