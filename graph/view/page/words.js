/** What nodes and edges are called in a line of the panel, in the search box and on the drawing. */
class Words {
  constructor(model, texts) {
    Object.assign(this, { model, texts });
  }

  /** An edge in a word: as the article says it, in the interface's own language otherwise. */
  ofEdge({ type, manner }) {
    return (this.texts.language !== "en" && manner) || this.texts.of(`type.${type}`);
  }

  /** The same where there is room for the article's word in a foreign interface, too. */
  ofEdgeInFull(edge) {
    const word = this.ofEdge(edge);
    return edge.manner && edge.manner !== word ? `${word} (${edge.manner})` : word;
  }

  /** What tells a node from others of its name: its kind, its date, the offices or places that say most. */
  hint(node) {
    const parts = [this.texts.of(`label.${node.label}`), node.date ?? node.published ?? ""];
    const telling = (this.model.touching.get(node.id) ?? [])
      .filter((edge) => edge.source === node.id && ["HOLDS_ROLE", "LOCATED_IN"].includes(edge.type))
      .sort((a, b) => isOver(a) - isOver(b) || (b.last_seen ?? "").localeCompare(a.last_seen ?? ""));
    parts.push(...telling.slice(0, 2).map((edge) => this.model.name(edge.target)));
    return parts.filter(Boolean).join(" · ");
  }
}

function isOver({ status }) {
  return ["former", "removed"].includes(status) ? 1 : 0;
}
