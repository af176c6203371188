/** Sentences with the article they stand in. */
class Quotes {
  constructor(page) {
    this.page = page;
  }

  /** The newest sentence of some edges, and the others behind it. */
  of(edges) {
    const { texts } = this.page;
    const seen = new Map();
    for (const said of edges.flatMap((edge) => edge.said)) seen.set(`${said.article} ${said.sentence}`, said);
    const quotes = [...seen.values()].map((said) => this.quote(said, edges[0]));
    if (quotes.length < 2) return quotes;
    const rest = el(
      "details",
      {},
      el("summary", {}, texts.of("moreSentences", quotes.length - 1)),
      ...quotes.slice(1),
    );
    return [quotes[0], rest];
  }

  quote({ sentence, article }, edge) {
    const names = [edge.source, edge.target].flatMap((id) => {
      const node = this.page.model.nodes.get(id);
      return [node.name, ...(node.aliases ?? [])];
    });
    return el(
      "figure",
      {},
      el("blockquote", {}, ...marked(sentence, names)),
      el("figcaption", {}, ...this.source(article)),
    );
  }

  /** An article: title, where and when it appeared; a link only where it is one. */
  source(id) {
    const { model, texts } = this.page;
    const article = model.articles.get(id) ?? model.nodes.get(id);
    if (!article) return [id];
    const link = safeLink(article.url);
    const title = article.title || article.name || id;
    const shown = link
      ? el(
          "a",
          { href: link, target: "_blank", rel: "noopener noreferrer", title: texts.of("openArticle") },
          title,
        )
      : el("span", {}, title);
    const from = [article.source, article.published].filter(Boolean).join(" · ");
    return from ? [shown, " ", el("span", { className: "whole from" }, from)] : [shown];
  }
}

/** The sentence with these names in <mark>, the longest first. */
function marked(sentence, names) {
  const wanted = names.filter((name) => name && name.length > 1).sort((a, b) => b.length - a.length);
  const parts = [];
  let rest = sentence;
  while (rest) {
    const hits = wanted
      .map((name) => [rest.indexOf(name), name])
      .filter(([at]) => at >= 0)
      .sort((a, b) => a[0] - b[0]);
    if (!hits.length) break;
    const [at, name] = hits[0];
    parts.push(rest.slice(0, at), el("mark", {}, name));
    rest = rest.slice(at + name.length);
  }
  return [...parts, rest];
}
