import { parseSync } from 'vite';

const forbidden = new Set([
  ...['document', 'window', 'localStorage', 'sessionStorage', 'fetch', 'navigator', 'location', 'history'],
  ...['HTMLElement', 'OffscreenCanvas'],
]);

/** Rooms and folders that import neither Lit nor MapLibre and never touch the DOM. */
export const isPure = (path: string): boolean =>
  /^((plan|geometry|style|state)|features\/[^/]+\/model)\//.test(path);

/** What a file takes from the browser: identifiers, types too, that no scope around them declares. */
export function forbiddenGlobals(text: string): string[] {
  // Most files hold none of the words and need not be read closely.
  if (![...forbidden].some((name) => text.includes(name))) return [];
  const found = new Set<string>();
  const visit = (node: Node, outer: ReadonlySet<string>) => {
    if (node.type === 'Identifier' && forbidden.has(String(node.name)) && !outer.has(String(node.name)))
      found.add(String(node.name));
    const bound = scope.test(node.type) ? new Set([...outer, ...declaredNames(node)]) : outer;
    for (const child of children(node)) visit(child, bound);
  };
  const program: unknown = parseSync('file.ts', text).program;
  if (isNode(program)) visit(program, new Set());
  return [...found].sort();
}

type Node = Record<string, unknown> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** A block counts to the function around it. */
const scope = /Function|^Program$|^TS(Method|Call|Construct|Index)\w*Signature\w*$|^TSConstructorType$/;
const declaration =
  /^(VariableDeclarator|(Function|Class|TS\w+)Declaration|TSDeclareFunction|Import\w*Specifier)$/;

/** What stands in a node, without the names of properties, labels and what another module calls a thing. */
function children(node: Node): Node[] {
  if (node.type === 'ExportNamedDeclaration' && node.source) return [];
  const names = [
    ...['imported', 'exported', 'label'],
    ...(node.computed === false ? ['key', 'property', 'id'] : []),
    ...(node.type === 'TSQualifiedName' ? ['right'] : []),
    ...(node.type === 'TSMappedType' ? ['key'] : []),
  ];
  return Object.entries(node)
    .filter(([key]) => !names.includes(key))
    .flatMap(([, value]) => value)
    .filter(isNode);
}

/** The names that a function or module declares: parameters, and all declarations in it but not in functions within. */
function declaredNames(node: Node): string[] {
  const declaredIn = (child: Node): string[] => [
    ...(declaration.test(child.type) ? [child.id, child.local].flatMap(patternNames) : []),
    ...(child.type === 'CatchClause' ? patternNames(child.param) : []),
    ...(child.type === 'TSTypeParameter' ? patternNames(child.name) : []),
    ...(scope.test(child.type) ? [] : children(child).flatMap(declaredIn)),
  ];
  const own = /Function(Expression|Declaration)$/.test(node.type) ? [node.id] : [];
  return [
    ...[node.params, node.parameters, own].flat().flatMap(patternNames),
    ...children(node).flatMap(declaredIn),
  ];
}

function patternNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  const { properties, elements, value, left, argument, parameter } = pattern;
  return [properties, elements, value, left, argument, parameter].flat().flatMap(patternNames);
}
