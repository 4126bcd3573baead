"""Problems of honesty: what the roll does not know, or does not say, and should own up to."""

from bangvang.problems.both import Both
from bangvang.problems.entry import Entry

GAPS: tuple[Entry, ...] = (
    Entry(
        "no-source",
        "honesty",
        "warning",
        Both("$name chưa ghi nguồn nào.", "$name names no source."),
        Both(
            "Người đọc chỉ tin được điều họ kiểm tra lại được; hồ sơ không nguồn thì không ai kiểm tra được.",
            "Readers trust what they can check; nobody can check a record without a source.",
        ),
        Both(
            "Thêm nguồn vào hồ sơ; nguồn của quyết định cũng là nguồn của mọi lần khen trong đó:\n\n"
            "    sources:\n      - source: bao-nhan-dan-2017-02-25\n        at: đoạn 7",
            "Add a source to the record; a decision's sources hold for all its awards:\n\n"
            "    sources:\n      - source: bao-nhan-dan-2017-02-25\n        at: paragraph 7",
        ),
        Both(
            "Thêm sources, ví dụ: sources: [{source: mã-nguồn}].",
            "Add sources, for example: sources: [{source: its-id}].",
        ),
    ),
    Entry(
        "no-decision-number",
        "honesty",
        "info",
        Both("$name không có số quyết định.", "$name has no number."),
        Both(
            "Số quyết định giúp người đọc tìm bản gốc, và phân biệt quyết định này với quyết định khác.",
            "The number lets readers find the original, and tells one decision from another.",
        ),
        Both(
            "Khi biết số thì thêm vào; nguồn không in thì để trống, đừng đoán:\n\n    number: 1034/QĐ-UBND",
            "Add it once you know it; where no source prints it leave it out, and do not guess:\n\n    number: 1034/QĐ-UBND",
        ),
        Both(
            "Nếu biết, thêm number; nếu nguồn không in, cứ để trống.", "Add number if you know it; else leave it out."
        ),
    ),
    Entry(
        "no-period",
        "honesty",
        "warning",
        Both("$name chưa ghi thành tích của năm nào.", "$name does not say which year or span was rewarded."),
        Both(
            "Khen thưởng thường đến sau thành tích một năm hay hơn; không có thời kỳ thì thống kê theo năm phải dựa vào ngày quyết định.",
            "Awards often come a year or more after the work; without the period the yearly counts must rely on the decision's date.",
        ),
        Both(
            "Thêm năm hoặc giai đoạn lập thành tích. Khen quá trình cống hiến hoặc niên hạn thì ghi `method: lifetime` "
            "hoặc `seniority`, không cần thời kỳ:\n\n    period: 2016",
            "Add the year or span of the work. Awards for a life's work or for years of service carry `method: lifetime` or "
            "`seniority` and need none:\n\n    period: 2016",
        ),
        Both("Thêm period, ví dụ: period: 2016 hoặc 2018/2022.", "Add period, for example: period: 2016 or 2018/2022."),
    ),
    Entry(
        "no-named-list",
        "honesty",
        "info",
        Both("$name $named.", "$name $named."),
        Both(
            "Con số không phải là danh sách: ai không được nêu tên thì không tìm thấy trên trang.",
            "A count is not a list: those who are not named cannot be found on the site.",
        ),
        Both(
            "Khi có danh sách thì thêm vào `recipients`, hoặc đặt tệp CSV cạnh quyết định và ghi tên tệp:\n\n"
            "    annex: qd-1034.csv",
            "Once you have the list put it under `recipients`, or set a CSV beside the decision and name it:\n\n"
            "    annex: qd-1034.csv",
        ),
        Both("Khi có danh sách, thêm recipients hoặc annex.", "Add recipients or annex once you have the list."),
    ),
    Entry(
        "missing-translation",
        "honesty",
        "info",
        Both("$name chưa dịch sang «$language»: $fields.", "$name is not translated into «$language»: $fields."),
        Both(
            "Chỗ chưa dịch hiện bằng ngôn ngữ đầu tiên của trang; người đọc ngôn ngữ kia có thể không hiểu.",
            "What is not translated is shown in the roll's first language, which some readers cannot read.",
        ),
        Both(
            "Thêm bản dịch cạnh nguyên bản:\n\n    name: Sở Y tế\n    translations:\n      en:\n        name: Department of Health",
            "Put the translation beside the original:\n\n    name: Sở Y tế\n    translations:\n      en:\n"
            "        name: Department of Health",
        ),
        Both("Thêm vào translations › $language.", "Add them under translations › $language."),
    ),
)
