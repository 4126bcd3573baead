// What was probably meant where nothing is found: keys of Telex or VNI left as they were, letters mistyped, words run
// together. Fetched only then.

// Raw keys: see bangvang/words/typing.py.

const KEYS = { f: "\u0300", r: "\u0309", x: "\u0303", s: "\u0301", j: "\u0323" };
const VNI = { 1: "s", 2: "f", 3: "r", 4: "x", 5: "j", 7: "w", 8: "w", 9: "d" };
const ROOFED = { a: "â", e: "ê", o: "ô" };
const HORNED = { a: "ă", o: "ơ", u: "ư" };

export const untyped = (text) => text.toLowerCase().split(/[ \t\n\r\u00a0]+/).filter(Boolean).map((chunk) => {
  if (/^[a-z]+$/.test(chunk)) return syllable(chunk);
  if (!/^(?=.*[aeiouy])[a-z]+[1-9][a-z1-9]*$/.test(chunk)) return chunk;
  let keys = "";
  for (const key of chunk) keys += key === "6" ? [...keys].reverse().find((one) => ROOFED[one]) ?? "" : VNI[key] ?? key;
  return syllable(keys);
}).join(" ");

function syllable(keys) {
  let [, onset, rest] = /^(qu|gi(?=[aeiouy])|[^aeiouyw]*)(.*)$/.exec(keys);
  const tone = KEYS[/[frxsj](?=[^frxsj]*$)/.exec(rest)?.[0]] ?? "";
  rest = rest.replace(/[frxsj]/g, "");
  if (onset.startsWith("dd")) onset = "đ" + onset.slice(2);
  else if (onset.startsWith("d") && rest.endsWith("d")) [onset, rest] = ["đ" + onset.slice(1), rest.slice(0, -1)];
  rest = rest.replace(/([aeo])([^aeiouy]*)\1/, (_, twice, between) => ROOFED[twice] + between);
  const bare = rest.replace(/w/g, "");
  if (rest !== bare && bare.includes("uo")) rest = bare.replace("uo", "ươ");
  else rest = rest.replace(/([aou])([^aou]*)w/, (_, vowel, between) => HORNED[vowel] + between).replace("w", "ư");
  return (onset + toned(rest, tone)).normalize("NFC");
}

function toned(rest, mark) {
  const marked = /[âêôơưă](?!.*[âêôơă])/.exec(rest);
  const vowels = /[aeiouy]+/.exec(rest);
  if (!mark || (!marked && !vowels)) return rest;
  const end = vowels ? vowels.index + vowels[0].length : 0;
  const place = marked ? marked.index + 1 : end - (end === rest.length && vowels[0].length > 1 ? 1 : 0);
  return rest.slice(0, place) + mark + rest.slice(place);
}

// Misspelt and joined words: see bangvang/search/near.py.

export function nearby(token, lexicon) {
  const spelt = [...token], most = spelt.length >= 7 ? 2 : 1, found = [];
  for (const word of lexicon) {
    if (Math.abs(word.length - token.length) > 4 || word === token || /^[0-9]+$/.test(word)) continue;
    const edits = distance(spelt, [...word], most);
    if (edits <= most) found.push([word, edits]);
  }
  return found;
}

function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [], last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      let cost = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (one[row - 1] !== other[column - 1]));
      if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) cost = Math.min(cost, before[column - 2] + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return Math.min(last.at(-1), most + 1);
}

export function apart(token, known, foldedKey) {
  const spelt = [...token], best = [...spelt.map(() => []), [[]]];
  for (let start = spelt.length - 1; start >= 0; start--) {
    const ways = [];
    for (let end = spelt.length; end > start + 1; end--) {
      const piece = spelt.slice(start, end).join("");
      if (best[end].length && known.has(foldedKey(piece))) ways.push(...best[end].map((rest) => [piece, ...rest]));
    }
    const fewest = Math.min(...ways.map((way) => way.length));
    best[start] = ways.filter((way) => way.length === fewest).slice(0, 4);
  }
  return best[0].length && best[0][0].length > 1 && best[0][0].length <= 6 ? best[0] : [];
}
