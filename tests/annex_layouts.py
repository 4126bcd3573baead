"""The layouts of annexes as boards send them, with people and units that do not exist and say so."""

import datetime as dt
import unicodedata
from itertools import count

from annex_pages import Formula, Page, Range, Rows

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Huỳnh")
MIDDLES = ("Văn", "Thị", "Hữu", "Đức", "Thanh", "Ngọc", "Quỳnh")
GIVEN = ("Thử", "Mẫu", "Ví Dụ", "Nháp", "Giả", "Thí Điểm")
PLACES = ("Xã Thí Dụ", "Phường Giả Định", "Trường Tiểu học Mẫu", "Trạm Y tế Thử Nghiệm", "Phòng Văn hóa Ví Dụ")
JOBS = ("Chủ tịch", "Phó Trưởng phòng", "Chuyên viên", "Giáo viên", "Bác sĩ")
HONOURS = (
    "Cờ thi đua của Ủy ban nhân dân tỉnh",
    "Tập thể Lao động xuất sắc",
    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
)
DECISION = "(Kèm theo Quyết định số 123/QĐ-UBND ngày 20/11/2025 của Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ)"


def person(number: int) -> str:
    """A person's name, another for every number."""
    family, middle, given = FAMILIES[number % 14], MIDDLES[number % 7], GIVEN[number % 6]
    return (
        f"{family} {middle} {given} {chr(ord('A') + number // 84 % 26)}"
        if number >= 84
        else f"{family} {middle} {given}"
    )


def unit(number: int) -> str:
    """A unit's name."""
    return f"{PLACES[number % 5]} {number // 5 + 1}"


def job(number: int) -> str:
    """A position."""
    return JOBS[number % 5]


def letterhead(width: int, title: str) -> tuple[Rows, list[Range]]:
    """Six rows over a table: who sends it, the state's name, the title and the decision, in merged cells."""
    left, right = max(width // 2, 1), width - 1
    rows: Rows = [
        ["ỦY BAN NHÂN DÂN", *[None] * (left - 1), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["TỈNH THÍ DỤ", *[None] * (left - 1), "Độc lập - Tự do - Hạnh phúc"],
        [],
        [title],
        [DECISION],
        [],
    ]
    merges: list[Range] = [(0, 0, 0, left - 1), (1, 0, 1, left - 1), (0, left, 0, right), (1, left, 1, right)]
    merges += [(3, 0, 3, right), (4, 0, 4, right)]
    return rows, [one for one in merges if one[1] != one[3]]


def simple_units() -> list[Page]:
    """One header row under a letterhead, five units."""
    rows, merges = letterhead(4, "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA")
    rows.append(["TT", "Tên tập thể", "Hình thức khen thưởng", "Ghi chú"])
    rows += [[number + 1, unit(number), HONOURS[0], None] for number in range(5)]
    return [Page("Danh sách", rows, merges)]


def job_and_unit() -> list[Page]:
    """Position and unit in one column."""
    rows, merges = letterhead(4, "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN")
    rows.append(["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Hình thức khen thưởng"])
    rows += [[number + 1, person(number), f"{job(number)}, {unit(number)}", HONOURS[2]] for number in range(8)]
    return [Page("Sheet1", rows, merges)]


def two_row_header() -> list[Page]:
    """A header of two rows, merged across and down."""
    rows, merges = letterhead(6, "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG")
    rows.append(["STT", "Họ và tên", "Năm sinh", None, "Đơn vị công tác", "Hình thức khen thưởng"])
    rows.append([None, None, "Nam", "Nữ", None, None])
    merges += [(6, 2, 6, 3), *((6, column, 7, column) for column in (0, 1, 4, 5))]
    for number in range(6):
        born = [1970 + number, None] if number % 2 else [None, 1970 + number]
        rows.append([number + 1, person(number), *born, unit(number), HONOURS[2]])
    return [Page("Phụ lục", rows, merges)]


def sections_by_kind() -> list[Page]:
    """Units and people in one table, parted by "A. TẬP THỂ" and "II. CÁ NHÂN" in merged rows; both kinds of numbering occur."""
    rows: Rows = [["STT", "Tên tập thể, cá nhân", "Chức vụ, đơn vị", "Hình thức khen thưởng"]]
    merges: list[Range] = []
    for title, named in (("A. TẬP THỂ", unit), ("II. CÁ NHÂN", person)):
        merges.append((len(rows), 0, len(rows), 3))
        rows.append([title])
        rows += [
            [number + 1, named(number), None if named is unit else f"{job(number)}, {unit(number)}", HONOURS[2]]
            for number in range(4)
        ]
    return [Page("Tập thể, cá nhân", rows, merges)]


def sections_by_unit() -> list[Page]:
    """The unit stands over its people, in the name's column, with a Roman numeral before it."""
    rows, merges = letterhead(4, "DANH SÁCH KHEN THƯỞNG PHONG TRÀO THI ĐUA")
    rows.append(["TT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng"])
    numbers = count()
    for place, numeral in enumerate(("I", "II", "III")):
        rows.append([numeral, unit(place).upper()])
        rows += [
            [number + 1, person(number), job(number), HONOURS[2]] for number, _ in zip(numbers, range(3), strict=False)
        ]
    return [Page("Danh sách", rows, merges)]


def sections_by_honour() -> list[Page]:
    """Several honours in one file, each over its recipients."""
    rows, merges = letterhead(3, "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG NĂM 2025")
    rows.append(["STT", "Tên đơn vị", "Địa chỉ"])
    for numeral, honour in zip(("I", "II", "III"), HONOURS, strict=True):
        merges.append((len(rows), 0, len(rows), 2))
        rows.append([f"{numeral}. {honour}"])
        rows += [[number + 1, unit(number + len(rows)), "tỉnh Thí Dụ"] for number in range(3)]
    return [Page("KT 2025", rows, merges)]


def split_names() -> list[Page]:
    """Family and middle name in one column, given name in the next, one heading over both."""
    rows: Rows = [["TT", "Họ và tên", None, "Ngày sinh", "Đơn vị"]]
    for number in range(6):
        family, _, given = person(number).partition(" ")
        middle, _, last = given.partition(" ")
        rows.append([number + 1, f"{family} {middle}", last, dt.date(1980, 1, 2 + number), unit(number)])
    return [Page("Sheet1", rows, [(0, 1, 0, 2)])]


def thousand_rows() -> list[Page]:
    """A long list."""
    rows, merges = letterhead(5, "DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ")
    rows.append(["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu"])
    rows += [[n + 1, person(n), job(n), unit(n % 40), "Chiến sĩ thi đua cơ sở"] for n in range(1000)]
    return [Page("CSTĐCS", rows, merges)]


def two_sheets() -> list[Page]:
    """Units on one sheet, people on another, and a hidden sheet of notes that is not for anyone."""
    units: Rows = [["STT", "Tên tập thể", "Danh hiệu"]]
    units += [[n + 1, unit(n), HONOURS[1]] for n in range(4)]
    people: Rows = [["STT", "Họ tên", "Đơn vị", "Danh hiệu"]]
    people += [[n + 1, person(n), unit(n), "Lao động tiên tiến"] for n in range(6)]
    draft: Rows = [["Bản nháp, không công bố"], [person(50)]]
    return [Page("Tập thể", units), Page("Cá nhân", people), Page("Nháp", draft, hidden=True)]


def hidden_parts() -> list[Page]:
    """Two rows and a column that the sender hid and forgot."""
    rows: Rows = [["STT", "Họ và tên", "Số CCCD", "Đơn vị"]]
    rows += [[n + 1, person(n), f"00000000000{n}", unit(n)] for n in range(7)]
    return [Page("Danh sách", rows, hidden_rows=[3, 4], hidden_columns=[2])]


def formulas() -> list[Page]:
    """Numbers, names and a total made by formulas, and a text that only looks like one."""
    rows: Rows = [["STT", "Họ", "Tên", "Họ và tên", "Số thành tích", "Ghi chú"]]
    for n in range(4):
        family, _, given = person(n).partition(" ")
        line = n + 2
        number: Formula | int = Formula(f"=A{line - 1}+1", n + 1) if n else 1
        name = Formula(f'=B{line}&" "&C{line}', f"{family} {given}")
        rows.append([number, family, given, name, n * 3, "=không phải công thức" if n == 1 else None])
    rows.append(["Tổng cộng", None, None, None, Formula("=SUM(E2:E5)", 18), None])
    return [Page("Công thức", rows)]


def unknown_formulas() -> list[Page]:
    """Formulas that no program has computed yet."""
    rows: Rows = [["STT", "Họ và tên", "Đơn vị"]]
    rows += [[Formula(f"=ROW()-{1}", None), person(n), Formula(f'="Xã Thí Dụ "&{n}', None)] for n in range(3)]
    return [Page("Sheet1", rows)]


def dates() -> list[Page]:
    """Dates as dates, as text, and as bare numbers of days."""
    rows: Rows = [["STT", "Họ và tên", "Ngày sinh", "Ngày quyết định", "Ngày vào ngành"]]
    for n in range(5):
        rows.append([n + 1, person(n), dt.date(1975 + n, 3, 4 + n), f"{10 + n}/11/2025", 45000 + n])
    return [Page("Ngày tháng", rows)]


def numbers_as_text() -> list[Page]:
    """Ordinals and years typed as text, a decision's number with zeros before it, an amount with a fraction."""
    rows: Rows = [["TT", "Họ và tên", "Năm sinh", "Số quyết định", "Mức thưởng", "Đảng viên"]]
    rows += [[f"{n + 1:02}", person(n), f"{1980 + n}", f"0{n + 12}", 1.5 + n, n % 2 == 0] for n in range(5)]
    return [Page("Sheet1", rows)]


def notes_and_signature() -> list[Page]:
    """A total row, "Danh sách này có 5 tập thể" and the block of the signature behind the table."""
    rows, merges = letterhead(4, "DANH SÁCH TẬP THỂ")
    rows.append(["STT", "Tập thể", "Số người", "Hình thức"])
    rows += [[n + 1, unit(n), 10 + n, HONOURS[1]] for n in range(5)]
    rows += [["Tổng cộng:", None, 60, None], [], ["Danh sách này có 05 tập thể./."], [], [None, None, "KT. CHỦ TỊCH"]]
    rows += [[None, None, "PHÓ CHỦ TỊCH"], [], [None, None, "Đỗ Thị Ký Mẫu"]]
    merges += [(12, 0, 12, 1), (14, 0, 14, 3), *((row, 2, row, 3) for row in (16, 17, 19))]
    return [Page("Danh sách", rows, merges)]


def repeated_header() -> list[Page]:
    """Blank rows between, and the header again on every printed page."""
    header = ["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng"]
    rows: Rows = []
    for page in range(3):
        rows.append([*header])
        rows += [[page * 4 + n + 1, person(page * 4 + n), unit(n), HONOURS[2]] for n in range(4)]
        rows += [[], []] if page < 2 else []
    return [Page("In", rows)]


def posthumous() -> list[Page]:
    """Honours after death, told in the name, in a note and in a section."""
    rows: Rows = [["STT", "Họ và tên", "Quê quán", "Hình thức", "Ghi chú"]]
    rows += [
        [1, f"Cố {person(1)}", "Xã Thí Dụ", "Huân chương Lao động hạng Nhì", None],
        [2, f"{person(2)} (đã mất)", "Xã Thí Dụ", "Huân chương Lao động hạng Ba", None],
        [3, person(3), "Xã Thí Dụ", "Bằng khen của Thủ tướng Chính phủ", "Truy tặng"],
        ['Truy tặng Danh hiệu vinh dự Nhà nước "Bà mẹ Việt Nam anh hùng"'],
        [1, f"Cụ {person(4)}", "Phường Giả Định", None, None],
    ]
    return [Page("Truy tặng", rows, [(4, 0, 4, 4)])]


def classes() -> list[Page]:
    """The class of the order in a column of its own."""
    rows: Rows = [["STT", "Tên tập thể, cá nhân", "Hình thức khen thưởng", "Hạng"]]
    rows += [[n + 1, unit(n), "Huân chương Lao động", ("Nhất", "Nhì", "Ba")[n % 3]] for n in range(6)]
    return [Page("Huân chương", rows)]


def capitals() -> list[Page]:
    """Names in capitals with "Ông" or "Bà" before them, units in capitals."""
    rows: Rows = [["STT", "HỌ VÀ TÊN", "CHỨC VỤ, ĐƠN VỊ CÔNG TÁC"]]
    rows += [[n + 1, f"{('Ông', 'Bà')[n % 2]} {person(n).upper()}", f"{job(n)} {unit(n).upper()}"] for n in range(6)]
    return [Page("DS", rows)]


def decomposed() -> list[Page]:
    """Text whose accents are characters of their own, as a Mac types it."""
    (page,) = job_and_unit()
    return [page]


def typed_decomposed(page: Page) -> Page:
    """The same page with its texts in NFD."""
    rows = [[unicodedata.normalize("NFD", one) if isinstance(one, str) else one for one in row] for row in page.rows]
    return Page(page.name, rows, page.merges)


def old_font(font: str, heading: str) -> list[Page]:
    """A list in an old font, its title and the surnames' heading in the font of capitals."""
    rows: Rows = [["Danh sách cá nhân được tặng bằng khen"], ["STT", "Họ và tên", "Đơn vị công tác", "Hình thức"]]
    rows += [[n + 1, person(n), unit(n), "Bằng khen"] for n in range(8)]
    rows.append(["Danh sách này có tám cá nhân"])
    fonts = {(0, 0): heading, **{(1, column): heading for column in range(4)}}
    return [Page("Danh sach", rows, [(0, 0, 0, 3), (10, 0, 10, 3)], font=font, fonts=fonts)]
