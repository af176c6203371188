/** Make an element: properties, listeners (on…) and data; children are elements or plain text, never HTML. */
function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key in element && key !== "role") element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A node's shape as an SVG element. */
function svgShape(name, x, y, radius, colour) {
  const points = corners(name, x, y, radius);
  if (!points.length) return svg("circle", { cx: x, cy: y, r: radius, fill: colour });
  return svg("polygon", {
    points: points.map((p) => p.map((v) => v.toFixed(1)).join()).join(" "),
    fill: colour,
  });
}

/** The small picture that stands for a kind of node. */
function icon(look) {
  return svg(
    "svg",
    { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true", class: "icon" },
    svgShape(look.shape, 8, 8, 6, look.colour),
  );
}

/** The address of an article, only if a browser may safely follow it. */
function safeLink(text) {
  try {
    const url = new URL(text);
    return ["http:", "https:"].includes(url.protocol) ? url.href : "";
  } catch {
    return "";
  }
}
