"""What can be a syllable of Vietnamese: enough to tell words from the wreck of a wrong encoding."""

import re
import unicodedata
from functools import lru_cache

from bangvang.words.folding import TONES, nfc

_ONSET = re.compile("(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?")
_RHYMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uâc uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
    uân uăng uăn uăt uau uay uai uan uang uanh uat uac uach uen ueo uet uit uyn
    ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu yt ynh ych
    """.split()  # noqa: SIM905 - a table to be read
)
_STOPPED = ("c", "ch", "p", "t")
_HIGH_OR_LOW = "\u0301\u0323"


@lru_cache(1 << 14)
def is_syllable(word: str) -> bool:
    """Whether a word could be a syllable with its tone, in small or capital letters: `Nguyễn`, `hoà`; not `NguyÔn`, `café`."""
    spread = unicodedata.normalize("NFD", word.lower())
    tones = [char for char in spread if char in TONES]
    letters = nfc("".join(char for char in spread if char not in TONES))
    if len(tones) > 1:
        return False
    stopped = letters.endswith(_STOPPED)
    if stopped and tones and tones[0] not in _HIGH_OR_LOW:
        return False
    return any(letters[end:] in _RHYMES for end in _onset_ends(letters))


def _onset_ends(letters: str) -> tuple[int, ...]:
    """Where the rhyme may begin: behind the onset, or within `gi` and `qu`, whose vowel may be the rhyme's."""
    found = _ONSET.match(letters)
    end = found.end() if found else 0
    return (end, end - 1) if letters.startswith(("gi", "qu")) else (end,)
