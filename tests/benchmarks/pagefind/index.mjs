// Indexes records with Pagefind: `node index.mjs RECORDS OUT`, where RECORDS is JSON: [[address, title, text], …].
import { readFile } from "node:fs/promises";
import { close, createIndex } from "pagefind";

const [records, outputPath] = process.argv.slice(2);
const { index } = await createIndex({ forceLanguage: "vi" });
for (const [url, title, text] of JSON.parse(await readFile(records, "utf8"))) {
  const { errors } = await index.addCustomRecord({ url, content: `${title} ${text}`, language: "vi", meta: { title } });
  if (errors.length) throw new Error(errors.join(", "));
}
await index.writeFiles({ outputPath });
await close();
