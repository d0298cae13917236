/** What a checker says is wrong. */
export interface Finding {
	readonly rule: string;
	/** Page and place. */
	readonly where: string;
	readonly message: string;
}

/** Rules that do not count here, each with the reason. */
export type Exceptions = Readonly<Record<string, string>>;
