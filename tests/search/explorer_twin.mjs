// Explores with the browser's own code: `node explorer_twin.mjs FOLDER`, a list of {table, chosen, text, order} as JSON on
// the input; on the output, of each, how many rows there are, the counts of every choice, and the rows in their order.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { Engine } from "../../theme/search/engine.js";
import { Table, csv } from "../../theme/search/explorer.js";

const input = [];
for await (const part of process.stdin) input.push(part);
const url = pathToFileURL(`${process.argv[2]}/`);
const read = async (name) => JSON.parse(await readFile(new URL(name, url), "utf8"));
const engine = new Engine(await read("chi-muc.json"), new URL("chi-muc.json", url), (address) => readFile(address));
const { tables } = await read("khen-thuong.json");
const answers = [];
for (const { table: name, chosen, text, order, lines } of JSON.parse(Buffer.concat(input).toString("utf8"))) {
  if (lines) {
    answers.push(csv(lines));
    continue;
  }
  const table = await Table.of(engine, tables[name]);
  const { scores, step } = await table.find(text ?? "");
  const { rows, counts } = table.select(chosen ?? {}, scores);
  const shown = await table.shown(await table.sorted(rows, order ?? "oldest", scores));
  const told = Object.fromEntries(table.facets.map(({ key, choices }) =>
    [key, Object.fromEntries(choices.map(([id], place) => [id, counts[key][place]]).filter(([, number]) => number))]));
  answers.push({ step, total: rows.length, counts: told, names: shown.map(({ name: one }) => one), paths: shown.map(({ path }) => path) });
}
process.stdout.write(JSON.stringify(answers));
