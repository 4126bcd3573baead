"""The data dictionary, what is not one of the kinds: where files stand, the columns of annexes, abbreviations."""

from pathlib import Path

from bangvang.model.annex import ANNEX_COLUMNS
from bangvang.model.kinds import KIND_NAMES
from bangvang.views.dictionary import dictionary_page, kinds_of_mapping
from bangvang.words.folding import fold
from seen import block, said, seen


def test_every_kind_says_in_which_folder_its_files_stand(tmp_path: Path) -> None:
    page = dictionary_page(seen(tmp_path, {}))
    told = [said(block(page, mapped.anchor).blocks[0].text) for mapped in kinds_of_mapping() if mapped.kind is not None]

    assert [line.partition(":")[0] for line in told] == [f"In data/{kind}/" for kind in KIND_NAMES]


def test_the_columns_of_an_annex_are_those_that_are_read(tmp_path: Path) -> None:
    table = block(dictionary_page(seen(tmp_path, {})), "phu-luc-csv").blocks[-1]
    told = {
        fold(name): one.cells[0]
        for one in table.rows
        for name in (str(one.cells[0]), str(one.cells[1]), *filter(None, str(one.cells[4]).split("; ")))
    }

    assert told == ANNEX_COLUMNS
