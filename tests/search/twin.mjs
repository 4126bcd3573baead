// Answers queries with the browser's engine: `node twin.mjs FOLDER`, a list of {text, limit} as JSON on the input,
// the answers as JSON on the output. With a folder of "-" it tells the keys of texts instead.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { marks } from "../../theme/search/box.js";
import { Engine, exactKey, foldedKey, terms, words } from "../../theme/search/engine.js";
import { untyped } from "../../theme/search/meant.js";

const input = [];
for await (const part of process.stdin) input.push(part);
const asked = JSON.parse(Buffer.concat(input).toString("utf8"));
process.stdout.write(JSON.stringify(process.argv[2] === "-" ? asked.map(keys) : await answers(process.argv[2])));

function keys({ text }) {
  const spelt = words(text);
  return { exact: spelt.map(exactKey), folded: spelt.map(foldedKey), untyped: untyped(text), marks: marks(text, terms(text)) };
}

async function answers(folder) {
  const url = new URL("chi-muc.json", pathToFileURL(`${folder}/`));
  const engine = new Engine(JSON.parse(await readFile(url, "utf8")), url, (address) => readFile(address));
  const given = [];
  for (const { text, limit } of asked) {
    const { step, total, meant, hits } = await engine.search(text, { limit });
    given.push({ step, total, meant, hits });
  }
  return given;
}
