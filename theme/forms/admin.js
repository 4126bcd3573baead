// Starts the form editor: its language, its Vietnamese letters, the format of the roll's files, and the configuration.
import { read, write } from "./yaml.js";

const PREFERENCES = "sveltia-cms.prefs";
const FONT = { weight: "200 900", display: "swap", style: "normal", sizeAdjust: "110%" };
const LETTERS = [
  [
    "source-sans-3-vietnamese-wght-normal.woff2",
    "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB",
  ],
];

/** Speak the roll's language until the editor is told otherwise in its settings. */
const speak = (language) => {
  try {
    const known = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
    if (known.locale && known.locale !== "auto") return;
    localStorage.setItem(PREFERENCES, JSON.stringify({ ...known, locale: language === "vi" ? "vi" : "en-US" }));
  } catch {
    // Without a store the editor speaks the browser's language.
  }
};

const addLetters = () => {
  for (const [file, unicodeRange] of LETTERS) {
    const url = new URL(`sveltia/fonts/${file}`, import.meta.url).href;
    document.fonts.add(new FontFace("Source Sans 3", `url("${url}") format("woff2-variations")`, { ...FONT, unicodeRange }));
  }
};

const start = async () => {
  const answer = await fetch(new URL("config.json", import.meta.url), { cache: "no-cache" });
  const { language, config, shapes } = await answer.json();
  speak(language);
  addLetters();
  // Only now: the editor looks for its language when it is loaded.
  const { default: CMS, parseYAML } = await import("./sveltia/index.js");
  for (const [kind, model] of Object.entries(shapes.kinds)) {
    CMS.registerCustomFormat(`bangvang-${kind}`, "yml", {
      fromFile: (text) => read(parseYAML, text),
      toFile: (content) => write(content, model, shapes.models),
    });
  }
  await CMS.init({ config });
};

start();
