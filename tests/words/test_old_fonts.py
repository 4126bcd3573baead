"""Old fonts: their letters become Vietnamese exactly, and nothing else is taken for them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bangvang.words.old_fonts import OldFont, could_be, font_coding, from_unicode, guess, to_unicode
from bangvang.words.syllables import is_syllable

TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
SMALL = "đ" + "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES)
SENTENCE = (
    "Cộng hòa xã hội chủ nghĩa Việt Nam, Nguyễn Thị Quỳnh, ông Trần Hữu Phước; hộ gia đình bà Đặng Thuỳ Ngẫm, khỏe, quý, giỏi, "
    "khuya, huỳnh, nghiêng, tuyết, thuở, ỉu, ĩ, ị, kỹ, lỵ"
)
FRENCH = "Société Générale, José et Hélène, né à Besançon, où la crème brûlée coûte très cher, thé, clé, naïve, Noël, élève, forêt"
GERMAN = "Jürgen Müller, Straße, Übergröße, schön, Mädchen, für, Köln, Düsseldorf"
SIGNS = "5 µm, 10 m², ½ kg, «trích dẫn», © 2025, ®, 20 °C, ±3 §4 ¶"

onsets = some.sampled_from(
    ["", "b", "ch", "d", "đ", "gi", "h", "kh", "l", "m", "ng", "nh", "ph", "qu", "t", "th", "tr", "v", "x"]
)
rhymes = some.sampled_from(["a", "ăn", "ân", "ê", "iên", "ôi", "ơn", "ưu", "ương", "uyên", "yêu", "oan", "ong", "inh"])
tones = some.sampled_from(TONES)


@some.composite
def syllables(draw: some.DrawFn) -> str:
    rhyme, tone = draw(rhymes), draw(tones)
    place = next((at for at, letter in enumerate(rhyme) if letter in "ăâêôơư"), 0)
    typed = unicodedata.normalize("NFC", draw(onsets) + rhyme[: place + 1] + tone + rhyme[place + 1 :])
    return draw(some.sampled_from([typed, typed.capitalize(), typed.upper()]))


@pytest.mark.parametrize("letter", SMALL)
def test_every_small_letter_goes_to_either_font_and_back(letter: str) -> None:
    codings: tuple[OldFont, ...] = ("TCVN3", "VNI")

    assert [to_unicode(from_unicode(letter, coding), coding) for coding in codings] == [letter, letter]


@pytest.mark.parametrize("letter", SMALL.upper())
def test_every_capital_goes_to_vni_and_to_the_font_of_capitals_and_back(letter: str) -> None:
    codings: tuple[OldFont, ...] = ("TCVN3-H", "VNI")

    assert [to_unicode(from_unicode(letter, coding), coding) for coding in codings] == [letter, letter]


def test_no_two_letters_look_alike_in_an_old_font() -> None:
    assert len({from_unicode(letter, "TCVN3") for letter in SMALL}) == len(SMALL)
    assert len({from_unicode(letter, "VNI") for letter in SMALL + SMALL.upper()}) == 2 * len(SMALL)


def test_a_sentence_is_read_as_it_was_seen() -> None:
    assert to_unicode("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "TCVN3") == "Cộng hoà xã hội chủ nghĩa Việt Nam"
    assert to_unicode("ñy ban nh©n d©n", "TCVN3-H") == "ỦY BAN NHÂN DÂN"
    assert to_unicode("UÛy ban nhaân daân tænh, Ñoäc laäp", "VNI") == "Ủy ban nhân dân tỉnh, Độc lập"
    assert to_unicode(from_unicode(SENTENCE, "VNI"), "VNI") == SENTENCE
    assert to_unicode(from_unicode(SENTENCE, "TCVN3"), "TCVN3") == SENTENCE


@pytest.mark.parametrize(
    ("font", "coding"),
    [
        (".VnTime", "TCVN3"),
        (".VnTimeH", "TCVN3-H"),
        (".VnArial NarrowH", "TCVN3-H"),
        ("VNI-Times", "VNI"),
        ("VNI Helve", "VNI"),
        ("Times New Roman", None),
        ("", None),
    ],
)
def test_a_font_tells_how_its_text_is_coded(font: str, coding: OldFont | None) -> None:
    assert font_coding(font) == coding


def test_words_tell_how_they_are_coded() -> None:
    assert guess([from_unicode(SENTENCE, "TCVN3")]) == "TCVN3"
    assert guess([from_unicode(SENTENCE, "VNI")]) == "VNI"


@pytest.mark.parametrize("text", [SENTENCE, FRENCH, GERMAN, SIGNS, "Hội đồng", "né", "Lê Hà", "THÔNG TƯ", "", "José"])
def test_other_words_are_no_old_font(text: str) -> None:
    assert guess([text]) is None
    assert guess([unicodedata.normalize("NFD", text)]) is None


@given(some.lists(syllables(), max_size=60))
def test_vietnamese_is_never_taken_for_an_old_font(words: list[str]) -> None:
    assert guess(words) is None


@given(some.text())
def test_text_that_an_old_font_could_show_is_converted_without_rest(text: str) -> None:
    foreign = {letter for letter in text if not letter.isascii()}
    unshown = {letter for letter in foreign if to_unicode(letter, "TCVN3") == letter} - {"ý"}

    assert could_be(text, "TCVN3") == (not unshown)


@given(some.lists(syllables(), min_size=40, max_size=80, unique=True))
def test_a_list_in_an_old_font_is_recognised(words: list[str]) -> None:
    typed = [from_unicode(word.lower(), "TCVN3") for word in words]
    proof = {one for one in typed if not one.isascii() and not is_syllable(one)}

    if len(proof) >= 25:
        assert guess(typed) == "TCVN3"
