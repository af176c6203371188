/** The words of the interface in the language chosen; names and sentences stay as they are. */
class Texts {
  constructor(texts, language) {
    this.texts = texts;
    this.language = language;
  }

  get column() {
    return this.language === "en" ? 1 : 0;
  }

  has(key) {
    return Object.hasOwn(this.texts, key);
  }

  /** The text of `key` with {0}, {1} … filled in; an unknown key stands for itself. */
  of(key, ...values) {
    const text = this.has(key) ? this.texts[key][this.column] : key;
    return text.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)] ?? ""));
  }

  /** A value of the model such as a kind or level, translated where there is a word for it. */
  value(group, value) {
    return this.has(`${group}.${value}`) ? this.of(`${group}.${value}`) : value;
  }

  /** Fill everything in the page that names a text. */
  fill(root) {
    document.documentElement.lang = this.language === "en" ? "en" : "zh-CN";
    const put = {
      text: (e, t) => {
        e.textContent = t;
      },
      title: (e, t) => {
        e.title = t;
      },
      label: (e, t) => e.setAttribute("aria-label", t),
      placeholder: (e, t) => {
        e.placeholder = t;
      },
    };
    for (const [kind, set] of Object.entries(put)) {
      for (const e of root.querySelectorAll(`[data-${kind}]`)) set(e, this.of(e.dataset[kind]));
    }
  }
}
