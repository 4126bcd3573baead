"""The Vietnamese alphabet's order, as sort keys: syllable by syllable, letters before tones.

Within a syllable the letters decide, then the tone, so that every "Hà" stands before every "Hạ" (Unicode's own collation
compares the letters of the whole string first, and puts "Hạ An" before "Hà Anh"). Digits stand before letters, numbers
go by value. Marks that are no Vietnamese letter's, case (small before capital) and the rest of the spelling only part
what is otherwise the same. The browser needs no twin of this: it is given ranks.
"""

from functools import lru_cache

from bangvang.words.folding import exact_key, nfc, unmarked, words

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""The 29 letters, with f j w z in their Latin places."""

# A key is read from left to right, so what ends a syllable must be less than what goes on with it:
# NUL (end of the words) < tones < lengths of numbers < letters < letters of other scripts.
_LEVEL_TONE = 0x01
_LENGTH = 0x10
_LENGTHS = 0x1F
_LONGER = chr(_LENGTH + _LENGTHS)
_FIRST_LETTER = 0x60
_OTHER_SCRIPTS = 0x10000
_CACHED = 1 << 16


def vietnamese_key(text: str) -> str:
    """The sort key of a name or title; no two texts (in NFC) have the same."""
    composed = nfc(text)
    return _key(composed.split(), composed)


def person_key(name: str, sort_name: str | None = None) -> str:
    """The sort key of a person: the given name, which comes last, then the rest from the surname on.

    `sort_name` is what to sort by, as written, where that rule does not fit ("H'Hen Niê", foreigners, religious names).
    """
    composed = nfc(name)
    if sort_name is not None:
        return _key(nfc(sort_name).split(), composed)
    chunks = composed.split()
    while chunks and not _chunk_key(chunks[-1]):
        chunks.pop()
    return _key(chunks[-1:] + chunks[:-1], composed)


def initial(key: str) -> str:
    """The letter of ALPHABET that a sort key begins with.

    `0` for numbers and names with nothing to sort by, which stand before all letters; `z+` for other scripts, after them.
    """
    place = ord(key[0]) - _FIRST_LETTER if key else -1
    if place < 0:
        return "0"
    return ALPHABET[place] if place < len(ALPHABET) else "z+"


def _key(chunks: list[str], written: str) -> str:
    """The keys of all chunks; then the spelling, small letters before capitals, so that the order is total."""
    return f"{''.join(map(_chunk_key, chunks))}\0{written.swapcase()}\0{written}"


@lru_cache(_CACHED)
def _chunk_key(chunk: str) -> str:
    return "".join(map(_word_key, words(chunk)))


def _word_key(word: str) -> str:
    key = exact_key(word)
    if key.isascii() and key.isdecimal():
        return _number_key(key)
    letters = key.rstrip("12345")
    tones = key[len(letters) :] or "0"
    return "".join(map(_letter_key, letters)) + "".join(chr(_LEVEL_TONE + int(tone)) for tone in tones)


def _number_key(digits: str) -> str:
    """Longer numbers are greater; equally long ones go digit by digit."""
    times, rest = divmod(len(digits), _LENGTHS)
    return _LONGER * times + chr(_LENGTH + rest) + digits


def _letter_key(char: str) -> str:
    """A letter's place; a strange mark does not move its letter (`č` stands with `c`), a mark alone has no place."""
    place = ALPHABET.find(char)
    if place < 0:
        base = unmarked(char)[:1]
        place = ALPHABET.find(base) if base else -1
        if place < 0:
            return chr(_OTHER_SCRIPTS + ord(base)) if base else ""
    return chr(_FIRST_LETTER + place)
