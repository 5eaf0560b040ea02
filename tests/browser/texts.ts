export type Found = {
  text: string;
  /** The element that holds the text, or bears it as an attribute. */
  element: Element;
  /** The language in force there. */
  lang: string;
};

const spoken = ['aria-label', 'title', 'placeholder'];

/** All texts under a node with their language, through shadow roots, names in attributes included. */
export function* texts(node: Node, lang = ''): Generator<Found> {
  const own = node instanceof Element ? (node.getAttribute('lang') ?? lang) : lang;
  for (const child of node.childNodes) {
    if (child instanceof Text && child.parentElement) {
      yield { text: child.data, element: child.parentElement, lang: own };
    } else if (child instanceof HTMLStyleElement === false) {
      yield* texts(child, own);
    }
  }
  if (!(node instanceof Element)) return;
  for (const name of spoken) {
    const text = node.getAttribute(name);
    if (text) yield { text, element: node, lang: own };
  }
  if (node.shadowRoot) yield* texts(node.shadowRoot, own);
}
