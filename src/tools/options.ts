import { parseArgs, type ParseArgsConfig } from 'node:util';

type Described = NonNullable<ParseArgsConfig['options']>[string] & {
	/** What it does, in the language of the command. */
	readonly about: string;
	/** What is written after it: `<file>`. */
	readonly value?: string;
};
type Options = Readonly<Record<string, Described>>;

/** A command as it is called. */
interface Command<O extends Options, P extends boolean> {
	/** The clerk's commands speak Czech, those of developers English. */
	readonly language: keyof typeof WORDS;
	/** After `npm run`, options left out: `-s ask -- "<dotaz>"`. */
	readonly usage: string;
	readonly options: O;
	/** Whether more may stand there than options. */
	readonly allowPositionals?: P;
}

type Parsed<O extends Options, P extends boolean> = ReturnType<
	typeof parseArgs<{ options: O; allowPositionals: P; strict: true }>
>;

/** Node's code for a misuse of a command, as of most others. */
const MISUSED = 2;

const WORDS = {
	cs: {
		usage: 'Použití',
		help: 'vypíše tuto nápovědu',
		notUnderstood: (what: string) => `Tomuhle nerozumíme: ${what}`
	},
	en: {
		usage: 'Usage',
		help: 'prints this help',
		notUnderstood: (what: string) => `Not understood: ${what}`
	}
} as const;

/** The options of this process; where they cannot be understood, says how it is used, and ends it. */
export function readOptions<O extends Options, P extends boolean = false>(
	command: Command<O, P>
): Parsed<O, P> {
	const read = parseOptions(command, process.argv.slice(2));
	if ('parsed' in read) return read.parsed;
	if (read.code === 0) console.log(read.words);
	else console.error(read.words);
	process.exit(read.code);
}

/** Ends a process whose other words say nothing to it, or that needs some and has none. */
export function refuseWords(command: Command<Options, boolean>, words: readonly string[]): never {
	console.error(misuse(command, words.join(' ')));
	process.exit(MISUSED);
}

/** What is asked of a command; else what it says instead, and the code to end with. */
export function parseOptions<O extends Options, P extends boolean = false>(
	command: Command<O, P>,
	args: readonly string[]
): { readonly parsed: Parsed<O, P> } | { readonly words: string; readonly code: 0 | 2 } {
	if (args.includes('--help') || args.includes('-h')) return { words: usageOf(command), code: 0 };
	const { options, allowPositionals = false } = command;
	try {
		// Whether there may be other words is what was asked of it.
		return { parsed: parseArgs({ args: [...args], options, allowPositionals }) as Parsed<O, P> };
	} catch (error) {
		return { words: misuse(command, culpritOf(error)), code: MISUSED };
	}
}

/** What Node names in its message; its sentence is English. */
function culpritOf(error: unknown): string {
	const { code = '', message } = error as NodeJS.ErrnoException;
	if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
	return /'([^']*?)(?: <value>)?'/.exec(message)?.[1] ?? message;
}

function misuse(command: Command<Options, boolean>, what: string): string {
	const said = what ? `${WORDS[command.language].notUnderstood(what)}\n\n` : '';
	return said + usageOf(command);
}

function usageOf({ language, usage, options }: Command<Options, boolean>): string {
	const words = WORDS[language];
	const rows = [
		...Object.entries(options).map(([name, { value = '', about }]) => [
			`--${name} ${value}`.trim(),
			about
		]),
		['--help', words.help]
	];
	const width = Math.max(...rows.map(([name = '']) => name.length));
	const lines = rows.map(([name = '', about]) => `  ${name.padEnd(width)}  ${about}`);
	return [`${words.usage}: npm run ${usage}`, '', ...lines].join('\n');
}
