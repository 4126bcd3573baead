"""The whole file of cases in a real Chromium: what it finds there, and in the same order as the program."""

import json
import shutil
from collections import defaultdict
from pathlib import Path

import pytest

from bangvang.resources import theme_folder
from browsing import browsing
from built import BASE_URL, Site
from indexed import Indexed

pytestmark = pytest.mark.browser

LIMIT = 10
RUN = """async ([texts, limit, together]) => {
  const { Engine } = await import(new URL("engine.js", location.href));
  const url = new URL("chi-muc.json", location.href), engine = new Engine(await (await fetch(url)).json(), url);
  const ask = async (text) => {
    const { step, total, meant, hits } = await engine.search(text, { limit });
    return [step, total, meant, hits.map((hit) => hit.path)];
  };
  if (together) return Promise.all(texts.map(ask));
  const answers = [];
  for (const text of texts) answers.push(await ask(text));
  return answers;
}"""


def test_every_case_is_answered_by_a_real_browser_as_by_the_program(
    real: dict[str, Indexed], synthetic: Indexed, tmp_path: Path
) -> None:
    indexes = {("real", "vi"): real["vi"], ("real", "en"): real["en"], ("synthetic", "vi"): synthetic}
    queries: dict[tuple[str, str], list[str]] = defaultdict(list)
    for case in json.loads((Path(__file__).parent / "query_cases.json").read_text(encoding="utf-8")):
        queries[case["roll"], case["language"]].append(case["query"])
    for key, texts in queries.items():
        root = indexes[key].write(tmp_path / "-".join(key))
        (root / "index.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
        for name in ("engine", "meant"):
            shutil.copy(theme_folder() / "search" / f"{name}.js", root)
        ours = [indexes[key].search(text, LIMIT) for text in texts]
        expected = [[one.step, one.total, one.meant, [hit.path for hit in one.hits]] for one in ours]
        with browsing(Site(root)) as browser:
            page = browser.new_page()
            page.goto(BASE_URL)
            assert page.evaluate(RUN, [texts, LIMIT, False]) == expected
            # Whoever types asks again before the last answer is there.
            assert page.evaluate(RUN, [texts, LIMIT, True]) == expected
