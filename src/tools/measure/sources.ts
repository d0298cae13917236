import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { resolveImport } from '../lint/imports.js';

/** One file of `src/` as it is measured. */
export interface Source {
	/** From the top of the repository, with `/` on every system. */
	readonly path: string;
	readonly lines: number;
	/** Names that a module exports; a component is imported as a whole and has none. */
	readonly exports: readonly string[];
	/** Exported names and the public methods of exported classes. */
	readonly publicNames: number;
	/** Lines of each named function. */
	readonly functions: readonly number[];
	/** Files of `src/` that this one imports, types and `import()` included. */
	readonly imports: readonly string[];
}

const MEASURED = /\.(ts|js|svelte|css)$/;
const NOT_SOURCE = /(\.test\.ts|\.d\.ts)$/;
/** A value of an attribute may hold `>`, as in `generics="T extends Map<string, U>"`. */
const SCRIPT = /<script(?:"[^"]*"|[^">])*>([\s\S]*?)<\/script>/g;

/** Reads `src/` below a folder, without tests and declarations, in the order of paths. */
export function readSources(top: string): readonly Source[] {
	const paths = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
		.map((path) => posix.join('src', path.replaceAll('\\', '/')))
		.filter((path) => MEASURED.test(path) && !NOT_SOURCE.test(path))
		.sort();
	const known = new Set(paths);
	return paths.map((path) => readSource(path, readFileSync(join(top, path), 'utf8'), known));
}

function readSource(path: string, text: string, known: ReadonlySet<string>): Source {
	const file = ts.createSourceFile('source.ts', codeOf(path, text), ts.ScriptTarget.Latest, true);
	const nodes = [...nodesBelow(file)];
	const exported = path.endsWith('.svelte') ? [] : file.statements.filter(isExported);
	const exports = exported.flatMap(namesOf);
	return {
		path,
		lines: text.split('\n').length - 1,
		exports,
		publicNames: exports.length + exported.flatMap(publicMembers).length,
		functions: nodes.filter(isNamedFunction).map((node) => linesOf(node, file)),
		imports: importsOf(path, nodes).filter((target) => known.has(target))
	};
}

/** What of a file is code; markup and styles are not parsed. */
function codeOf(path: string, text: string): string {
	if (path.endsWith('.css')) return '';
	if (!path.endsWith('.svelte')) return text;
	return [...text.matchAll(SCRIPT)].map(([, script]) => script).join('\n');
}

function* nodesBelow(node: ts.Node): Generator<ts.Node> {
	const children: ts.Node[] = [];
	ts.forEachChild(node, (child) => void children.push(child));
	for (const child of children) {
		yield child;
		yield* nodesBelow(child);
	}
}

function linesOf(node: ts.Node, file: ts.SourceFile): number {
	const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
	return lineAt(node.end) - lineAt(node.getStart(file)) + 1;
}

function isNamedFunction(node: ts.Node): boolean {
	if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
		return ts.isVariableDeclaration(node.parent) || ts.isPropertyDeclaration(node.parent);
	const named =
		ts.isFunctionDeclaration(node) ||
		ts.isMethodDeclaration(node) ||
		ts.isAccessor(node) ||
		ts.isConstructorDeclaration(node);
	return named && node.body !== undefined;
}

function isExported(node: ts.Statement): boolean {
	return ts.isExportDeclaration(node) || hasModifier(node, ts.SyntaxKind.ExportKeyword);
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
	return ts.canHaveModifiers(node) && Boolean(node.modifiers?.some((one) => one.kind === kind));
}

/** `export * from` counts as one name, `*`: what it passes on is counted where it is. */
function namesOf(node: ts.Statement): readonly string[] {
	if (ts.isVariableStatement(node))
		return node.declarationList.declarations.flatMap(({ name }) => boundNames(name));
	if (!ts.isExportDeclaration(node)) return [nameOf(node as ts.DeclarationStatement)];
	const clause = node.exportClause;
	return clause && ts.isNamedExports(clause) ? clause.elements.map(nameOf) : ['*'];
}

function boundNames(name: ts.BindingName): readonly string[] {
	if (ts.isIdentifier(name)) return [name.text];
	return name.elements.flatMap((element) =>
		ts.isBindingElement(element) ? boundNames(element.name) : []
	);
}

function nameOf({ name }: { readonly name?: ts.Node | undefined }): string {
	return name?.getText() ?? 'default';
}

/** Methods and accessors that others may call; a pair of accessors is one name. */
function publicMembers(node: ts.Statement): readonly string[] {
	if (!ts.isClassDeclaration(node)) return [];
	const members = node.members
		.filter((member) => ts.isMethodDeclaration(member) || ts.isAccessor(member))
		.filter(
			(member) =>
				!ts.isPrivateIdentifier(member.name) && !hasModifier(member, ts.SyntaxKind.PrivateKeyword)
		);
	return [...new Set(members.map(nameOf))];
}

function importsOf(path: string, nodes: readonly ts.Node[]): readonly string[] {
	const targets = nodes.flatMap(specifiersOf).flatMap((name) => resolveImport(path, name) ?? []);
	return [...new Set(targets)];
}

function specifiersOf(node: ts.Node): readonly string[] {
	const specifier = specifierOf(node);
	// `?raw` and `?url` say how a file is imported, not which.
	return specifier && ts.isStringLiteral(specifier) ? [specifier.text.replace(/\?.*$/, '')] : [];
}

function specifierOf(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return node.argument.literal;
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
		return node.arguments[0];
	return undefined;
}
