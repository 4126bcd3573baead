"""Words that people type and that names do not hold: how one addresses people, and the small words of a language."""

from bangvang.words.folding import fold

OPTIONAL: tuple[str, ...] = tuple(
    dict.fromkeys(
        fold(
            "ông bà anh chị em cô chú bác thầy cụ đồng chí đ c gs ts pgs ths bs ks cn kts luật sư bác sĩ giáo viên nhà giáo"
            " ưu tú nghệ nhân nghệ sĩ tiến sĩ thạc sĩ kỹ sư giáo sư điều dưỡng y tá"
            " số năm ngày tháng và của các tại ở cho về với được tặng thưởng khen nhận danh sách quyết định"
            " mr mrs ms dr the of and in for to by"
        ).split()
    )
)
"""Folded. A query may do without them where nothing is found with them."""
