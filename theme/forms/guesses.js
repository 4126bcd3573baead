// Texts that a YAML reader would take for something else, in YAML 1.1 or 1.2: the same as source/yaml_guesses.py.
const WORDS = "(?:y|n|yes|no|on|off|true|false|null)";
const INTEGERS = "[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*)";
const FLOATS = "[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9_]+)(?:e[-+]?[0-9]+)?";
const SIXTIES = "[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?";
const ODD = "[-+]?\\.inf|\\.nan|~|<<|=|";
const DATES =
  "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}" +
  "(?:(?:t|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?(?:[ \\t]*(?:z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?";
const GUESSED = new RegExp(`^(?:${WORDS}|${INTEGERS}|${FLOATS}|${SIXTIES}|${DATES}|${ODD})$`, "i");
const NO_KEY = new RegExp(`^(?:true|false|null|${INTEGERS}|${FLOATS}|${ODD})$`, "i");

/** Whether some reader takes this text, without quotes, for something else than text. */
export const isGuessed = (text) => GUESSED.test(text);

/** The same of a key. */
export const isGuessedKey = (text) => NO_KEY.test(text);
