/** What is visible as a file: a drawing (SVG), a picture of it (PNG), or a graph for Gephi (GEXF). */
class Saving {
  constructor(page) {
    this.page = page;
  }

  svg() {
    const { scene, looks } = this.page;
    const theme = readTheme();
    const items = [...scene.nodes.values()];
    const sizes = sizesOf(scene);
    const [left, top, width, height] = frameOf(items, 90, 60);
    const turns = parallels(scene.edges);
    const root = svg(
      "svg",
      { xmlns: SVG, viewBox: `${left} ${top} ${width} ${height}`, width, height, "font-family": FONT },
      svg("rect", { x: left, y: top, width, height, fill: theme.halo }),
    );
    for (const edge of scene.edges)
      root.append(...this.arrow(edge, bendOf(scene, edge, turns), sizes.get(edge.target), theme));
    for (const { id, node, x, y } of items) {
      root.append(svgShape(looks[node.label].shape, x, y, sizes.get(id), looks[node.label].colour));
      (node.short ?? node.name).split("\n").forEach((line, i) =>
        root.append(
          svg(
            "text",
            {
              x,
              y: y + sizes.get(id) + 14 + 14 * i,
              "font-size": 12,
              "text-anchor": "middle",
              fill: theme.ink,
              stroke: theme.halo,
              "stroke-width": 3,
              "paint-order": "stroke",
            },
            clean(line),
          ),
        ),
      );
    }
    return new XMLSerializer().serializeToString(root);
  }

  arrow(edge, bend, radius, theme) {
    const { a, b, x, y } = bend;
    const [hx, hy, angle] = headOf(bend, radius + 1).map((value) => Math.round(value * 100) / 100);
    return [
      svg("path", {
        d: `M${a.x} ${a.y}Q${x} ${y} ${b.x} ${b.y}`,
        fill: "none",
        stroke: theme.line,
        "stroke-opacity": 0.6,
        ...(edge.basis === "stated" ? {} : { "stroke-dasharray": "4 4" }),
      }),
      svg("path", {
        d: "M0 0L-6.5 2.7V-2.7Z",
        fill: theme.line,
        "fill-opacity": 0.8,
        transform: `translate(${hx} ${hy}) rotate(${Math.round((angle * 180) / Math.PI)})`,
      }),
    ];
  }

  async png() {
    const url = URL.createObjectURL(new Blob([this.svg()], { type: "image/svg+xml" }));
    try {
      const image = new Image();
      image.src = url;
      await image.decode();
      // Twice as fine as on the screen, within what browsers allow a canvas.
      const scale = Math.min(2, 12000 / Math.max(image.width, image.height));
      const canvas = el("canvas", { width: image.width * scale, height: image.height * scale });
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      return await new Promise((done) => {
        canvas.toBlob(done, "image/png");
      });
    } finally {
      URL.revokeObjectURL(url);
    }
  }

  gexf() {
    const { scene, looks } = this.page;
    const doc = document.implementation.createDocument(GEXF, "gexf");
    const make = (name, attributes, ...children) => {
      const element = doc.createElementNS(name.startsWith("viz:") ? `${GEXF}/viz` : GEXF, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...children);
      return element;
    };
    const values = (fields, of) =>
      make(
        "attvalues",
        {},
        ...fields
          .filter((f) => of[f] !== undefined && of[f] !== "")
          .map((f) =>
            make("attvalue", { for: f, value: clean(Array.isArray(of[f]) ? of[f].join("\n") : of[f]) }),
          ),
      );
    const declare = (kind, fields) =>
      make(
        "attributes",
        { class: kind },
        ...fields.map((f) => make("attribute", { id: f, title: f, type: "string" })),
      );
    const nodes = [...scene.nodes.values()].map(({ id, node, x, y }) =>
      make(
        "node",
        { id: clean(id), label: clean(node.name) },
        values(NODE_FIELDS, { ...node, type: node.label }),
        make("viz:color", channels(looks[node.label].colour)),
        make("viz:position", { x, y: -y, z: 0 }),
      ),
    );
    const edges = scene.edges.map((edge) =>
      make(
        "edge",
        {
          id: clean(edge.id),
          source: clean(edge.source),
          target: clean(edge.target),
          label: edge.type,
          // Else Gephi makes one edge of all between two nodes.
          kind: edge.type,
        },
        values(EDGE_FIELDS, {
          ...edge,
          relation: edge.type,
          sentences: edge.said.map((said) => said.sentence),
        }),
      ),
    );
    doc.documentElement.setAttribute("version", "1.2");
    doc.documentElement.append(
      make(
        "graph",
        { defaultedgetype: "directed", mode: "static" },
        declare("node", NODE_FIELDS),
        declare("edge", EDGE_FIELDS),
        make("nodes", {}, ...nodes),
        make("edges", {}, ...edges),
      ),
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(doc)}`;
  }

  async save(kind) {
    const make = {
      png: () => this.png(),
      svg: () => new Blob([this.svg()], { type: "image/svg+xml" }),
      gexf: () => new Blob([this.gexf()], { type: "application/xml" }),
    };
    const url = URL.createObjectURL(await make[kind]());
    el("a", { href: url, download: `parkgraph.${kind}` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  }
}

const GEXF = "http://www.gexf.net/1.2draft";
const NODE_FIELDS = [
  "type",
  "name",
  "aliases",
  "kind",
  "level",
  "official_name",
  "title",
  "date",
  "published",
  "url",
];
const EDGE_FIELDS = [
  "relation",
  "basis",
  "status",
  "manner",
  "since",
  "until",
  "first_seen",
  "last_seen",
  "sentences",
];

function channels(colour) {
  return {
    r: parseInt(colour.slice(1, 3), 16),
    g: parseInt(colour.slice(3, 5), 16),
    b: parseInt(colour.slice(5, 7), 16),
  };
}

/** Text that XML can hold. */
function clean(value) {
  return String(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
}

/** Left, top, width and height around points, with a margin. */
function frameOf(items, marginX, marginY) {
  if (!items.length) return [0, 0, 2 * marginX, 2 * marginY];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of items) {
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ];
  }
  return [left - marginX, top - marginY, right - left + 2 * marginX, bottom - top + 2 * marginY];
}
