// Writes what the form holds as the roll's files are written, and reads them without guessing: the same as source/yaml_writing.py
// and source/yaml_reader.py, so that a file that was opened and saved says what it said before.
import { isGuessed, isGuessedKey } from "./guesses.js";

const WIDTH = 96;
const STEP = 2;
const EMPTY = /^(?:~|null)?$/;
const SPECIAL_START = /^(?:[-?:,[\]{}#&*!|>'"%@`\s]|\.\.\.(?:\s|$))/u;
const SPECIAL = /:(?:\s|$)|\s#|\s$|[\t\r\n]/u;
const NO_BLOCK = /^[ \n]|[\t\r]|[ ]\n|[ ]$|\n\n$/u;
const ESCAPED = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Text that its field does not take for text: it needs no quotes, whatever YAML guesses. */
class Bare extends String {}

const NOTHING = { tag: "tag:yaml.org,2002:null", default: true, test: EMPTY, resolve: () => null };

/** A record as it was typed: every scalar is text, but what was left empty is null. `parse` is the editor's own reader. */
export const read = (parse, text) =>
  parse(text, { schema: "failsafe", customTags: [NOTHING], maxAliasCount: 0, uniqueKeys: true });

/** The text of a record, in the order of its model's keys. `shapes` tells the models by name. */
export const write = (content, model, shapes) => {
  const lines = linesOf(shaped(content, model, shapes));
  return lines.map((line) => `${line}\n`).join("");
};

/** The value with its keys in order, without what is empty, and text told from the rest. */
const shaped = (value, model, shapes) => {
  const shape = shapes[model];
  const held = {};
  for (const key of inOrder(Object.keys(value), shape?.order)) {
    const part = partOf(value[key], key, shape, model, shapes);
    if (!isEmpty(part)) held[key] = part;
  }
  return held;
};

const partOf = (value, key, shape, model, shapes) => {
  const inner = shape?.parts[key];
  if (Array.isArray(value)) {
    return value.map((one) => partOf(one, key, shape, model, shapes)).filter((one) => !isEmpty(one));
  }
  if (isMapping(value)) {
    if (key === "translations" && shape) return languages(value, shape, shapes);
    return shaped(value, inner, shapes);
  }
  if (shape?.flags.includes(key) && String(value) === "false") return null;
  if (typeof value === "string" && value && shape?.bare.includes(key)) return new Bare(value.trim());
  return typeof value === "string" ? value.replace(/^[ \t\n]+|[ \t\n]+$/gu, "") : value;
};

const languages = (value, shape, shapes) => {
  const told = {};
  for (const [language, texts] of Object.entries(value)) {
    const one = isMapping(texts) ? shaped(texts, "", { "": { order: shape.order, bare: [], flags: [], parts: {} } }) : texts;
    if (!isEmpty(one)) told[language] = one;
  }
  return told;
};

const inOrder = (keys, order = []) => {
  const place = (key) => (order.includes(key) ? order.indexOf(key) : order.length);
  return keys.map((key, index) => [place(key), index, key]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map((one) => one[2]);
};

const isMapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Bare);

const isEmpty = (value) =>
  value === null ||
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && !value.length) ||
  (isMapping(value) && !Object.keys(value).length);

const isText = (value) => typeof value === "string" || value instanceof Bare;

const linesOf = (value, indent = 0) => {
  if (Array.isArray(value) && value.length) return value.flatMap((item) => itemLines(item, indent));
  if (isMapping(value) && Object.keys(value).length) {
    return Object.entries(value).flatMap(([key, inner]) => behind(`${writtenKey(key)}:`, inner, indent));
  }
  return [oneLine(value) || "null"];
};

const itemLines = (item, indent) => {
  if (!isMapping(item) && !Array.isArray(item)) return behind("-", item, indent);
  return linesOf(item, indent + STEP).map((line, index) => (index ? indented(line) : `- ${line}`));
};

const indented = (line) => (line ? " ".repeat(STEP) + line : "");

const behind = (head, value, indent) => {
  if (isMapping(value) || Array.isArray(value)) return [head, ...linesOf(value, indent + STEP).map(indented)];
  if (isText(value)) {
    const block = blockOf(head, value, indent);
    if (block.length) return block;
  }
  const text = oneLine(value);
  return [text ? `${head} ${text}` : head];
};

/** The lines of a text of several lines, or too long for one; none where it fits, or cannot be written so. */
const blockOf = (head, value, indent) => {
  const text = value.normalize("NFC");
  const room = WIDTH - indent - length(head) - 1;
  if (!text.includes("\n") && (length(writtenText(value)) <= room || !text.includes(" "))) return [];
  if (!text || NO_BLOCK.test(text)) return [];
  const body = text.replace(/\n$/u, "");
  const chomp = body === text ? "-" : "";
  const lines = body.split("\n");
  const width = WIDTH - indent - STEP;
  if (lines.length > 1 && lines.every((line) => length(line) <= width)) return [`${head} |${chomp}`, ...lines.map(indented)];
  if (lines.some((line) => line.startsWith(" "))) return [];
  return [`${head} >${chomp}`, ...folded(body, width)];
};

/** The lines of a folded text: each of its line ends takes an empty line. */
const folded = (text, width) =>
  text
    .split(/(\n+)/u)
    .flatMap((part) => (part.startsWith("\n") ? Array.from(part, () => "") : wrapped(part, width).map(indented)));

/** The text in lines of at most `width`, broken at single spaces only, so that folding gives it back. */
const wrapped = (text, width) => {
  const lines = [];
  let line = "";
  for (const word of text.split(/(?<! ) (?! )/u)) {
    if (line && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
};

const length = (text) => [...text].length;

const oneLine = (value) => {
  if (isText(value)) return writtenText(value);
  if (value === null || value === undefined) return "";
  return String(value);
};

const writtenText = (value) => {
  const text = value.normalize("NFC");
  const isPlain = !needsQuotes(text) && (value instanceof Bare || !isGuessed(text)) && text !== "~" && text !== "null";
  return isPlain ? text : quoted(text);
};

const writtenKey = (key) => {
  const text = key.normalize("NFC");
  return needsQuotes(text) || isGuessedKey(text) ? quoted(text) : text;
};

const needsQuotes = (text) => !text || SPECIAL_START.test(text) || SPECIAL.test(text);

const quoted = (text) => {
  if (/["\\]/u.test(text) && !/['\n\r\t]/u.test(text)) return `'${text}'`;
  return `"${[...text].map((char) => ESCAPED[char] ?? char).join("")}"`;
};
