"""Words that people type and that names do not hold. All folded; a query may do without them where it finds nothing with them."""

from bangvang.words.folding import fold


def _folded(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(text).split()))


OPTIONAL = _folded(
    "ông bà anh chị em cô chú bác thầy cụ đồng chí đ c gs ts pgs ths bs ks"
    " số năm ngày tháng và của các tại ở cho về với được danh sách mr mrs ms dr the of and in for to by"
)
"""How one addresses people, and the small words of a language: wherever they stand."""

TITLES = (
    *OPTIONAL,
    *_folded(
        "bác sĩ giáo viên nhà giáo nghệ nhân nghệ sĩ luật sư tiến sĩ thạc sĩ kỹ sư giáo sư phó điều dưỡng y tá ưu tú nhân dân"
        " chủ tịch bí thư giám đốc quyết định"
    ),
)
"""What people are besides, and what a number may belong to: at the beginning of a query only."""
